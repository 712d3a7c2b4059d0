import { choices, type Evidence } from "../domain/plan";
import { idKey } from "../domain/id-key";
import { committedOutcomes } from "./basis/committed-outcomes";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/**
 * Leads to Evidence, where there is something to do, not to the commitment. A Kind that is in no list may be the missing one:
 * `choice-from-list` speaks first. A row that doesn't say what was seen is begun, and no evidence yet.
 */
export default defineCriterion({
  id: "numbers-and-narrative",
  title: "Promised outcomes are known in numbers and in words",
  rule: "Each outcome that the department committed to has at least one row of Evidence that is Quantitative and one that is Qualitative, each with What we saw.",
  because: "Numbers say that something is so, people say why; a plan made on one of them alone mends the wrong thing.",
  remedy: "Add a row to Evidence for the outcome, of the kind that is missing.",
  severity: "warning",
  needs: [
    "commitments",
    "commitments.outcomeId",
    "evidence",
    "evidence.outcomeId",
    "evidence.kind",
    "evidence.whatWeSaw",
  ],
  *check({ commitments, evidence }, { round, words }) {
    const rows = new Map<string, { row: number; kind: string; says: boolean }[]>();
    for (const [row, { outcomeId, kind, whatWeSaw }] of evidence.entries()) {
      const key = idKey(outcomeId);
      const one = { row, kind: kindOf(kind, words), says: (whatWeSaw?.trim() ?? "") !== "" };
      rows.set(key, [...(rows.get(key) ?? []), one]);
    }
    for (const { outcome } of committedOutcomes(commitments, round)) {
      const own = rows.get(idKey(outcome.id)) ?? [];
      const missing = choices.kind.filter((kind) => !own.some((row) => row.kind === kind && row.says));
      if (missing.length === 0 || own.some(({ kind }) => kind === "other")) continue;
      const begun = own.find(({ kind, says }) => !says && missing.some((one) => one === kind));
      if (begun !== undefined) {
        const name = rowName(evidence[begun.row]?.id, "Evidence");
        yield {
          path: ["evidence", begun.row, "whatWeSaw"],
          item: outcome.id,
          message: `${name} is the ${words(begun.kind)} evidence for ${outcome.id}, but doesn't say what was seen.`,
          remedy: "Say in What we saw what was seen, or take the row out.",
          detail: { begin: missing.filter((kind) => !own.some((row) => row.kind === kind)) },
        };
        continue;
      }
      const [first] = own;
      const missed = missing[0] === "Quantitative" ? "no numbers" : "numbers only";
      yield {
        path: first === undefined ? ["evidence"] : ["evidence", first.row, "kind"],
        item: outcome.id,
        message:
          missing.length === choices.kind.length
            ? `${outcome.id} has no evidence yet, neither numbers nor words.`
            : `${outcome.id} has ${missed}: no row of Evidence for it is ${words(missing[0] ?? "")}.`,
        // Evidence of an outcome or of a kind that can't be read may be what is missing.
        uses: [["evidence", "*", "outcomeId"], ...own.map(({ row }) => ["evidence", row, "kind"])],
        detail: { begin: missing },
      };
    }
  },
});

/** The choice that a Kind is, "blank", or "other" for a word of no list. */
function kindOf(kind: Evidence["kind"], words: (word: string) => string): string {
  const text = kind?.trim().toLowerCase() ?? "";
  if (text === "") return "blank";
  return choices.kind.find((known) => [known, words(known)].some((word) => word.toLowerCase() === text)) ?? "other";
}
