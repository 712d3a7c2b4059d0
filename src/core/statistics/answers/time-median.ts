import { confidenceProblem } from "../critical-z";
import { medianWait, restrictedMean } from "../kaplan-meier";
import { type SurvivalSample, survivalSample } from "../survival-sample";
import { type Answer, type Given, isRefusal, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";
import { unequalLengths } from "./equal-lengths";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

/** Columns of waiting times and whether each ended in the event. */
export interface GivenDurations {
  /** 0 or more, in any one unit */
  readonly durations: readonly Given[];
  /** false: still waiting when last seen; undefined where blank */
  readonly events: readonly (boolean | undefined)[];
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
  /** the time up to which the restricted mean counts; omitted: the longest duration */
  readonly until?: number;
}

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  "n",
  "left out",
  "events",
  "restricted mean",
  "restricted mean error",
  "restricted to",
  "status",
];

/**
 * TIME.MEDIAN: the time by which half have had the event, with those still waiting counted as waiting.
 *
 * @param given columns of one length
 * @example timeMedian({ durations: [1, 2, 3, 4], events: [true, true, true, true] }) // => 2.5
 * @example timeMedian({ durations: [5, 8, 12], events: [true, false, false] }).error // => "#N/A"
 */
export function timeMedian(given: GivenDurations): Answer {
  const found = findSample("TIME.MEDIAN", given);
  if (found === SUPPRESSED || isRefusal(found)) return found;
  return (
    medianWait(found.sample, found.confidence).median ??
    notEstimable(
      "TIME.MEDIAN is not reached: fewer than half have had the event. TIME.MEDIAN.STATS gives a restricted mean.",
    )
  );
}

/**
 * TIME.MEDIAN.STATS: the median with its log-log interval, and the restricted mean, which exists where the median does not.
 *
 * @param given as for `timeMedian`
 * @example timeMedianStats({ durations: [5, 8, 12, 20], events: [true, false, false, false] })[7] // => ["restricted mean", 16.25]
 */
export function timeMedianStats(given: GivenDurations): StatsAnswer {
  const found = findSample("TIME.MEDIAN.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS, { confidence: given.confidence ?? 0.95 });
  if (isRefusal(found)) return found;
  const { sample, confidence, leftOut } = found;
  const { median, low, high } = medianWait(sample, confidence);
  const until = given.until ?? sample.times.at(-1) ?? 0;
  const restricted = until > 0 ? restrictedMean(sample, until) : undefined;
  return statsRows({
    estimate: median ?? NOT_ESTIMABLE,
    low: low ?? NOT_ESTIMABLE,
    high: high ?? NOT_ESTIMABLE,
    confidence,
    n: sample.times.length,
    "left out": leftOut,
    events: sample.eventTimes.length,
    "restricted mean": restricted?.mean ?? 0,
    "restricted mean error": restricted?.error ?? 0,
    "restricted to": until,
    status: median === undefined ? NOT_ESTIMABLE : statusFor([sample.times.length]),
  });
}

function findSample(
  name: string,
  { durations, events, confidence = 0.95, until }: GivenDurations,
): { sample: SurvivalSample; confidence: number; leftOut: number } | typeof SUPPRESSED | Refusal {
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  if (until !== undefined && !(until > 0)) return unusable(`${name} needs a time above 0 as until, got ${until}.`);
  const unequal = unequalLengths(name, { durations, events });
  if (unequal) return unequal;
  const negative = negativeDuration(name, durations);
  if (negative) return negative;
  if (durations.includes(SUPPRESSED)) return SUPPRESSED;
  const times: number[] = [];
  const ended: boolean[] = [];
  let leftOut = 0;
  durations.forEach((time, row) => {
    const event = events[row];
    if (typeof time === "number" && event !== undefined) {
      times.push(time);
      ended.push(event);
    } else if (time !== undefined || event !== undefined) leftOut++;
  });
  if (times.length === 0) return notEstimable(`${name} cannot be worked out yet: no row has a duration and an event.`);
  return { sample: survivalSample(times, ended), confidence, leftOut };
}

/**
 * A refusal where a waiting time is below 0, which dates in the wrong order give.
 *
 * @param name the function as the sheet calls it; @param durations waiting times
 * @example negativeDuration("LOGRANK", [3, -1]).reason // => "LOGRANK needs durations of 0 or more, got -1 in row 2."
 */
export function negativeDuration(name: string, durations: readonly Given[]): Refusal | undefined {
  const row = durations.findIndex((time) => typeof time === "number" && !(time >= 0 && time < Infinity));
  return row < 0
    ? undefined
    : unusable(`${name} needs durations of 0 or more, got ${durations[row]} in row ${row + 1}.`);
}
