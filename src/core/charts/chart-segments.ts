import type { ChartBlueprint } from "../workbook/chart";
import type { ChartData } from "./chart-data";

/** One column, bar or piece of a stack. */
export interface ChartSegment {
  readonly series: number;
  readonly category: number;
  /** What the cell holds. */
  readonly value: number;
  /** Where it begins and ends on the value axis; in a stack the end of the one before. */
  readonly from: number;
  readonly to: number;
  /** Which of how many stand side by side in the category. */
  readonly place: number;
  readonly places: number;
}

/**
 * The columns of a chart, side by side or stacked; in a stack values above zero grow up from it and those below grow down, as in Excel.
 */
export function chartSegments(chart: ChartBlueprint, data: ChartData): readonly ChartSegment[] {
  const stacked = isStacked(chart);
  const columns = chart.series.flatMap(({ mark }, series) => (mark === "column" ? [series] : []));
  const places = stacked ? 1 : columns.length;
  return data.categories.flatMap((_, category) => {
    let above = 0;
    let below = 0;
    return columns.flatMap((series, index): ChartSegment[] => {
      const value = data.series[series]?.[category] ?? null;
      if (value === null) return [];
      if (!stacked) return [{ series, category, value, from: 0, to: value, place: index, places }];
      const from = value < 0 ? below : above;
      const to = from + value;
      if (value < 0) below = to;
      else above = to;
      return [{ series, category, value, from, to, place: 0, places }];
    });
  });
}

/** Whether columns of one category stand on one another. */
export function isStacked({ kind }: ChartBlueprint): boolean {
  return kind === "stackedColumns" || kind === "stackedBars";
}
