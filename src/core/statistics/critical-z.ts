import quantile from "@stdlib/stats-base-dists-normal-quantile";

/**
 * What is wrong with a confidence, in words that fit after "X needs", or undefined when nothing is.
 *
 * 95 is refused, not read as 95 %: a reader of the sheet could not tell which was meant for 1.
 *
 * @param confidence fraction in (0, 1)
 * @example confidenceProblem(95) // => "a confidence between 0 and 1, such as 0.95, got 95"
 */
export function confidenceProblem(confidence: number): string | undefined {
  return confidence > 0 && confidence < 1 ? undefined : `a confidence between 0 and 1, such as 0.95, got ${confidence}`;
}

/**
 * The two-sided critical value of the standard normal: how many standard errors hold `confidence` of it.
 *
 * @param confidence fraction in (0, 1)
 * @throws RangeError outside (0, 1)
 * @example criticalZ(0.95) // => 1.959964
 */
export function criticalZ(confidence: number): number {
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) throw new RangeError(`criticalZ needs ${problem}`);
  // The lower tail keeps its digits where 1 - (1 - confidence) / 2 would round to 1.
  return -quantile((1 - confidence) / 2, 0, 1);
}
