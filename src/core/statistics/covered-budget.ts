/**
 * The share of money whose aim is attained: Σ amount · attainment ÷ Σ amount, with attainment held between 0 and 1.
 *
 * Held, because one aim surpassed twice over cannot make up for money whose aim was missed.
 *
 * @param amounts of 0 or more; @param attainment fractions, one an amount
 * @throws RangeError where lengths differ, an amount is below 0, or all are 0
 * @see Definition.
 * @example coveredBudget([100, 300], [1.5, 0.5]) // => 0.625
 */
export function coveredBudget(amounts: readonly number[], attainment: readonly number[]): number {
  if (amounts.length !== attainment.length)
    throw new RangeError(`coveredBudget needs columns of one length, got ${amounts.length} and ${attainment.length}`);
  let covered = 0;
  let total = 0;
  amounts.forEach((amount, row) => {
    if (!(amount >= 0)) throw new RangeError(`coveredBudget needs amounts of 0 or more, got ${amount}`);
    covered += amount * Math.min(1, Math.max(0, attainment[row] ?? 0));
    total += amount;
  });
  if (!(total > 0 && total < Infinity)) throw new RangeError(`coveredBudget needs a total above 0, got ${total}`);
  return covered / total;
}
