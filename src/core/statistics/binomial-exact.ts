import { exactTails, type ExactTails } from "./exact-tails";
import { requireCounts } from "./require-counts";

/**
 * Exact binomial test: how probable a count at least this far from the benchmark is if the benchmark were the true rate.
 *
 * @param hits successes; @param n trials, at least 1; @param benchmark the rate it is compared to, in (0, 1)
 * @returns two-sided p (all counts no more probable than this one), and both one-sided p
 * @throws RangeError unless 0 ≤ hits ≤ n, n ≥ 1 and 0 < benchmark < 1
 * @see R's binom.test
 * @example binomialExact(15, 405, 0.057) // => { p: 0.0862, less: 0.0456, greater: 0.9734 }
 */
export function binomialExact(hits: number, n: number, benchmark: number): ExactTails {
  requireCounts("binomialExact", hits, n);
  if (!(benchmark > 0 && benchmark < 1))
    throw new RangeError(`binomialExact needs a benchmark between 0 and 1, got ${benchmark}`);
  const odds = benchmark / (1 - benchmark);
  return exactTails(
    {
      first: 0,
      last: n,
      mode: Math.min(n, Math.floor((n + 1) * benchmark)),
      step: (value) => ((n - value) / (value + 1)) * odds,
    },
    hits,
  );
}
