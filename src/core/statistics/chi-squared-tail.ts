import gammaln from "@stdlib/math-base-special-gammaln";
import cdf from "@stdlib/stats-base-dists-normal-cdf";

/** The smallest normal double: a probability below it is not 0, but cannot be written. */
const SMALLEST = 2 ** -1022;

/**
 * How probable a χ² at least this large is: the upper tail of the chi-squared distribution.
 *
 * The upper tail itself, never 1 − cdf, which has no digits left where p is below 1e-16. Worked out here, because the
 * incomplete gamma function of @stdlib is wrong in the third digit from some thousand degrees of freedom on. One degree of
 * freedom goes by the normal tail, which holds its digits furthest out.
 *
 * @param chiSquared 0 or more; @param df degrees of freedom, whole, at least 1
 * @returns at least 2.2e-308: a smaller probability is given as that
 * @throws RangeError otherwise
 * @see Press et al., Numerical Recipes, 6.2; R's pchisq(lower.tail = FALSE)
 * @example chiSquaredTail(3.841458820694124, 1) // => 0.05
 * @example chiSquaredTail(17.90171246979723, 5) // => 0.0030721
 */
export function chiSquaredTail(chiSquared: number, df: number): number {
  if (!(chiSquared >= 0 && chiSquared < Infinity) || !Number.isSafeInteger(df) || df < 1)
    throw new RangeError(`chiSquaredTail needs χ² of 0 or more and whole df of 1 or more, got ${chiSquared} and ${df}`);
  if (chiSquared === 0) return 1;
  const [shape, at] = [df / 2, chiSquared / 2];
  const tail =
    df === 1
      ? 2 * cdf(-Math.sqrt(chiSquared), 0, 1)
      : at < shape + 1
        ? 1 - lowerGamma(shape, at)
        : upperGamma(shape, at);
  return Math.min(1, Math.max(SMALLEST, tail));
}

/** Regularised incomplete gamma function from below, by its power series: quick where at < shape + 1. */
function lowerGamma(shape: number, at: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON * 0.25; n++) {
    term *= at / (shape + n);
    sum += term;
  }
  return sum * density(shape, at);
}

/** The same from above, by its continued fraction (Lentz): quick where at > shape + 1. */
function upperGamma(shape: number, at: number): number {
  let b = at + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > 4 * Number.EPSILON; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    change = c * d;
    fraction *= change;
  }
  return fraction * density(shape, at);
}

/** at^shape · e^−at ÷ Γ(shape), by its logarithm, since its parts overflow. */
function density(shape: number, at: number): number {
  return Math.exp(shape * Math.log(at) - at - gammaln(shape));
}
