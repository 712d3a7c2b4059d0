import type { Interval } from "./interval";
import { criticalT } from "./student-t";

/** Where a straight line through dated values stands at a later date. */
export interface LineForecast extends Interval {
  readonly forecast: number;
  readonly slopePerYear: number;
  /** the share of the values' variance that the line explains; undefined where all values are the same */
  readonly rSquared: number | undefined;
  /** the date on which the line meets the target, as a serial; undefined where it never does after the first date */
  readonly reaches: number | undefined;
}

const DAYS_A_YEAR = 365.25;

/**
 * The prediction interval of a straight line at the due date: where a single value then will lie, if things go on as they did.
 *
 * The prediction interval, not the much narrower one of the line itself: what will be held against the target is one value.
 *
 * @param dates in days; @param values one a date; @param due in days; @param target in the values' unit; @param confidence in (0, 1)
 * @throws RangeError on fewer than three values, one date only, or lengths that differ
 * @see Draper and Smith (1998) Applied Regression Analysis, 3.1
 * @example lineForecast([0, 100, 200], [1, 2, 4], 300, 6, 0.8).forecast // => 5.3333
 * @example lineForecast([0, 100, 200], [1, 2, 3], 300, 6).reaches // => 500
 */
export function lineForecast(
  dates: readonly number[],
  values: readonly number[],
  due: number,
  target: number,
  confidence = 0.95,
): LineForecast {
  const n = dates.length;
  if (n !== values.length || n < 3)
    throw new RangeError(`lineForecast needs three dated values or more, got ${n} dates and ${values.length} values`);
  const middle = dates.reduce((sum, date) => sum + date / n, 0);
  const mean = values.reduce((sum, value) => sum + value / n, 0);
  let spread = 0;
  let together = 0;
  let total = 0;
  let first = Infinity;
  dates.forEach((date, at) => {
    const value = (values[at] ?? 0) - mean;
    spread += (date - middle) ** 2;
    together += (date - middle) * value;
    total += value ** 2;
    first = Math.min(first, date);
  });
  if (!(spread > 0 && spread < Infinity && total < Infinity))
    throw new RangeError("lineForecast needs values on two dates or more, not too large to square");
  const slope = together / spread;
  let rest = 0;
  dates.forEach((date, at) => (rest += ((values[at] ?? 0) - mean - slope * (date - middle)) ** 2));
  const forecast = mean + slope * (due - middle);
  const reach = criticalT(confidence, n - 2) * Math.sqrt((rest / (n - 2)) * (1 + 1 / n + (due - middle) ** 2 / spread));
  const meets = middle + (target - mean) / slope;
  return {
    forecast,
    low: forecast - reach,
    high: forecast + reach,
    slopePerYear: slope * DAYS_A_YEAR,
    rSquared: total > 0 ? Math.max(0, 1 - rest / total) : undefined,
    reaches: Number.isFinite(meets) && meets >= first ? meets : undefined,
  };
}
