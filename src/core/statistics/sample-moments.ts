/** Size, mean and variance of a sample. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** with n - 1 below; undefined for one value, which says nothing of the spread */
  readonly variance: number | undefined;
}

/**
 * Size, mean and variance of a sample.
 *
 * Two passes rather than sums of squares: salaries of one grade differ little against their size, where the short formula
 * loses its digits.
 *
 * @param values one or more finite numbers
 * @throws RangeError without values, or where they are too large to add up
 * @example sampleMoments([1, 2, 3]) // => { n: 3, mean: 2, variance: 1 }
 * @example sampleMoments([7]) // => { n: 1, mean: 7, variance: undefined }
 */
export function sampleMoments(values: ArrayLike<number>): Moments {
  const n = values.length;
  if (n === 0) throw new RangeError("sampleMoments needs one value or more, got none");
  let sum = 0;
  for (let at = 0; at < n; at++) sum += values[at] ?? 0;
  const rough = sum / n;
  let rest = 0;
  for (let at = 0; at < n; at++) rest += (values[at] ?? 0) - rough;
  const mean = rough + rest / n;
  let squares = 0;
  for (let at = 0; at < n; at++) squares += ((values[at] ?? 0) - mean) ** 2;
  if (!(Math.abs(mean) < Infinity && squares < Infinity))
    throw new RangeError("sampleMoments needs numbers that can be added up and squared");
  return { n, mean, variance: n > 1 ? squares / (n - 1) : undefined };
}
