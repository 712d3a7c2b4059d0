import cdf from "@stdlib/stats-base-dists-normal-cdf";
import { requireCounts } from "./require-counts";

/**
 * The difference of two rates in standard deviations ("SDs"), under one pooled rate, and its two-sided p.
 *
 * Courts and auditors read this number, so it is here in their form, without continuity correction; Fisher's exact p beside
 * it is the one to trust in small groups.
 *
 * @param hits successes of the focal group; @param n its trials; @param referenceHits, @param referenceN the reference group's
 * @throws RangeError unless 0 ≤ hits ≤ n and n ≥ 1 in both groups, and where everyone or no one is a hit
 * @see Castaneda v. Partida, 430 U.S. 482 (1977) n.17
 * @example pooledZ(12, 40, 48, 80) // => { z: -3.0984, p: 0.0019458 }
 */
export function pooledZ(
  hits: number,
  n: number,
  referenceHits: number,
  referenceN: number,
): { readonly z: number; readonly p: number } {
  requireCounts("pooledZ", hits, n);
  requireCounts("pooledZ", referenceHits, referenceN);
  const pooled = (hits + referenceHits) / (n + referenceN);
  if (pooled === 0 || pooled === 1)
    throw new RangeError(`pooledZ needs some hits and some misses, got ${hits + referenceHits} of ${n + referenceN}`);
  const z = (hits / n - referenceHits / referenceN) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / referenceN));
  return { z, p: 2 * cdf(-Math.abs(z), 0, 1) };
}
