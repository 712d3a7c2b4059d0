import { requireCounts } from "./require-counts";

/** What one selection moved from the reference group to the focal group would do. */
export interface OnePersonFlip {
  /** the ratio after the move, or undefined where the reference group would be left with no hit */
  readonly ratio: number | undefined;
  /** the focal group's rate is the lower one now, and would be the higher one */
  readonly reverses: boolean;
}

/**
 * The ratio of rates if one person of the focal group had been selected instead of one of the reference group.
 *
 * Says more to a reader than a p-value where numbers are small: a shortfall that one decision turns round shows nothing.
 *
 * @param hits successes of the focal group; @param n its trials; @param referenceHits, @param referenceN the reference group's
 * @returns undefined where no selection can be moved: the focal group has no one left, or the reference group no hit
 * @throws RangeError unless 0 ≤ hits ≤ n and n ≥ 1 in both groups
 * @see Uniform Guidelines Q&A 21, 44 Fed. Reg. 11996 (1979)
 * @example onePersonFlip(1, 10, 3, 20) // => { ratio: 2, reverses: true }
 * @example onePersonFlip(10, 10, 3, 20) // => undefined
 */
export function onePersonFlip(
  hits: number,
  n: number,
  referenceHits: number,
  referenceN: number,
): OnePersonFlip | undefined {
  requireCounts("onePersonFlip", hits, n);
  requireCounts("onePersonFlip", referenceHits, referenceN);
  if (hits === n || referenceHits === 0) return undefined;
  const focal = BigInt(referenceN);
  const reference = BigInt(n);
  const lowerNow = BigInt(hits) * focal < BigInt(referenceHits) * reference;
  const higherThen = BigInt(hits + 1) * focal > BigInt(referenceHits - 1) * reference;
  return {
    ratio: referenceHits === 1 ? undefined : ((hits + 1) * referenceN) / ((referenceHits - 1) * n),
    reverses: lowerNow && higherThen,
  };
}
