import { progress, sameButForRounding } from "../progress";
import { allGiven } from "./all-given";
import { type Answer, type Given, isRefusal, nothingToDivideBy, SUPPRESSED } from "./answer";

/** Where a measure stood, stands and should stand, in one unit. */
export interface GivenProgress {
  readonly baseline: Given;
  readonly current: Given;
  readonly target: Given;
}

/**
 * PROGRESS: the share of the way from baseline to target that is covered.
 *
 * @param given three values in one unit; a suppressed one makes the answer suppressed
 * @example progressAnswer({ baseline: 0.22, current: 0.27, target: 0.32 }) // => 0.5
 * @example progressAnswer({ baseline: 0.3, current: 0.3, target: 0.3 }).error // => "#DIV/0!"
 */
export function progressAnswer({ baseline, current, target }: GivenProgress): Answer {
  const values = allGiven("PROGRESS", { baseline, current, target });
  if (values === SUPPRESSED || isRefusal(values)) return values;
  return sameButForRounding(values.baseline, values.target)
    ? nothingToDivideBy("PROGRESS has no way to cover: the target equals the baseline.")
    : progress(values.baseline, values.current, values.target);
}
