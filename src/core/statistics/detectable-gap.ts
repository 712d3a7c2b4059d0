import cdf from "@stdlib/stats-base-dists-normal-cdf";
import { criticalZ } from "./critical-z";

/**
 * The smallest gap to a base rate that two groups of this size would show with the wanted power; undefined where even a
 * rate of 0 or 1 would not show.
 *
 * By the normal approximation that planners use (R's power.prop.test), solved to the last digit: Cohen's h, the other usual
 * way, is an approximation to this one.
 *
 * @param n people in each of two groups, at least 2; @param baseRate the rate of the one, in [0, 1]
 * @param power the chance to see the gap, in (0, 1); @param confidence 1 − the chance of a false alarm, in (0, 1)
 * @param direction 1: the other group's rate is higher; -1: lower
 * @returns the size of the gap, without sign
 * @throws RangeError outside these, or a power not above half the chance of a false alarm
 * @see Cohen (1988) Statistical Power Analysis for the Behavioral Sciences, ch. 6; R's power.prop.test
 * @example detectableGap(50, 0.2) // => 0.2604
 * @example detectableGap(20, 0.9) // => undefined
 */
export function detectableGap(
  n: number,
  baseRate: number,
  power = 0.8,
  confidence = 0.95,
  direction: 1 | -1 = 1,
): number | undefined {
  const z = criticalZ(confidence);
  if (!Number.isSafeInteger(n) || n < 2) throw new RangeError(`detectableGap needs a whole n of 2 or more, got ${n}`);
  if (!(baseRate >= 0 && baseRate <= 1))
    throw new RangeError(`detectableGap needs a base rate between 0 and 1, got ${baseRate}`);
  if (!(power > (1 - confidence) / 2 && power < 1))
    throw new RangeError(`detectableGap needs a power above ${(1 - confidence) / 2} and below 1, got ${power}`);
  const powerAt = (gap: number): number => {
    const rate = baseRate + direction * gap;
    const both = baseRate + rate;
    const spread = Math.sqrt(Math.max(0, baseRate * (1 - baseRate) + rate * (1 - rate)));
    const distance = Math.sqrt(n) * gap - z * Math.sqrt(Math.max(0, both * (1 - both / 2)));
    return spread === 0 ? Number(distance > 0) : cdf(distance / spread, 0, 1);
  };
  let [low, high] = [0, direction === 1 ? 1 - baseRate : baseRate];
  if (high === 0 || powerAt(high) < power) return undefined;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (powerAt(middle) < power) low = middle;
    else high = middle;
  }
}
