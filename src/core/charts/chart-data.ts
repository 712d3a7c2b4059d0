import { isCellError, type CellValue } from "../workbook/cell-value";
import type { ChartBlueprint } from "../workbook/chart";

/** The numbers of a chart: one label a category, one row a series of the chart, each as long as there are categories. */
export interface ChartData {
  readonly categories: readonly string[];
  /** null is a gap: no column, and a break in a line. */
  readonly series: readonly (readonly (number | null)[])[];
}

/**
 * Resolves a chart's references through a callback, so that a chart is drawn alike from a grid, a snapshot or a pack of numbers.
 *
 * Text, "" included, truth values and errors are gaps, as in Excel. Categories at the end that have neither a label nor a number are
 * left out: the tables that charts look at are made for as many rows as may come.
 *
 * @param cells the values of one row or one column of cells, given the reference as the chart has it: `=Summary!$B$12:$F$12`
 */
export function chartData(chart: ChartBlueprint, cells: (reference: string) => readonly CellValue[]): ChartData {
  const labels = cells(chart.categories).map(labelOf);
  const rows = chart.series.map(({ values }) => cells(values).map(numberOf));
  const length =
    1 +
    Math.max(
      lastIndex(labels, (label) => label !== ""),
      ...rows.map((row) => lastIndex(row, isNumber)),
    );
  const positions = Array.from({ length }, (_, index) => index);
  return {
    categories: positions.map((index) => labels[index] ?? ""),
    series: rows.map((row) => positions.map((index) => row[index] ?? null)),
  };
}

function labelOf(value: CellValue): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value).trim();
}

function numberOf(value: CellValue): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function isNumber(value: number | null): boolean {
  return value !== null;
}

function lastIndex<T>(values: readonly T[], holds: (value: T) => boolean): number {
  for (let index = values.length - 1; index >= 0; index -= 1) if (holds(values[index] as T)) return index;
  return -1;
}
