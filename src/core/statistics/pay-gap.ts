import { criticalZ } from "./critical-z";
import { sampleMoments } from "./sample-moments";
import { medianError, sortedMedian } from "./sorted-median";
import { welchInterval } from "./welch-interval";

/** Gaps between two groups' pay as shares of the reference group's, with what is behind them. */
export interface PayGap {
  readonly meanGap: number;
  readonly medianGap: number;
  readonly mean: number;
  readonly referenceMean: number;
  readonly median: number;
  readonly referenceMedian: number;
}

/** An interval for a gap, and where the method has one, p and degrees of freedom. */
export interface PayGapInterval {
  readonly low: number;
  readonly high: number;
  readonly p?: number;
  readonly df?: number;
}

/**
 * Mean and median pay gap by the UK's rule: (reference - focal) ÷ reference. Positive: the focal group is paid less.
 *
 * @param focal, @param reference pay of 0 or more, one or more values each, in any order
 * @throws RangeError where a group is empty, or the reference group's mean or median is not above 0
 * @see Equality Act 2010 (Gender Pay Gap Information) Regulations 2017, SI 2017/172, reg. 8 and 9
 * @example payGap([18, 20, 25], [20, 25, 30]).meanGap // => 0.16
 * @example payGap([18, 20, 25], [20, 25, 30]).medianGap // => 0.2
 */
export function payGap(focal: ArrayLike<number>, reference: ArrayLike<number>): PayGap {
  const mean = sampleMoments(focal).mean;
  const referenceMean = sampleMoments(reference).mean;
  const median = sortedMedian(new Float64Array(focal).sort());
  const referenceMedian = sortedMedian(new Float64Array(reference).sort());
  if (!(referenceMean > 0 && referenceMedian > 0))
    throw new RangeError(
      `payGap needs a reference mean and median above 0, got ${referenceMean} and ${referenceMedian}`,
    );
  return {
    meanGap: (referenceMean - mean) / referenceMean,
    medianGap: (referenceMedian - median) / referenceMedian,
    mean,
    referenceMean,
    median,
    referenceMedian,
  };
}

/**
 * The interval of the mean gap: Welch's for the difference, divided by the reference group's mean.
 *
 * That mean is taken as it is, as a reader of "share of what they are paid" does; its own uncertainty is in the difference.
 *
 * @param focal, @param reference pay; @param confidence fraction in (0, 1)
 * @returns undefined where a group has one person or nobody's pay differs
 * @throws RangeError where the reference group's mean is not above 0
 * @see Welch (1947) Biometrika 34:28-35
 * @example meanGapInterval([18, 20, 25, 22], [20, 25, 30, 31])?.low // => -0.0896
 */
export function meanGapInterval(
  focal: ArrayLike<number>,
  reference: ArrayLike<number>,
  confidence = 0.95,
): PayGapInterval | undefined {
  const moments = sampleMoments(reference);
  if (!(moments.mean > 0)) throw new RangeError(`meanGapInterval needs a reference mean above 0, got ${moments.mean}`);
  const welch = welchInterval(sampleMoments(focal), moments, confidence);
  return welch && { low: welch.low / moments.mean, high: welch.high / moments.mean, p: welch.p, df: welch.df };
}

/**
 * The interval of the median gap: Price and Bonett's for a difference of medians, divided by the reference group's median.
 *
 * @param focal, @param reference pay; @param confidence fraction in (0, 1)
 * @returns undefined where a group has under 5 people
 * @throws RangeError where the reference group's median is not above 0
 * @see Price and Bonett (2002) J. Statist. Comput. Simul. 72:119-124
 * @example medianGapInterval([18, 20, 22, 25, 27], [20, 25, 30, 31, 40])?.low // => -0.1179
 */
export function medianGapInterval(
  focal: ArrayLike<number>,
  reference: ArrayLike<number>,
  confidence = 0.95,
): PayGapInterval | undefined {
  const [a, b] = [focal, reference].map((pay) => new Float64Array(pay).sort());
  if (!a || !b) return undefined;
  const base = sortedMedian(b);
  if (!(base > 0)) throw new RangeError(`medianGapInterval needs a reference median above 0, got ${base}`);
  const [error, referenceError] = [medianError(a), medianError(b)];
  if (error === undefined || referenceError === undefined) return undefined;
  const reach = (criticalZ(confidence) * Math.hypot(error, referenceError)) / base;
  const gap = (base - sortedMedian(a)) / base;
  return { low: gap - reach, high: gap + reach };
}
