/** Money by marker, in the currency of the amounts. */
export interface TiedBudget {
  /** tied ÷ total */
  readonly share: number;
  /** marker 1 or 2, counted in full */
  readonly tied: number;
  readonly total: number;
  /** marker 2 in full and marker 1 by half */
  readonly weighted: number;
  /** weighted ÷ total */
  readonly weightedShare: number;
  /** marker 2, the main aim */
  readonly principal: number;
  /** marker 1, a significant aim */
  readonly significant: number;
  /** any marker: looked at, whatever the answer */
  readonly screened: number;
  /** no marker yet */
  readonly notScreened: number;
}

/**
 * The share of money that is tied to an outcome by its marker.
 *
 * Money that nobody has screened stays in the total: leaving it out would let a plan raise its share by not looking.
 *
 * @param amounts money of 0 or more in one currency; @param markers 0, 1, 2 or undefined (not screened), one an amount
 * @throws RangeError where lengths differ, an amount is negative, a marker is another number, or all money adds to 0
 * @see OECD-DAC gender equality policy marker (2016 handbook); weighting 2 → 1, 1 → ½ is common practice, not the OECD's
 * @example tiedBudget([120000, 80000, 50000, 250000, 0], [2, 1, 0, 2, 0]).share // => 0.9
 * @example tiedBudget([100, 100], [1, undefined]).notScreened // => 100
 */
export function tiedBudget(amounts: readonly number[], markers: readonly (number | undefined)[]): TiedBudget {
  if (amounts.length !== markers.length)
    throw new RangeError(`tiedBudget needs a marker an amount, got ${amounts.length} and ${markers.length}`);
  const byMarker = [0, 0, 0];
  let notScreened = 0;
  amounts.forEach((amount, row) => {
    if (!(amount >= 0 && amount < Infinity))
      throw new RangeError(`tiedBudget needs amounts of 0 or more, got ${amount}`);
    const marker = markers[row];
    if (marker === undefined) notScreened += amount;
    else if (marker === 0 || marker === 1 || marker === 2) byMarker[marker] = (byMarker[marker] ?? 0) + amount;
    else throw new RangeError(`tiedBudget needs markers 0, 1 or 2, got ${marker}`);
  });
  const [notAimed = 0, significant = 0, principal = 0] = byMarker;
  const tied = significant + principal;
  const screened = notAimed + tied;
  const total = screened + notScreened;
  if (!(total > 0 && total < Infinity))
    throw new RangeError(`tiedBudget needs amounts that add to more than 0 and can be written, got ${total}`);
  const weighted = principal + significant / 2;
  return {
    share: tied / total,
    tied,
    total,
    weighted,
    weightedShare: weighted / total,
    principal,
    significant,
    screened,
    notScreened,
  };
}
