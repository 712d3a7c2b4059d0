import type { ChartRecord, SeriesRecord } from "../../grid/chart-record";
import { notFound } from "../office-fault";
import { assertAllowed } from "./editable";
import type { ModelHost } from "./model";

/** Where a part of a chart finds the chart. */
export interface ChartAt {
  readonly sheetId: string;
  readonly id: string;
}

/** @throws OfficeFault ItemNotFound when the chart, or its sheet, is gone */
export function readChart({ grid }: ModelHost, { sheetId, id }: ChartAt): Readonly<ChartRecord> {
  const chart = grid.charts.get(sheetId, id);
  if (!chart) throw notFound("The chart");
  return chart;
}

/** Changes a chart as an add-in may. @throws OfficeFault AccessDenied when its sheet is protected against it */
export function changeChart({ grid }: ModelHost, { sheetId, id }: ChartAt, change: (chart: ChartRecord) => void): void {
  assertAllowed(grid, sheetId, "allowEditObjects");
  grid.charts.change(sheetId, id, change);
}

/** @throws OfficeFault ItemNotFound when the chart has no series at this place */
export function readSeries(host: ModelHost, at: ChartAt, index: number): Readonly<SeriesRecord> {
  const series = readChart(host, at).series[index];
  if (!series) throw notFound(`The chart's series at ${index}`);
  return series;
}

/** Changes a series as an add-in may. */
export function changeSeries(
  host: ModelHost,
  at: ChartAt,
  index: number,
  change: (series: SeriesRecord) => void,
): void {
  changeChart(host, at, (chart) => {
    const series = chart.series[index];
    if (series) change(series);
  });
}
