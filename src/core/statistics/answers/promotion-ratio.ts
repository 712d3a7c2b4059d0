import { eventRateRatio, type EventRateRatio } from "../event-rate-ratio";
import { type Answer, isRefusal, notEstimable, nothingToDivideBy, type Refusal, SUPPRESSED } from "./answer";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";
import { type GivenWaits, type Waits, waits } from "./waits";

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  "n",
  "rate",
  "reference n",
  "reference rate",
  "left out",
  "not disclosed",
  "p",
  "events",
  "reference events",
  "person time",
  "reference person time",
  "status",
];

/**
 * PROMOTION.RATIO: the focal group's promotions per day of waiting ÷ the reference group's.
 *
 * @param given columns of one length, a date and two labels
 * @example promotionRatio({ starts: [0, 0, 0, 0], promotions: [10, 20, 5, 10], exits: [undefined, undefined, undefined, undefined], asOf: 30, groups: ["W", "W", "M", "M"], focal: "W", reference: "M" }) // => 0.5
 */
export function promotionRatio(given: GivenWaits): Answer {
  const found = findRatio("PROMOTION.RATIO", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.ratio.ratio;
}

/**
 * PROMOTION.RATIO.STATS: the ratio with its exact interval and p, and the promotions and days behind it.
 *
 * @param given as for `promotionRatio`
 * @example promotionRatioStats({ starts: [0, 0, 0, 0], promotions: [10, 20, 5, 10], exits: [undefined, undefined, undefined, undefined], asOf: 30, groups: ["W", "W", "M", "M"], focal: "W", reference: "M" })[13] // => ["person time", 30]
 */
export function promotionRatioStats(given: GivenWaits): StatsAnswer {
  const found = findRatio("PROMOTION.RATIO.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS, { confidence: given.confidence ?? 0.95 });
  if (isRefusal(found)) return found;
  const { ratio, people, time, referenceTime } = found;
  const [events, referenceEvents] = [people.focal.eventTimes.length, people.reference.eventTimes.length];
  const [n, referenceN] = [people.focal.times.length, people.reference.times.length];
  return statsRows({
    estimate: ratio.ratio,
    low: ratio.low,
    high: ratio.high ?? NOT_ESTIMABLE,
    confidence: people.confidence,
    n,
    rate: events / time,
    "reference n": referenceN,
    "reference rate": referenceEvents / referenceTime,
    "left out": people.leftOut,
    "not disclosed": people.notDisclosed,
    p: ratio.p,
    events,
    "reference events": referenceEvents,
    "person time": time,
    "reference person time": referenceTime,
    status: statusFor([n, referenceN]),
  });
}

interface Found {
  readonly ratio: EventRateRatio;
  readonly people: Waits;
  readonly time: number;
  readonly referenceTime: number;
}

function findRatio(name: string, given: GivenWaits): Found | typeof SUPPRESSED | Refusal {
  const people = waits(name, given);
  if (people === SUPPRESSED || isRefusal(people)) return people;
  const [time, referenceTime] = [sumOf(people.focal.times), sumOf(people.reference.times)];
  if (time === 0 || referenceTime === 0)
    return notEstimable(`${name} has no answer: a group's people all started on the day they were last seen.`);
  const referenceEvents = people.reference.eventTimes.length;
  if (referenceEvents === 0)
    return nothingToDivideBy(`${name} has nothing to divide by: nobody of "${given.reference.trim()}" was promoted.`);
  const ratio = eventRateRatio(people.focal.eventTimes.length, time, referenceEvents, referenceTime, people.confidence);
  return { ratio, people, time, referenceTime };
}

function sumOf(times: Float64Array): number {
  return times.reduce((sum, time) => sum + time, 0);
}
