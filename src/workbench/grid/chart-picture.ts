import { chartData } from "../../core/charts/chart-data";
import { chartSvg } from "../../core/charts/chart-svg";
import { absoluteReference, parseReference } from "../../core/workbook/address";
import { errorValues, type CellValue } from "../../core/workbook/cell-value";
import type { ChartBlueprint, ChartSeriesBlueprint, SeriesMark } from "../../core/workbook/chart";
import type { Area } from "./area";
import type { CellReading } from "./cell-store";
import type { ChartRecord, ChartType, SeriesRecord } from "./chart-record";
import { displayText } from "./display-text";
import type { Grid } from "./grid";

/** Excel's first colours for series that nobody coloured. */
const colors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

const kinds: Readonly<Record<ChartType, ChartBlueprint["kind"]>> = {
  ColumnClustered: "columns",
  ColumnStacked: "stackedColumns",
  BarClustered: "bars",
  BarStacked: "stackedBars",
  Line: "columns",
  LineMarkers: "columns",
};

/** The smallest that has room for axes; a smaller chart is drawn so and shrunk. */
const smallest = { width: 160, height: 120 } as const;

/**
 * A recorded chart as SVG, drawn from the values that its cells have now.
 *
 * By the same code as the pane's and the reports' charts, over the chart turned back into the blueprint's words, so that no second
 * way of drawing has to be kept alike.
 *
 * @param size in pixels, of the cells that it covers
 */
export function chartPicture(
  grid: Grid,
  record: Readonly<ChartRecord>,
  size: { readonly width: number; readonly height: number },
  theme: "light" | "dark",
): string {
  const chart = asBlueprint(grid, record);
  const data = chartData(chart, (reference) => cellValues(grid, reference, reference === chart.categories));
  return chartSvg(chart, data, {
    width: Math.max(size.width, smallest.width),
    height: Math.max(size.height, smallest.height),
    theme,
    id: record.id,
  });
}

function asBlueprint(grid: Grid, record: Readonly<ChartRecord>): ChartBlueprint {
  const reference = (area: Area) => `=${absoluteReference(grid.sheets.name(area.sheetId), area)}`;
  const there = record.series.filter(({ values }) => grid.sheets.has(values.sheetId));
  const categories = there.find((series) => series.categories)?.categories;
  const series = there.map((one, at): ChartSeriesBlueprint => ({
    name: one.name,
    values: reference(one.values),
    color: one.fillColor ?? one.lineColor ?? colors[at % colors.length] ?? colors[0],
    mark: markOf(one, record.type),
  }));
  return {
    name: record.name,
    kind: kinds[record.type],
    title: record.title.visible ? record.title.text : "",
    altText: described(record.type, series),
    area: "A1",
    categories: categories && grid.sheets.has(categories.sheetId) ? reference(categories) : "",
    series,
    valueTitle: record.valueAxis.title.visible ? record.valueAxis.title.text : "",
    valueFormat: record.valueAxis.numberFormat,
  };
}

function markOf({ type, lineStyle }: SeriesRecord, chartType: ChartType): SeriesMark {
  const own = type ?? chartType;
  if (own !== "Line" && own !== "LineMarkers") return "column";
  return lineStyle !== undefined && /Dash|Dot/.test(lineStyle) ? "target" : "line";
}

/** What the chart shows, in words: Office.js has no alternative text for charts that could have been recorded. */
function described(type: ChartType, series: readonly ChartSeriesBlueprint[]): string {
  const named = (mark: SeriesMark) => series.filter((one) => one.mark === mark).map(({ name }) => name);
  const stacked = type.endsWith("Stacked") ? "Stacked " : "";
  const columns = type.startsWith("Bar") ? "bars" : "columns";
  const parts = [
    [`${stacked}${columns}`, named("column")],
    ["line", named("line")],
    ["dashed line", named("target")],
  ] as const;
  return parts
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${names.join(", ")}.`)
    .join(" ");
}

function cellValues(grid: Grid, reference: string, asShown: boolean): readonly CellValue[] {
  if (reference === "") return [];
  const { sheet, area } = parseReference(reference);
  const sheetId = grid.sheets.byName(sheet);
  if (sheetId === undefined) return [];
  return grid.cells
    .read({ ...area, sheetId })
    .flat()
    .map((cell) => (asShown ? displayText(cell) : valueOf(cell)));
}

function valueOf({ kind, value }: CellReading): CellValue {
  if (kind === "blank") return null;
  const error = errorValues.find((candidate) => candidate === value);
  return kind === "error" && error !== undefined ? { error } : value;
}
