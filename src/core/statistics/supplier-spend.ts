/** Spend with suppliers that are of a kind, such as owned by women, are not, or of whom nobody knows. */
export interface SupplierSpend {
  readonly flagged: number;
  readonly known: number;
  readonly unknown: number;
  readonly total: number;
  /** flagged ÷ known */
  readonly shareOfKnown: number;
  /** flagged ÷ total */
  readonly shareOfAll: number;
  /** sum of squared shares within flagged spend: 1 is one supplier; undefined where there is none */
  readonly concentration: number | undefined;
  /** the largest flagged supplier's share of flagged spend */
  readonly largest: number | undefined;
}

/**
 * The share of spend with suppliers of a kind, of what is known and of all, and whether it hangs on a few of them.
 *
 * Both shares, because each alone can be made to look good: the first by asking few suppliers, the second by not asking.
 *
 * @param spend of 0 or more, one row a supplier; @param flags whether of the kind, undefined where nobody knows
 * @throws RangeError where lengths differ, a spend is below 0, or none is known
 * @see Herfindahl-Hirschman index: Hirschman (1964) Amer. Econ. Rev. 54:761
 * @example supplierSpend([30, 10, 60, 100], [true, true, false, undefined]).shareOfKnown // => 0.4
 * @example supplierSpend([30, 10, 60, 100], [true, true, false, undefined]).concentration // => 0.625
 */
export function supplierSpend(spend: readonly number[], flags: readonly (boolean | undefined)[]): SupplierSpend {
  if (spend.length !== flags.length)
    throw new RangeError(`supplierSpend needs columns of one length, got ${spend.length} and ${flags.length}`);
  let flagged = 0;
  let known = 0;
  let total = 0;
  let largest = 0;
  spend.forEach((amount, row) => {
    if (!(amount >= 0)) throw new RangeError(`supplierSpend needs spend of 0 or more, got ${amount}`);
    total += amount;
    if (flags[row] === undefined) return;
    known += amount;
    if (!flags[row]) return;
    flagged += amount;
    largest = Math.max(largest, amount);
  });
  if (!(known > 0 && total < Infinity)) throw new RangeError("supplierSpend needs known spend above 0 that adds up");
  let concentration = 0;
  spend.forEach((amount, row) => {
    if (flags[row] && flagged > 0) concentration += (amount / flagged) ** 2;
  });
  return {
    flagged,
    known,
    unknown: Math.max(0, total - known),
    total,
    shareOfKnown: flagged / known,
    shareOfAll: flagged / total,
    concentration: flagged > 0 ? concentration : undefined,
    largest: flagged > 0 ? largest / flagged : undefined,
  };
}
