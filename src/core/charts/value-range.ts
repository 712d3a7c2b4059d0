import type { ChartBlueprint } from "../workbook/chart";
import type { ChartData } from "./chart-data";
import { chartSegments } from "./chart-segments";

/** Beyond this size sums of numbers stop being numbers, and below its inverse so do their quotients; no budget comes near. */
const most = 1e300;

/** Numbers as they can be drawn: what isn't finite is a gap, what is beyond 1e300 stands there, what is nearer to 0 than 1e-300 is 0. */
export function drawable(data: ChartData): ChartData {
  return {
    categories: data.categories,
    series: data.series.map((row) =>
      row.map((value) => {
        if (value === null || !Number.isFinite(value)) return null;
        return Math.abs(value) < 1 / most ? 0 : Math.min(most, Math.max(-most, value));
      }),
    ),
  };
}

/**
 * The lowest and the highest value that a chart must show; undefined when it has none.
 *
 * Columns always grow from zero: a column's length is what is read. A chart of lines alone may begin near its lowest value, and does as
 * Excel does: zero is in unless the values differ by less than a sixth of the larger.
 */
export function valueRange(chart: ChartBlueprint, data: ChartData): { low: number; high: number } | undefined {
  const segments = chartSegments(chart, data);
  let low = Infinity;
  let high = -Infinity;
  const include = (value: number) => {
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const { from, to } of segments) {
    include(from);
    include(to);
  }
  for (const [index, { mark }] of chart.series.entries())
    if (mark !== "column") for (const value of data.series[index] ?? []) if (value !== null) include(value);
  if (low > high) return undefined;
  const near = high - low < Math.max(Math.abs(low), Math.abs(high)) / 6;
  if (segments.length > 0 || !near || low * high <= 0) include(0);
  return { low, high };
}
