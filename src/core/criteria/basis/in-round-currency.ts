import type { BudgetLine } from "../../domain/plan";
import { rateOf } from "../../domain/roll-up";
import type { Round } from "../../domain/round";

/** A line's money in the round's currency, and the quarters (0..4) whose amounts could not be converted and are not in it. */
export interface ConvertedLine {
  readonly amount: number;
  readonly withoutRate: readonly number[];
}

/**
 * Converts a line quarter by quarter.
 *
 * Unlike the roll-up, which counts an amount without a rate as 0 because the workbook's own formulas must, it says which ones those are:
 * a rule that judges a sum has to tell when the sum isn't all of it.
 */
export function inRoundCurrency(
  { quarters, currency }: Pick<BudgetLine, "quarters" | "currency">,
  round: Pick<Round, "currency" | "rates">,
): ConvertedLine {
  let amount = 0;
  const withoutRate: number[] = [];
  for (const [quarter, value] of quarters.entries()) {
    if (value === undefined || value === 0) continue;
    const rate = rateOf(currency?.trim() || undefined, quarter, round);
    if (rate === 0) withoutRate.push(quarter);
    amount += value * rate;
  }
  return { amount, withoutRate };
}
