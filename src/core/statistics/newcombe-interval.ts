import type { Interval } from "./interval";
import { wilsonInterval } from "./wilson-interval";

/**
 * Newcombe's interval for a difference of two rates (method 10): the two Wilson intervals, squared and added.
 *
 * Preferred to difference ± z·SE, which leaves [-1, 1] in small groups and has no width where neither group has a hit.
 *
 * @param hits successes of the focal group; @param n its trials; @param referenceHits, @param referenceN the same of the
 * reference group; @param confidence fraction in (0, 1)
 * @throws RangeError unless 0 ≤ hits ≤ n and n ≥ 1 in both groups
 * @see Newcombe (1998) Statist. Med. 17:873-890, Table II
 * @example newcombeInterval(56, 70, 48, 80) // => { low: 0.0524, high: 0.3339 }
 * @example newcombeInterval(0, 10, 0, 20) // => { low: -0.1611, high: 0.2775 }
 */
export function newcombeInterval(
  hits: number,
  n: number,
  referenceHits: number,
  referenceN: number,
  confidence = 0.95,
): Interval {
  const focal = wilsonInterval(hits, n, confidence);
  const reference = wilsonInterval(referenceHits, referenceN, confidence);
  const rate = hits / n;
  const referenceRate = referenceHits / referenceN;
  const gap = rate - referenceRate;
  return {
    low: Math.max(-1, gap - Math.hypot(rate - focal.low, reference.high - referenceRate)),
    high: Math.min(1, gap + Math.hypot(focal.high - rate, referenceRate - reference.low)),
  };
}
