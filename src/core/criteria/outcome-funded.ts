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
        uses: named.get(key) ?? [],
      };
    }
  },
});

/** Outcomes with money tied to them, and for every outcome the rows that name it: one that can't be read may be its money. */
function linesByOutcome(budget: Plan["budget"], splits: Plan["splits"]) {
  const sharesOf = new Map<string, { outcome: string; row: number; share: number }[]>();
  for (const [row, { lineId, outcomeId, share }] of splits.entries()) {
    const key = idKey(lineId);
    sharesOf.set(key, [...(sharesOf.get(key) ?? []), { outcome: idKey(outcomeId), row, share: share ?? 0 }]);
  }
  const funded = new Set<string>();
  const named = new Map<string, Path[]>();
  const name = (outcome: string, path: Path) => named.set(outcome, [...(named.get(outcome) ?? []), path]);
  for (const [row, line] of budget.entries()) {
    const own = idKey(line.outcomeId);
    const paid = (line.marker === 1 || line.marker === 2) && line.quarters.some((amount) => (amount ?? 0) > 0);
    if (own !== "SPLIT") {
      name(own, ["budget", row]);
      if (paid) funded.add(own);
      continue;
    }
    for (const { outcome, row: split, share } of sharesOf.get(idKey(line.id)) ?? []) {
      name(outcome, ["budget", row]);
      name(outcome, ["splits", split]);
      if (paid && share > 0) funded.add(outcome);
    }
  }
  return { funded, named };
}
