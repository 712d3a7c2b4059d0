import betainc from "@stdlib/math-base-special-betainc";
import quantile from "@stdlib/stats-base-dists-normal-quantile";

/**
 * The median of values in ascending order: the middle one, or the mean of the two in the middle.
 *
 * @param sorted one or more numbers, ascending
 * @throws RangeError without values
 * @example sortedMedian([1, 2, 10]) // => 2
 * @example sortedMedian([1, 2, 3, 10]) // => 2.5
 */
export function sortedMedian(sorted: ArrayLike<number>): number {
  const n = sorted.length;
  const upper = sorted[n >> 1];
  const lower = sorted[(n - 1) >> 1];
  if (upper === undefined || lower === undefined)
    throw new RangeError("sortedMedian needs one value or more, got none");
  return lower === upper ? lower : lower + (upper - lower) / 2;
}

/**
 * The standard error of a median, from two order statistics around it.
 *
 * No shape of the distribution is taken for granted, which the usual 1.2533·s/√n does (normal), and no random numbers are drawn,
 * which a bootstrap would need.
 *
 * @param sorted numbers, ascending
 * @returns undefined under 5 values: there the order statistics are the ends of the sample, and the error would say nothing
 * @see Price and Bonett (2002) J. Statist. Comput. Simul. 72:119-124
 * @example medianError([10, 12, 15, 19, 24, 30, 37, 45, 54]) // => 7.996
 * @example medianError([1, 2, 3, 4]) // => undefined
 */
export function medianError(sorted: ArrayLike<number>): number | undefined {
  const n = sorted.length;
  if (n < 5) return undefined;
  const place = Math.max(1, Math.round(n / 2 - Math.sqrt(n)));
  const low = sorted[place - 1];
  const high = sorted[n - place];
  if (low === undefined || high === undefined) return undefined;
  // P(at most place - 1 of n values lie below the median).
  const tail = betainc(0.5, n - place + 1, place);
  return (high - low) / (-2 * quantile(tail, 0, 1));
}
