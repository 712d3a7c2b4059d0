import { coveredBudget } from "../covered-budget";
import { type Answer, type Given, notEstimable, nothingToDivideBy, SUPPRESSED, unusable } from "./answer";

/** Money, and the share of its aim that was attained, one row an aim. */
export interface GivenAttainment {
  readonly amounts: readonly Given[];
  readonly attainment: readonly Given[];
}

/** Nobody attains ten times an aim; somebody types 85 for 85 %. */
const SURELY_PERCENT = 10;

/**
 * BUDGET.COVERAGE: the share of money whose aim is attained, with attainment held between 0 and 1.
 *
 * A row with a blank in either column is left out: what is not measured is neither attained nor missed.
 *
 * @param given columns of one length; a suppressed cell makes the answer suppressed
 * @example budgetCoverage({ amounts: [100, 300, 50], attainment: [1.5, 0.5, undefined] }) // => 0.625
 * @example budgetCoverage({ amounts: [100, 300], attainment: [85, 50] }).error // => "#VALUE!"
 */
export function budgetCoverage({ amounts, attainment }: GivenAttainment): Answer {
  const name = "BUDGET.COVERAGE";
  if (amounts.length !== attainment.length)
    return unusable(
      `${name} needs columns of equal length, got ${amounts.length} rows of amounts and ${attainment.length} of attainment.`,
    );
  const money: number[] = [];
  const parts: number[] = [];
  let hidden = false;
  for (const [row, amount] of amounts.entries()) {
    const part = attainment[row];
    if (typeof amount === "number" && !(amount >= 0 && amount < Infinity))
      return unusable(`${name} needs amounts of 0 or more, got ${amount} in row ${row + 1}.`);
    if (typeof part === "number" && !(Math.abs(part) <= SURELY_PERCENT))
      return unusable(
        `${name} needs attainment as a fraction such as 0.85, got ${part} in row ${row + 1}. If it is percent, divide it by 100.`,
      );
    if (amount === SUPPRESSED || part === SUPPRESSED) hidden = true;
    else if (amount !== undefined && part !== undefined) {
      money.push(amount);
      parts.push(part);
    }
  }
  if (hidden) return SUPPRESSED;
  if (money.length === 0)
    return notEstimable(`${name} cannot be worked out yet: no row has an amount and its attainment.`);
  return money.every((amount) => amount === 0)
    ? nothingToDivideBy(`${name} has no money to divide by: all amounts are 0.`)
    : coveredBudget(money, parts);
}
