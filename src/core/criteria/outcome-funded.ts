import type { Path } from "../findings/finding";
import { idKey } from "../domain/id-key";
import type { Plan } from "../domain/plan";
import { committedOutcomes } from "./basis/committed-outcomes";
import { defineCriterion } from "./criterion";

/** Any money counts, of pilots too and in any currency: how much is enough is not for a rule to say. */
export default defineCriterion({
  id: "outcome-funded",
  title: "Promised outcomes have money behind them",
  rule: "Each outcome that the department committed to has money tied to it (marker 1 or 2, also by Splits), or a commitment on it says that it needs none.",
  because: "A promise with neither money nor a word that it costs nothing is a wish.",
  remedy: 'Tie a budget line to the outcome, or say "no" in Needs money of the commitment.',
  severity: "warning",
  needs: [
    "commitments",
    "commitments.outcomeId",
    "commitments.needsMoney",
    "budget",
    "budget.id",
    "budget.outcomeId",
    "budget.marker",
    "budget.quarters",
    "splits",
    "splits.lineId",
    "splits.outcomeId",
    "splits.share",
  ],
  *check({ commitments, budget, splits }, { round }) {
    const { funded, named } = linesByOutcome(budget, splits);
    for (const { outcome, commitments: own } of committedOutcomes(commitments, round)) {
      const key = idKey(outcome.id);
      const [first] = own;
      if (first === undefined || funded.has(key)) continue;
      if (own.some(({ commitment }) => commitment.needsMoney === false)) continue;
      const who = own.map(({ commitment }) => commitment.id?.trim() || "a commitment without an ID");
      yield {
        path: ["commitments", first.row, "outcomeId"],
        item: outcome.id,
        message: `${outcome.id} is promised (${who.sort().join(", ")}), but no money is tied to it.`,
        // A line or share of which these can't be read may be the outcome's.
        uses: [
          ["budget", "*", "outcomeId"],
          ["splits", "*", "outcomeId"],
          ["splits", "*", "lineId"],
          ...(named.get(key) ?? []),
        ],
      };
    }
  },
});

/**
 * Outcomes with money tied to them, and for every outcome the rows that name it: one that can't be read may be its money. A split whose
 * share is blank or impossible ties money all the same; how much is `shares-add-up`'s question.
 */
function linesByOutcome(budget: Plan["budget"], splits: Plan["splits"]) {
  const sharesOf = new Map<string, { outcome: string; row: number; share: number | undefined }[]>();
  for (const [row, { lineId, outcomeId, share }] of splits.entries())
    listed(sharesOf, idKey(lineId)).push({ outcome: idKey(outcomeId), row, share });
  const funded = new Set<string>();
  const named = new Map<string, Path[]>();
  for (const [row, line] of budget.entries()) {
    const own = idKey(line.outcomeId);
    const paid = (line.marker === 1 || line.marker === 2) && line.quarters.some((amount) => (amount ?? 0) > 0);
    if (own !== "SPLIT") {
      listed(named, own).push(["budget", row]);
      if (paid) funded.add(own);
      continue;
    }
    for (const { outcome, row: split, share } of sharesOf.get(idKey(line.id)) ?? []) {
      listed(named, outcome).push(["budget", row], ["splits", split]);
      if (paid && share !== 0) funded.add(outcome);
    }
  }
  return { funded, named };
}

/** The list of a key, begun where there is none: copying it for each of thousands of lines would take as long as they are many, squared. */
function listed<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const begun: Item[] = [];
  lists.set(key, begun);
  return begun;
}
