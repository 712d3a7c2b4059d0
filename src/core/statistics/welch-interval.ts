import type { Interval } from "./interval";
import type { Moments } from "./sample-moments";
import { criticalT, twoSidedT } from "./student-t";

/** A difference of two means with its interval and two-sided p. */
export interface WelchResult extends Interval {
  readonly difference: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Welch's interval for a difference of two means, reference - focal.
 *
 * Preferred to Student's pooled one because pay rarely spreads alike in two groups, and where the smaller group spreads more, the
 * pooled interval is too short.
 *
 * @param focal, @param reference moments of the samples; @param confidence fraction in (0, 1)
 * @returns undefined where it has no width to speak of: a group of one person, or no spread in either group
 * @throws RangeError on other confidences
 * @see Welch (1947) Biometrika 34:28-35; Satterthwaite (1946) Biometrics Bulletin 2:110-114
 * @example welchInterval({ n: 4, mean: 10, variance: 4 }, { n: 5, mean: 13, variance: 9 })?.df // => 6.8571
 * @example welchInterval({ n: 1, mean: 10, variance: undefined }, { n: 5, mean: 13, variance: 9 }) // => undefined
 */
export function welchInterval(focal: Moments, reference: Moments, confidence = 0.95): WelchResult | undefined {
  if (focal.variance === undefined || reference.variance === undefined) return undefined;
  const a = focal.variance / focal.n;
  const b = reference.variance / reference.n;
  if (!(a + b > 0)) return undefined;
  const df = (a + b) ** 2 / (a ** 2 / (focal.n - 1) + b ** 2 / (reference.n - 1));
  const error = Math.sqrt(a + b);
  const difference = reference.mean - focal.mean;
  const reach = criticalT(confidence, df) * error;
  return { difference, low: difference - reach, high: difference + reach, df, p: twoSidedT(difference / error, df) };
}
