import { sameButForRounding } from "./progress";

/**
 * The percentage points by which the size of a gap shrank; negative where it grew.
 *
 * Sizes without sign, because a gap of -12 points that becomes +12 points has not closed.
 *
 * @param before, @param after gaps as fractions in [-1, 1]
 * @throws RangeError outside [-1, 1]: 12 is refused rather than read as 12 %
 * @example pointsClosed(-0.12, -0.095) // => 2.5
 * @example pointsClosed(0.3, 0.1 + 0.2) // => 0
 */
export function pointsClosed(before: number, after: number): number {
  for (const gap of [before, after])
    if (!(Math.abs(gap) <= 1))
      throw new RangeError(`pointsClosed needs gaps as fractions between -1 and 1, got ${gap}`);
  return sameButForRounding(Math.abs(before), Math.abs(after)) ? 0 : (Math.abs(before) - Math.abs(after)) * 100;
}

/**
 * Money spent per percentage point by which a gap shrank.
 *
 * Never negative or infinite: where the gap did not shrink there is no price, and saying so is the answer.
 *
 * @param spend money of 0 or more; @param before, @param after gaps as fractions in [-1, 1]
 * @throws RangeError where spend is negative or the gap did not shrink
 * @example costPerPoint(300000, 0.12, 0.095) // => 120000
 */
export function costPerPoint(spend: number, before: number, after: number): number {
  if (!(spend >= 0 && spend < Infinity)) throw new RangeError(`costPerPoint needs spend of 0 or more, got ${spend}`);
  const points = pointsClosed(before, after);
  if (points <= 0)
    throw new RangeError(`costPerPoint needs a gap that shrank, got ${before} before and ${after} after`);
  const cost = spend / points;
  if (cost === Infinity)
    throw new RangeError(`costPerPoint needs a spend that can be divided by ${points}, got ${spend}`);
  return cost;
}
