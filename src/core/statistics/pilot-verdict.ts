import type { Interval } from "./interval";

/** What a pilot's data say about the margin that was set beforehand. */
export type PilotVerdict = "met" | "not met" | "inconclusive";

/**
 * Holds an interval of a difference against a margin: met where all of it lies at or above, not met where all lies below.
 *
 * The interval, not a p against 0: a pilot is to be worth its money, and "no significant difference" is no proof of none.
 *
 * @param interval of the difference pilot - control; @param margin the smallest difference that counts as success
 * @throws RangeError where the interval's ends are the wrong way round
 * @see Schuirmann (1987) J. Pharmacokinet. Biopharm. 15:657-680, decisions by interval
 * @example pilotVerdict({ low: 0.16, high: 0.27 }, 0.1) // => "met"
 * @example pilotVerdict({ low: -0.03, high: 0.27 }, 0.1) // => "inconclusive"
 */
export function pilotVerdict({ low, high }: Interval, margin: number): PilotVerdict {
  if (!(low <= high && Math.abs(margin) <= 1))
    throw new RangeError(
      `pilotVerdict needs an interval and a margin between -1 and 1, got ${low}, ${high} and ${margin}`,
    );
  return low >= margin ? "met" : high < margin ? "not met" : "inconclusive";
}
