import { progress } from "./progress";

/** Progress set against the time gone. */
export interface Pace {
  /** way covered ÷ time gone; 1 is on schedule */
  readonly pace: number;
  /** share of the way covered */
  readonly progress: number;
  /** share of the time gone; above 1 after the due date */
  readonly elapsed: number;
  /** where a straight line from baseline to target stands today */
  readonly expected: number;
}

/**
 * Whether a target is on schedule: the share of the way covered against the share of the time gone.
 *
 * A straight line, because any other path would have to be agreed beforehand.
 *
 * @param baseline, @param current, @param target in one unit; @param start, @param asOf, @param due dates in days
 * @throws RangeError unless start < asOf and start < due, and where the target equals the baseline
 * @example pace(0.22, 0.25, 0.32, 44927, 45292, 46023) // => { pace: 0.9008, progress: 0.3, elapsed: 0.333, expected: 0.2533 }
 */
export function pace(
  baseline: number,
  current: number,
  target: number,
  start: number,
  asOf: number,
  due: number,
): Pace {
  if (!(start < due && start < asOf))
    throw new RangeError(`pace needs a start before the as-of and due dates, got ${start}, ${asOf} and ${due}`);
  const elapsed = (asOf - start) / (due - start);
  const covered = progress(baseline, current, target);
  return { pace: covered / elapsed, progress: covered, elapsed, expected: baseline + elapsed * (target - baseline) };
}
