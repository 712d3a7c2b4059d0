import { criticalZ } from "./critical-z";
import { eachEventTime, type SurvivalSample } from "./survival-sample";

/** The median wait and its interval; undefined where the curve never comes down to one half. */
export interface MedianWait {
  readonly median: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A mean wait that counts no more than a given time of anybody's. */
export interface RestrictedMean {
  readonly mean: number;
  readonly error: number;
}

/** Two values of S that differ by less are the same but for rounding (R's survfit takes the same width). */
const SAME = Math.sqrt(Number.EPSILON);

/**
 * Kaplan-Meier median: the time by which half have had the event, with those still waiting counted as waiting.
 *
 * Where the curve runs at exactly one half the middle of that stretch is taken, as for a median of an even number.
 *
 * @param sample sorted times; @param confidence fraction in (0, 1)
 * @returns the median with its log-log interval, in the unit of the times
 * @see Kaplan and Meier (1958) JASA 53:457-481; Brookmeyer and Crowley (1982) Biometrics 38:29-41; R's survfit(conf.type = "log-log")
 * @example medianWait(survivalSample([1, 2, 3, 4], [true, true, true, true])).median // => 2.5
 * @example medianWait(survivalSample([5, 8, 12, 20], [true, false, false, false])) // => { median: undefined, low: 5, high: undefined }
 */
export function medianWait(sample: SurvivalSample, confidence = 0.95): MedianWait {
  const z = criticalZ(confidence);
  const curves = { median: new HalfCrossing(), low: new HalfCrossing(), high: new HalfCrossing() };
  let staying = 1;
  let greenwood = 0;
  eachEventTime(sample, ({ time, events, atRisk }) => {
    staying *= (atRisk - events) / atRisk;
    curves.median.add(time, staying);
    // After the last person the curve has no interval.
    if (events === atRisk) return;
    greenwood += events / (atRisk * (atRisk - events));
    const log = Math.log(staying);
    const middle = Math.log(-log);
    const spread = (z * Math.sqrt(greenwood)) / -log;
    curves.low.add(time, Math.exp(-Math.exp(middle + spread)));
    curves.high.add(time, Math.exp(-Math.exp(middle - spread)));
  });
  return { median: curves.median.time, low: curves.low.time, high: curves.high.time };
}

/**
 * Restricted mean: the mean wait up to a time, which exists where the median is not reached.
 *
 * @param sample sorted times, at least one; @param until the time at which counting stops; omitted: the longest time
 * @returns the area under the Kaplan-Meier curve and its standard error
 * @throws RangeError on an empty sample, or unless 0 < until
 * @see Royston and Parmar (2013) BMC Med. Res. Methodol. 13:152; R's survfit print(rmean)
 * @example restrictedMean(survivalSample([5, 8, 12, 20], [true, false, false, false])) // => { mean: 16.25, error: 3.2476 }
 */
export function restrictedMean(sample: SurvivalSample, until = sample.times.at(-1) ?? 0): RestrictedMean {
  if (!(until > 0 && until < Infinity)) throw new RangeError(`restrictedMean needs a time above 0, got ${until}`);
  const areas: number[] = [];
  const terms: number[] = [];
  let [staying, before] = [1, 0];
  eachEventTime(sample, ({ time, events, atRisk }) => {
    if (time >= until) return;
    areas.push(staying * (time - before));
    terms.push(events === atRisk ? 0 : events / (atRisk * (atRisk - events)));
    staying *= (atRisk - events) / atRisk;
    before = time;
  });
  // From the right, so that the area still to come is at hand at each event.
  let toCome = staying * (until - before);
  let variance = 0;
  for (let at = areas.length - 1; at >= 0; at--) {
    variance += toCome * toCome * (terms[at] ?? 0);
    toCome += areas[at] ?? 0;
  }
  return { mean: toCome, error: Math.sqrt(variance) };
}

/** Where a falling curve comes down to one half; the middle of the stretch where it runs at one half. */
class HalfCrossing {
  #first: number | undefined;
  #firstValue = 1;
  #below: number | undefined;

  add(time: number, value: number): void {
    if (this.#first === undefined && value < 0.5 + SAME) {
      this.#first = time;
      this.#firstValue = value;
    } else if (this.#first !== undefined && this.#below === undefined && value < this.#firstValue - SAME)
      this.#below = time;
  }

  get time(): number | undefined {
    const runsAtHalf = Math.abs(this.#firstValue - 0.5) < SAME && this.#below !== undefined;
    return runsAtHalf ? ((this.#first ?? 0) + (this.#below ?? 0)) / 2 : this.#first;
  }
}
