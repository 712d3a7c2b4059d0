import { confidenceProblem } from "../critical-z";
import { type Moments, sampleMoments } from "../sample-moments";
import { criticalT } from "../student-t";
import { type Answer, isRefusal, type Refusal, SUPPRESSED, unusable } from "./answer";
import { type GivenValues, type GroupedValues, groupedValues } from "./grouped-values";
import { findGroup } from "./roster";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

/** Hours of mentoring a person, and the group asked about; without one: everybody whose group is known. */
export interface GivenHours extends GivenValues {
  readonly focal?: string;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  "n",
  "left out",
  "not disclosed",
  "total",
  "status",
];

/**
 * MENTOR.HOURS: hours of mentoring a head. 0 counts, a blank does not: it is not known.
 *
 * @param given columns of one length, and a label or none; a suppressed cell makes the answer suppressed
 * @example mentorHours({ values: [3, 0, undefined, 9], groups: ["W", "W", "W", "M"], focal: "w" }) // => 1.5
 */
export function mentorHours(given: GivenHours): Answer {
  const found = findHours("MENTOR.HOURS", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.moments.mean;
}

/**
 * MENTOR.HOURS.STATS: hours a head with Student's interval, and their total.
 *
 * @param given as for `mentorHours`
 * @example mentorHoursStats({ values: [3, 0, undefined, 9], groups: ["W", "W", "W", "M"], focal: "w" })[5] // => ["left out", 1]
 */
export function mentorHoursStats(given: GivenHours): StatsAnswer {
  const found = findHours("MENTOR.HOURS.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(found)) return found;
  const { moments, all, confidence } = found;
  const { n, mean, variance } = moments;
  const reach = variance === undefined ? undefined : criticalT(confidence, n - 1) * Math.sqrt(variance / n);
  return statsRows({
    estimate: mean,
    // Nobody is mentored for less than no time.
    low: reach === undefined ? NOT_ESTIMABLE : Math.max(0, mean - reach),
    high: reach === undefined ? NOT_ESTIMABLE : mean + reach,
    confidence,
    n,
    "left out": all.leftOut,
    "not disclosed": all.notDisclosed,
    total: mean * n,
    status: statusFor([n]),
  });
}

function findHours(
  name: string,
  given: GivenHours,
): { moments: Moments; all: GroupedValues; confidence: number } | typeof SUPPRESSED | Refusal {
  const confidence = given.confidence ?? 0.95;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  const all = groupedValues(name, given, { what: "hours", least: "0 or more" });
  if (all === SUPPRESSED || isRefusal(all)) return all;
  if (given.focal === undefined || given.focal.trim() === "")
    return { moments: sampleMoments(all.values), all, confidence };
  const focal = findGroup(name, "focal", given.focal, all.groups);
  if (isRefusal(focal)) return focal;
  const place = all.groups.indexOf(focal);
  return { moments: sampleMoments(all.values.filter((_, at) => all.codes[at] === place)), all, confidence };
}
