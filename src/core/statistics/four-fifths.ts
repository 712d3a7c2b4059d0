import { requireCounts } from "./require-counts";

/**
 * Whether the focal group's rate is below four fifths of the reference group's: a screening rule of thumb, no legal finding.
 *
 * Compared in whole numbers: 48 of 100 against 60 of 100 is exactly four fifths and not below, which 0.48 / 0.6 < 0.8
 * decides by rounding.
 *
 * @param hits successes of the focal group; @param n its trials; @param referenceHits, @param referenceN the reference group's
 * @throws RangeError unless 0 ≤ hits ≤ n and n ≥ 1 in both groups
 * @see 29 CFR 1607.4(D)
 * @example isBelowFourFifths(48, 100, 60, 100) // => false
 * @example isBelowFourFifths(45, 100, 60, 100) // => true
 */
export function isBelowFourFifths(hits: number, n: number, referenceHits: number, referenceN: number): boolean {
  requireCounts("isBelowFourFifths", hits, n);
  requireCounts("isBelowFourFifths", referenceHits, referenceN);
  // BigInt because the products of two headcounts in the hundreds of millions leave the exact whole numbers.
  return 5n * BigInt(hits) * BigInt(referenceN) < 4n * BigInt(referenceHits) * BigInt(n);
}
