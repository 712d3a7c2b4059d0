import type { Plan } from "../domain/plan";
import { quartersFrom } from "../domain/quarter";
import { rateOf } from "../domain/roll-up";
import type { Round } from "../domain/round";

/** Money of the five quarters, Q1..Q5. */
export type FiveSums = [number, number, number, number, number];

/** Spending in the round's currency by line ID in capitals; what names no quarter of the round is another check's finding. */
export function spentByLine(plan: Pick<Plan, "budget" | "actuals">, round: Round): ReadonlyMap<string, FiveSums> {
  const quarters = quartersFrom(round.firstQuarter, 5).map((label) => label.toUpperCase());
  const currencies = new Map(plan.budget.map((line) => [line.id?.toUpperCase(), line.currency]));
  const spent = new Map<string, FiveSums>();
  for (const { lineId, quarter, amount } of plan.actuals) {
    const at = quarters.indexOf(quarter?.toUpperCase() ?? "");
    if (lineId === undefined || at < 0 || amount === undefined) continue;
    const key = lineId.toUpperCase();
    const sums = spent.get(key) ?? [0, 0, 0, 0, 0];
    sums[at as 0] += amount * rateOf(currencies.get(key), at, round);
    spent.set(key, sums);
  }
  return spent;
}
