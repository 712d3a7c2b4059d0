import type { BudgetLine, Plan } from "./plan";
import type { Round } from "./round";

/** Money in the round's currency, by quarter Q1..Q5. */
export type QuarterMoney = readonly [number, number, number, number, number];

/** Quarter amounts of a line in the round's currency; a missing rate makes its quarter 0, as the workbook's own formulas do. */
export function lineInRoundCurrency(
  line: Pick<BudgetLine, "quarters" | "currency">,
  round: Pick<Round, "currency" | "rates">,
): QuarterMoney {
  const at = (index: number) => (line.quarters[index] ?? 0) * rateOf(line.currency, index, round);
  return [at(0), at(1), at(2), at(3), at(4)];
}

/** Round currency for one unit of `currency` in quarter `index` (0..4); 0 where the round has no rate. A blank currency is the round's. */
export function rateOf(currency: string | undefined, index: number, round: Pick<Round, "currency" | "rates">): number {
  if (currency === undefined || currency.toUpperCase() === round.currency) return 1;
  return round.rates[currency.toUpperCase()]?.[index] ?? 0;
}

/** Sum of five quarters. */
export function totalOf(quarters: QuarterMoney): number {
  return quarters.reduce((sum, amount) => sum + amount, 0);
}

/**
 * Money tied to an outcome, by quarter: lines of marker 1 or 2 that name it, and the outcome's share of lines that are split.
 *
 * In full, not weighted by marker: what a reader of a plan asks first is how much money is behind an outcome.
 */
export function moneyTiedTo(
  outcomeId: string,
  plan: Pick<Plan, "budget" | "splits">,
  round: Pick<Round, "currency" | "rates">,
): QuarterMoney {
  const sums: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const key = outcomeId.trim().toUpperCase();
  const shares = sharesByLine(key, plan.splits);
  for (const line of plan.budget) {
    if (line.marker !== 1 && line.marker !== 2) continue;
    const own = line.outcomeId?.trim().toUpperCase();
    const share = own === "SPLIT" ? (shares.get(line.id?.trim().toUpperCase()) ?? 0) : own === key ? 1 : 0;
    if (share === 0) continue;
    for (const [index, amount] of lineInRoundCurrency(line, round).entries()) sums[index as 0] += amount * share;
  }
  return sums;
}

/** An outcome's shares by line ID; looked up and not searched, because a plan may hold thousands of both. */
function sharesByLine(outcomeKey: string, splits: Plan["splits"]): ReadonlyMap<string | undefined, number> {
  const shares = new Map<string | undefined, number>();
  for (const { lineId, outcomeId, share } of splits) {
    if (outcomeId?.trim().toUpperCase() !== outcomeKey) continue;
    const id = lineId?.trim().toUpperCase();
    shares.set(id, (shares.get(id) ?? 0) + (share ?? 0));
  }
  return shares;
}
