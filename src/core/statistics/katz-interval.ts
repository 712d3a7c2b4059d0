import { criticalZ } from "./critical-z";
import type { Interval } from "./interval";
import { requireCounts } from "./require-counts";

/**
 * Katz's interval for a ratio of two rates: a normal interval on the logarithm of the ratio.
 *
 * On the logarithm because a ratio is bounded below by 0 and skewed above 1. It does not exist where a group has no hit.
 *
 * @param hits successes of the focal group, at least 1; @param n its trials; @param referenceHits at least 1,
 * @param referenceN the same of the reference group; @param confidence fraction in (0, 1)
 * @throws RangeError unless 1 ≤ hits ≤ n in both groups
 * @see Katz, Baptista, Azen and Pike (1978) Biometrics 34:469-474
 * @example katzInterval(12, 40, 48, 80) // => { low: 0.3014, high: 0.8294 }
 */
export function katzInterval(
  hits: number,
  n: number,
  referenceHits: number,
  referenceN: number,
  confidence = 0.95,
): Interval {
  requireCounts("katzInterval", hits, n);
  requireCounts("katzInterval", referenceHits, referenceN);
  if (hits === 0 || referenceHits === 0)
    throw new RangeError(`katzInterval needs a hit in both groups, got ${hits} and ${referenceHits}`);
  const middle = Math.log(hits / n) - Math.log(referenceHits / referenceN);
  // As fractions of misses: 1/hits - 1/n loses its digits where nearly everyone is a hit.
  const variance = (n - hits) / (hits * n) + (referenceN - referenceHits) / (referenceHits * referenceN);
  const spread = criticalZ(confidence) * Math.sqrt(variance);
  return { low: Math.exp(middle - spread), high: Math.exp(middle + spread) };
}
