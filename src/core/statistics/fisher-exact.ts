import { exactTails, type ExactTails } from "./exact-tails";
import { requireCounts } from "./require-counts";

/**
 * Fisher's exact test: how probable a split at least this uneven is if both groups had the same chance.
 *
 * Preferred to χ² because cells here are often below 5, where χ² is wrong; and at large counts it costs a millisecond.
 *
 * @param hits successes of the focal group; @param n its trials; @param referenceHits, @param referenceN the reference group's
 * @returns two-sided p (all tables no more probable than this one), and both one-sided p
 * @throws RangeError unless 0 ≤ hits ≤ n and n ≥ 1 in both groups
 * @see Fisher (1935) The Design of Experiments; R's fisher.test
 * @example fisherExact(3, 4, 1, 4) // => { p: 0.4857, less: 0.9857, greater: 0.2429 }
 * @example fisherExact(1200, 100000, 1350, 100000) // => { p: 0.002974, less: 0.001487, greater: 0.998695 }
 */
export function fisherExact(hits: number, n: number, referenceHits: number, referenceN: number): ExactTails {
  requireCounts("fisherExact", hits, n);
  requireCounts("fisherExact", referenceHits, referenceN);
  const selected = hits + referenceHits;
  const first = Math.max(0, selected - referenceN);
  const last = Math.min(selected, n);
  return exactTails(
    {
      first,
      last,
      mode: Math.min(last, Math.max(first, Math.floor(((selected + 1) * (n + 1)) / (n + referenceN + 2)))),
      step: (value) => ((selected - value) / (value + 1)) * ((n - value) / (referenceN - selected + value + 1)),
    },
    hits,
  );
}
