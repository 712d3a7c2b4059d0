/** The probabilities of an exact test. */
export interface ExactTails {
  /** two-sided: all outcomes no more probable than the observed one */
  readonly p: number;
  /** the observed outcome or a smaller one */
  readonly less: number;
  /** the observed outcome or a greater one */
  readonly greater: number;
}

/** A distribution over whole numbers that rises to one mode and falls after it. */
export interface DiscreteDistribution {
  readonly first: number;
  readonly last: number;
  readonly mode: number;
  /** P(value + 1) ÷ P(value), for first ≤ value < last */
  readonly step: (value: number) => number;
}

/** The smallest normal double, and Excel's: a probability below it is not 0, but cannot be written. */
const SMALLEST = 2 ** -1022;

/** R's allowance for outcomes that are equally probable but for rounding (fisher.test, binom.test). */
const TIE = 1 + 1e-7;

/**
 * Exact one- and two-sided probabilities of an observed count, by walking outwards from the mode.
 *
 * Walking by ratios needs no factorials: log-gamma differences at counts of 1e5 keep about ten digits, the walk keeps
 * thirteen, and it stops after some forty standard deviations, where doubles end, whatever the size of the counts.
 * Probabilities below 2.2e-308 are given as that.
 *
 * @param distribution the null distribution; @param observed a whole number between its first and last
 * @throws RangeError where observed lies outside
 * @see two-sided rule: R's fisher.test and binom.test, sum of outcomes with P ≤ P(observed)·(1 + 1e-7)
 * @example exactTails({ first: 0, last: 2, mode: 1, step: (value) => (2 - value) / (value + 1) }, 0) // => { p: 0.5, less: 0.25, greater: 1 }
 */
export function exactTails(distribution: DiscreteDistribution, observed: number): ExactTails {
  const { first, last, mode, step } = distribution;
  if (!(observed >= first && observed <= last))
    throw new RangeError(`exactTails needs a value between ${first} and ${last}, got ${observed}`);
  const above = [1];
  for (let value = mode, weight = 1; value < last && weight > 0; value++) above.push((weight *= step(value)));
  const below = [1];
  for (let value = mode, weight = 1; value > first && weight > 0; value--) below.push((weight /= step(value - 1)));
  const weightAt = (value: number): number => (value >= mode ? above[value - mode] : below[mode - value]) ?? 0;

  const seen = weightAt(observed) * TIE;
  let total = 0;
  let less = 0;
  let greater = 0;
  let both = 0;
  const add = (value: number, weight: number): void => {
    total += weight;
    if (value <= observed) less += weight;
    if (value >= observed) greater += weight;
    if (weight <= seen) both += weight;
  };
  // From the far ends inwards, so that small weights are added up before they meet large ones.
  for (let away = below.length - 1; away > 0; away--) add(mode - away, below[away] ?? 0);
  for (let away = above.length - 1; away >= 0; away--) add(mode + away, above[away] ?? 0);
  const share = (part: number): number => Math.min(1, Math.max(part / total, SMALLEST));
  return { p: share(both), less: share(less), greater: share(greater) };
}
