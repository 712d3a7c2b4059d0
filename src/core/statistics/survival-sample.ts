/** How long people have waited, sorted, with the times at which waiting ended in the event. */
export interface SurvivalSample {
  /** every person's time, ascending */
  readonly times: Float64Array;
  /** the times of those with the event, ascending */
  readonly eventTimes: Float64Array;
}

/** One time at which somebody had the event. */
export interface EventTime {
  readonly time: number;
  readonly events: number;
  /** people still waiting just before */
  readonly atRisk: number;
}

/**
 * Sorts waiting times for Kaplan-Meier and log-rank.
 *
 * Two sorted lists instead of sorted rows: numbers in a typed array sort without a comparison function, and numbers at risk
 * and events are then read off by walking both, so the whole costs O(n log n).
 *
 * @param durations times of 0 or more; @param events whether the wait ended in the event (else: still waiting when last seen)
 * @throws RangeError on different lengths or a time below 0
 * @example [...survivalSample([8, 5, 12], [false, true, true]).eventTimes] // => [5, 12]
 */
export function survivalSample(durations: ArrayLike<number>, events: ArrayLike<boolean | number>): SurvivalSample {
  if (durations.length !== events.length)
    throw new RangeError(`survivalSample needs columns of one length, got ${durations.length} and ${events.length}`);
  const times = new Float64Array(durations);
  let count = 0;
  const eventTimes = new Float64Array(times.length);
  for (let row = 0; row < times.length; row++) {
    const time = times[row] ?? NaN;
    if (!(time >= 0 && time < Infinity)) throw new RangeError(`survivalSample needs times of 0 or more, got ${time}`);
    if (events[row]) eventTimes[count++] = time;
  }
  return { times: times.sort(), eventTimes: eventTimes.slice(0, count).sort() };
}

/**
 * Walks the times at which somebody had the event, earliest first.
 *
 * @param sample sorted times; somebody last seen at the time of an event still counts as at risk then
 * @param visit gets each time once; one object is used for all, so that a million times make no litter
 */
export function eachEventTime({ times, eventTimes }: SurvivalSample, visit: (at: EventTime) => void): void {
  const at = { time: 0, events: 0, atRisk: 0 };
  let gone = 0;
  for (let next = 0; next < eventTimes.length;) {
    const time = eventTimes[next] ?? 0;
    const first = next;
    while (next < eventTimes.length && eventTimes[next] === time) next++;
    while (gone < times.length && (times[gone] ?? 0) < time) gone++;
    at.time = time;
    at.events = next - first;
    at.atRisk = times.length - gone;
    visit(at);
  }
}
