import { pace, type Pace } from "../pace";
import { sameButForRounding } from "../progress";
import { allGiven } from "./all-given";
import { type Answer, type Given, isRefusal, nothingToDivideBy, type Refusal, SUPPRESSED, unusable } from "./answer";
import type { GivenProgress } from "./progress";
import { type StatsAnswer, statsRows, suppressedRows } from "./stats-rows";

/** Progress with its dates, as Excel serials. */
export interface GivenPace extends GivenProgress {
  readonly start: Given;
  readonly asOf: Given;
  readonly due: Given;
}

/**
 * PACE: the share of the way covered divided by the share of the time gone; 1 is on schedule.
 *
 * @param given values in one unit, dates as serials; a suppressed one makes the answer suppressed
 * @example paceAnswer({ baseline: 0.22, current: 0.25, target: 0.32, start: 44927, asOf: 45292, due: 46023 }) // => 0.9008
 */
export function paceAnswer(given: GivenPace): Answer {
  const found = findPace("PACE", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.pace;
}

/**
 * PACE.STATS: the pace, the way covered, the time gone, and where a straight line stands today.
 *
 * @param given as for `paceAnswer`
 * @example paceStats({ baseline: 0, current: 3, target: 10, start: 100, asOf: 150, due: 200 }) // => [["estimate", 0.6], ["progress", 0.3], ["elapsed", 0.5], ["expected", 5], ["status", "ok"]]
 */
export function paceStats(given: GivenPace): StatsAnswer {
  const found = findPace("PACE.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(["estimate", "progress", "elapsed", "expected", "status"]);
  if (isRefusal(found)) return found;
  const { progress, elapsed, expected } = found;
  return statsRows({ estimate: found.pace, progress, elapsed, expected, status: "ok" });
}

function findPace(
  name: string,
  { baseline, current, target, start, asOf, due }: GivenPace,
): Pace | typeof SUPPRESSED | Refusal {
  const values = allGiven(name, { baseline, current, target, start, "as of": asOf, due });
  if (values === SUPPRESSED || isRefusal(values)) return values;
  const today = values["as of"];
  if (values.due <= values.start) return unusable(`${name} needs a due date after the start.`);
  if (today < values.start) return unusable(`${name} needs an as-of date that is not before the start.`);
  if (today === values.start)
    return nothingToDivideBy(`${name} has no time to divide by: it starts on the as-of date.`);
  if (sameButForRounding(values.baseline, values.target))
    return nothingToDivideBy(`${name} has no way to cover: the target equals the baseline.`);
  return pace(values.baseline, values.current, values.target, values.start, today, values.due);
}
