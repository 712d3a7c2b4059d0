import { binomialExact } from "./binomial-exact";
import { exactInterval } from "./exact-interval";

/** The ratio of two rates of events per time; the ends of its interval are open where the events cannot say. */
export interface EventRateRatio {
  readonly ratio: number;
  readonly low: number;
  /** undefined where the reference group's events could be none */
  readonly high: number | undefined;
  readonly p: number;
}

/**
 * The ratio of two groups' events per person-time, with its exact interval.
 *
 * Given all events, the focal group's share of them is binomial; limits of that share are limits of the ratio.
 *
 * @param events events of the focal group; @param time its time at risk, above 0; @param referenceEvents at least 1;
 * @param referenceTime above 0; @param confidence fraction in (0, 1)
 * @throws RangeError outside these
 * @see Lehmann and Romano, Testing Statistical Hypotheses, 4.5; R's poisson.test with two samples
 * @example eventRateRatio(11, 800, 3, 400) // => { ratio: 1.8333, low: 0.4843, high: 10.2344, p: 0.4107 }
 */
export function eventRateRatio(
  events: number,
  time: number,
  referenceEvents: number,
  referenceTime: number,
  confidence = 0.95,
): EventRateRatio {
  if (!(time > 0 && referenceTime > 0 && time < Infinity && referenceTime < Infinity))
    throw new RangeError(`eventRateRatio needs times above 0, got ${time} and ${referenceTime}`);
  if (!(referenceEvents >= 1))
    throw new RangeError(`eventRateRatio needs an event in the reference group, got ${referenceEvents}`);
  const { low, high } = exactInterval(events, events + referenceEvents, confidence);
  const scale = referenceTime / time;
  return {
    ratio: (events / referenceEvents) * scale,
    low: (low / (1 - low)) * scale,
    high: high < 1 ? (high / (1 - high)) * scale : undefined,
    p: binomialExact(events, events + referenceEvents, time / (time + referenceTime)).p,
  };
}
