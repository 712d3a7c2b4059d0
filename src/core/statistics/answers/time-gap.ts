import { medianWait, type MedianWait } from "../kaplan-meier";
import { logRank } from "../log-rank";
import { type Answer, isRefusal, notEstimable, SUPPRESSED } from "./answer";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";
import { type GivenWaits, waits } from "./waits";

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  "n",
  "reference n",
  "left out",
  "not disclosed",
  "p",
  "chi squared",
  "df",
  "events",
  "reference events",
  "median",
  "reference median",
  "promoted only median",
  "reference promoted only median",
  "status",
];

/**
 * TIME.GAP: the focal group's median time to promotion minus the reference group's, in days.
 *
 * @param given columns of one length, a date and two labels
 * @example timeGap({ starts: [0, 0, 0, 0], promotions: [10, 20, 4, 6], exits: [undefined, undefined, undefined, undefined], asOf: 30, groups: ["W", "W", "M", "M"], focal: "W", reference: "M" }) // => 10
 */
export function timeGap(given: GivenWaits): Answer {
  const found = waits("TIME.GAP", given);
  if (found === SUPPRESSED || isRefusal(found)) return found;
  const [focal, reference] = [medianWait(found.focal).median, medianWait(found.reference).median];
  if (focal !== undefined && reference !== undefined) return focal - reference;
  const label = (focal === undefined ? given.focal : given.reference).trim();
  return notEstimable(
    `TIME.GAP has no answer yet: fewer than half of "${label}" have been promoted by the as-of date.`,
  );
}

/**
 * TIME.GAP.STATS: the gap of medians with an interval, the log-rank p, and for contrast the medians over the promoted alone.
 *
 * The interval squares and adds the two medians' own intervals (Zou and Donner 2008, Statist. Med. 27:1693-1702), as
 * Newcombe's does for rates.
 *
 * @param given as for `timeGap`
 * @example timeGapStats({ starts: [0, 0, 0, 0], promotions: [10, 20, 4, 6], exits: [undefined, undefined, undefined, undefined], asOf: 30, groups: ["W", "W", "M", "M"], focal: "W", reference: "M" })[8] // => ["p", 0.0896]
 */
export function timeGapStats(given: GivenWaits): StatsAnswer {
  const found = waits("TIME.GAP.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS, { confidence: given.confidence ?? 0.95 });
  if (isRefusal(found)) return found;
  const { focal, reference, confidence } = found;
  const [own, other] = [medianWait(focal, confidence), medianWait(reference, confidence)];
  const gap = own.median !== undefined && other.median !== undefined ? own.median - other.median : undefined;
  const test = logRank([[focal, reference]]);
  return statsRows({
    estimate: gap ?? NOT_ESTIMABLE,
    low: lowEnd(own, other) ?? NOT_ESTIMABLE,
    high: highEnd(own, other) ?? NOT_ESTIMABLE,
    confidence,
    n: focal.times.length,
    "reference n": reference.times.length,
    "left out": found.leftOut,
    "not disclosed": found.notDisclosed,
    p: test?.p ?? NOT_ESTIMABLE,
    "chi squared": test?.chiSquared ?? NOT_ESTIMABLE,
    df: 1,
    events: focal.eventTimes.length,
    "reference events": reference.eventTimes.length,
    median: own.median ?? NOT_ESTIMABLE,
    "reference median": other.median ?? NOT_ESTIMABLE,
    "promoted only median": middleOf(focal.eventTimes) ?? NOT_ESTIMABLE,
    "reference promoted only median": middleOf(reference.eventTimes) ?? NOT_ESTIMABLE,
    status: gap === undefined ? NOT_ESTIMABLE : statusFor([focal.times.length, reference.times.length]),
  });
}

function lowEnd(own: MedianWait, other: MedianWait): number | undefined {
  if (own.median === undefined || own.low === undefined || other.median === undefined || other.high === undefined)
    return undefined;
  return own.median - other.median - Math.hypot(own.median - own.low, other.high - other.median);
}

/** By symmetry: the reference group's wait minus the focal group's has the mirrored interval. */
function highEnd(own: MedianWait, other: MedianWait): number | undefined {
  const mirrored = lowEnd(other, own);
  return mirrored === undefined ? undefined : -mirrored;
}

function middleOf(sorted: Float64Array): number | undefined {
  const half = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return below === undefined || above === undefined ? undefined : (below + above) / 2;
}
