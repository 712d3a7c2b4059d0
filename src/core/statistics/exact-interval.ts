import betainc from "@stdlib/math-base-special-betainc";
import type { Interval } from "./interval";
import { requireCounts } from "./require-counts";
import { confidenceProblem } from "./critical-z";

/**
 * Clopper-Pearson interval: never covers the true rate less often than `confidence` says.
 *
 * Wider than Wilson's, which is right on average only. Given beside it for a reader who must not err on the short side.
 *
 * @param hits successes, a count; @param n trials, a count ≥ 1; @param confidence fraction in (0, 1)
 * @throws RangeError unless 0 ≤ hits ≤ n, n ≥ 1 and 0 < confidence < 1
 * @see Clopper and Pearson (1934) Biometrika 26:404-413
 * @example exactInterval(81, 263) // => { low: 0.2527, high: 0.3676 }
 * @example exactInterval(0, 20) // => { low: 0, high: 0.1684 }
 */
export function exactInterval(hits: number, n: number, confidence = 0.95): Interval {
  requireCounts("exactInterval", hits, n);
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) throw new RangeError(`exactInterval needs ${problem}`);
  const tail = (1 - confidence) / 2;
  // Each limit from the tail that is small there, so that neither end of [0, 1] costs digits.
  const hitsOrMore = (rate: number): number => betainc(rate, hits, n - hits + 1);
  const hitsOrFewer = (rate: number): number => betainc(rate, hits + 1, n - hits, true, true);
  return {
    low: hits === 0 ? 0 : crossing(0, hits / n, (rate) => hitsOrMore(rate) < tail),
    high: hits === n ? 1 : crossing(hits / n, 1, (rate) => hitsOrFewer(rate) > tail),
  };
}

/** The rate between two ends up to which `isBelow` holds, to the last digits of a double. */
function crossing(from: number, to: number, isBelow: (rate: number) => boolean): number {
  let low = from;
  let high = to;
  while (high - low > 2 ** -52 * high) {
    // A geometric step while the ends lie far apart: halving would spend its steps on the way to a tiny rate.
    const middle = high > 4 * low ? Math.sqrt(Math.max(low, high * 1e-6) * high) : low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}
