import betainc from "@stdlib/math-base-special-betainc";
import { confidenceProblem, criticalZ } from "./critical-z";

/**
 * The probability that Student's t lies further from 0 than `t` does, on both sides together.
 *
 * From the incomplete beta function, taken on the side that is small, so that p of a million-to-one gap keeps its digits.
 *
 * @param t a finite statistic; @param df degrees of freedom above 0, whole or not (Welch's are not)
 * @throws RangeError on other arguments
 * @see Abramowitz and Stegun (1964) 26.7.1
 * @example twoSidedT(2.5, 7.3) // => 0.0397
 * @example twoSidedT(0, 5) // => 1
 */
export function twoSidedT(t: number, df: number): number {
  if (!(Math.abs(t) < Infinity && df > 0 && df < Infinity))
    throw new RangeError(`twoSidedT needs a finite t and df above 0, got ${t} and ${df}`);
  const square = t * t;
  // I(x; a, b) = 1 - I(1 - x; b, a): near t = 0 the second form is the one that does not subtract from 1.
  return square < df
    ? betainc(square / (df + square), 0.5, df / 2, true, true)
    : betainc(df / (df + square), df / 2, 0.5);
}

/**
 * The two-sided critical value of Student's t: how many standard errors hold `confidence` of it.
 *
 * Found by halving on `twoSidedT`, from the normal value upwards: t is always wider.
 *
 * @param confidence fraction in (0, 1); @param df degrees of freedom above 0
 * @throws RangeError outside these, and where the value is too large to write
 * @example criticalT(0.95, 10) // => 2.22814
 * @example criticalT(0.8, 1) // => 3.07768
 */
export function criticalT(confidence: number, df: number): number {
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) throw new RangeError(`criticalT needs ${problem}`);
  const tail = 1 - confidence;
  let low = criticalZ(confidence) * (1 - 1e-9);
  let high = low + 1e-9;
  while (twoSidedT(high, df) > tail) {
    low = high;
    high *= 2;
    if (high > 1e150) throw new RangeError(`criticalT needs more degrees of freedom than ${df}`);
  }
  for (let middle = low + (high - low) / 2; middle > low && middle < high; middle = low + (high - low) / 2) {
    if (twoSidedT(middle, df) > tail) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}
