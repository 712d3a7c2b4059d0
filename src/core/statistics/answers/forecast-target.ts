import { confidenceProblem } from "../critical-z";
import { type LineForecast, lineForecast } from "../line-forecast";
import { allGiven } from "./all-given";
import { type Answer, type Given, isRefusal, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, suppressedRows } from "./stats-rows";

/** Dated values, and the value wanted on a later date. Dates are serials. */
export interface GivenForecast {
  readonly dates: readonly Given[];
  readonly values: readonly Given[];
  readonly due: Given;
  readonly target: Given;
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
  "target",
  "slope per year",
  "r squared",
  "reaches target",
  "status",
];

/**
 * FORECAST.TARGET: where a straight line through the values stands on the due date.
 *
 * @param given columns of one length, the due date and the target; a suppressed cell makes the answer suppressed
 * @example forecastTarget({ dates: [44651, 45016, 45382], values: [0.2, 0.22, 0.23], due: 45747, target: 0.25 }) // => 0.2466
 * @example forecastTarget({ dates: [44651, 45016], values: [0.2, 0.22], due: 45382, target: 0.25 }).error // => "#N/A"
 */
export function forecastTarget(given: GivenForecast): Answer {
  const found = findForecast("FORECAST.TARGET", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.line.forecast;
}

/**
 * FORECAST.TARGET.STATS: the forecast with its prediction interval, the slope, and when the line meets the target.
 *
 * Inconclusive where the target lies within the interval: the values do not say whether it will be reached.
 *
 * @param given as for `forecastTarget`
 * @example forecastTargetStats({ dates: [44651, 45016, 45382], values: [0.2, 0.22, 0.23], due: 45747, target: 0.25 }).at(-1) // => ["status", "inconclusive"]
 */
export function forecastTargetStats(given: GivenForecast): StatsAnswer {
  const found = findForecast("FORECAST.TARGET.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(found)) return found;
  const { line, n, leftOut, target, confidence } = found;
  return statsRows({
    estimate: line.forecast,
    low: line.low,
    high: line.high,
    confidence,
    n,
    "left out": leftOut,
    target,
    "slope per year": line.slopePerYear,
    "r squared": line.rSquared ?? NOT_ESTIMABLE,
    "reaches target": line.reaches ?? NOT_ESTIMABLE,
    status: line.low <= target && target <= line.high ? "inconclusive" : "ok",
  });
}

interface Found {
  readonly line: LineForecast;
  readonly n: number;
  readonly leftOut: number;
  readonly target: number;
  readonly confidence: number;
}

function findForecast(name: string, given: GivenForecast): Found | typeof SUPPRESSED | Refusal {
  const { dates, values, confidence = 0.95 } = given;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  if (dates.length !== values.length)
    return unusable(
      `${name} needs columns of equal length, got ${dates.length} rows of dates and ${values.length} of values.`,
    );
  const wanted = allGiven(name, { due: given.due, target: given.target });
  if (wanted === SUPPRESSED || isRefusal(wanted)) return wanted;
  const days: number[] = [];
  const measured: number[] = [];
  let leftOut = 0;
  for (const [row, date] of dates.entries()) {
    const value = values[row];
    if (date === SUPPRESSED || value === SUPPRESSED) return SUPPRESSED;
    if (date !== undefined && value !== undefined) {
      days.push(date);
      measured.push(value);
    } else if (date !== undefined || value !== undefined) leftOut++;
  }
  if (days.length < 3)
    return notEstimable(`${name} needs three dated values or more to say how sure it is, got ${days.length}.`);
  const last = days.reduce((latest, date) => Math.max(latest, date), -Infinity);
  if (days.every((date) => date === last))
    return notEstimable(`${name} has no line to draw: all values are of one date.`);
  if (wanted.due < last)
    return unusable(`${name} looks forward: the due date (${wanted.due}) lies before the last value's (${last}).`);
  return {
    line: lineForecast(days, measured, wanted.due, wanted.target, confidence),
    n: days.length,
    leftOut,
    target: wanted.target,
    confidence,
  };
}
