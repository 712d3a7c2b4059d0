import type { Area } from "./area";

/** Excel's words for the charts that the stand-in can draw. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
] as const;

/** One of {@link chartTypes}. */
export type ChartType = (typeof chartTypes)[number];

/** One series of a chart. Cells are areas and not references, so that renaming a sheet changes nothing. */
export interface SeriesRecord {
  name: string;
  /** Absent: the chart's own. */
  type?: ChartType;
  values: Area;
  /** Absent: the categories are numbered. */
  categories?: Area | undefined;
  fillColor?: string;
  lineColor?: string;
  lineStyle?: string;
  /** Points. recorded only. */
  lineWeight?: number;
  /** recorded only, as are its colours: lines of the stand-in have marks by their type. */
  markerStyle?: string;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  /** Percent of a column's width. recorded only. */
  gapWidth?: number;
}

/** One axis of a chart. */
export interface AxisRecord {
  title: { text: string; visible: boolean };
  numberFormat: string;
  linkNumberFormat: boolean;
}

/** A chart as Excel describes it. rendered unless a part says otherwise. */
export interface ChartRecord {
  readonly id: string;
  name: string;
  type: ChartType;
  /** Cells that it covers. */
  area: Area;
  title: { text: string; visible: boolean };
  legend: { position: string; visible: boolean };
  valueAxis: AxisRecord;
  /** recorded only. */
  categoryAxis: AxisRecord;
  /** recorded only: a gap is always drawn as one. */
  displayBlanksAs: string;
  series: SeriesRecord[];
}
