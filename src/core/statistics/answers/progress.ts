import { progress, sameButForRounding } from "../progress";
import { allGiven } from "./all-given";
import { type Answer, type Given, isRefusal, nothingToDivideBy, type Refusal, SUPPRESSED } from "./answer";
import { type StatsAnswer, statsRows, suppressedRows } from "./stats-rows";

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
export function progressAnswer(given: GivenProgress): Answer {
  const values = findWay("PROGRESS", given);
  return values === SUPPRESSED || isRefusal(values) ? values : progress(values.baseline, values.current, values.target);
}

/**
 * PROGRESS.STATS: the share of the way covered, the target, and what remains to it, in the unit of the values.
 *
 * @param given as for `progressAnswer`
 * @example progressStats({ baseline: 20, current: 25, target: 40 }) // => [["estimate", 0.25], ["target", 40], ["remaining", 15], ["status", "ok"]]
 */
export function progressStats(given: GivenProgress): StatsAnswer {
  const values = findWay("PROGRESS.STATS", given);
  if (values === SUPPRESSED)
    return suppressedRows(["estimate", "target", "remaining", "status"], { target: given.target });
  if (isRefusal(values)) return values;
  const { baseline, current, target } = values;
  return statsRows({
    estimate: progress(baseline, current, target),
    target,
    remaining: target - current,
    status: "ok",
  });
}

function findWay(
  name: string,
  { baseline, current, target }: GivenProgress,
): Record<"baseline" | "current" | "target", number> | typeof SUPPRESSED | Refusal {
  const values = allGiven(name, { baseline, current, target });
  if (values === SUPPRESSED || isRefusal(values)) return values;
  return sameButForRounding(values.baseline, values.target)
    ? nothingToDivideBy(`${name} has no way to cover: the target equals the baseline.`)
    : values;
}
