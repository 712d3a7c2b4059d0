import { criticalZ } from "./critical-z";
import type { Interval } from "./interval";
import { requireCounts } from "./require-counts";

/**
 * Wilson score interval: the range of true rates that `hits` out of `n` does not contradict.
 *
 * Preferred to rate ± z·SE because cohorts here are small, and that interval leaves [0, 1] and
 * collapses to zero width at 0 or n hits.
 *
 * @param hits successes, a count; @param n trials, a count ≥ 1; @param confidence fraction in (0, 1)
 * @throws RangeError unless 0 ≤ hits ≤ n and n ≥ 1
 * @see Wilson (1927) JASA 22:209-212; Newcombe (1998) Statist. Med. 17:857-872
 * @example wilsonInterval(81, 263) // => { low: 0.2553, high: 0.3662 }
 * @example wilsonInterval(0, 20) // => { low: 0, high: 0.1611 }
 */
export function wilsonInterval(hits: number, n: number, confidence = 0.95): Interval {
  requireCounts("wilsonInterval", hits, n);
  const z = criticalZ(confidence);
  const spread = z * Math.sqrt(z * z + (4 * hits * (n - hits)) / n);
  const middle = 2 * hits + z * z;
  const scale = 2 * (n + z * z);
  // At the ends the subtraction leaves rounding instead of the exact limit.
  return {
    low: hits === 0 ? 0 : (middle - spread) / scale,
    high: hits === n ? 1 : (middle + spread) / scale,
  };
}
