import { parseArea, parseReference } from "../core/workbook/address";
import type { SheetBlueprint } from "../core/workbook/blueprint";
import type { ChartBlueprint, ChartSeriesBlueprint } from "../core/workbook/chart";
import type { WriteStep } from "./send-steps";

const chartTypes = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  bars: "BarClustered",
  stackedBars: "BarStacked",
} as const satisfies Record<ChartBlueprint["kind"], string>;

/** Points. Thick enough to be seen over columns, on paper too. */
const lineWeight = 2.25;
/** Percent of a column's width between the columns of two categories; Excel's own 219 leaves more air than column. */
const gapWidth = 80;

/**
 * Draws a sheet's charts as native ones over the cells that they show.
 *
 * Every member is of ExcelApi 1.9 or older, and the manifest asks for 1.14, so that there is no Excel to do without. Office.js has no
 * alternative text for charts (only for pictures, shapes and pivot tables): what a screen reader says here is the chart's name and
 * title, the blueprint's alternative text is for files.
 */
export function chartSteps(sheet: SheetBlueprint): WriteStep[] {
  return sheet.charts.map((chart) => ({
    characters: 2_500 + 2_500 * chart.series.length,
    queue: (context) => draw(context, sheet.name, chart),
  }));
}

function draw(context: Excel.RequestContext, sheetName: string, blueprint: ChartBlueprint): void {
  const [first, ...others] = blueprint.series;
  if (!first) throw new RangeError(`chartSteps needs a series in the chart ${blueprint.name}, got none`);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const source = cells(context, first.values);
  // The direction is given: with "Auto" Excel may take a first text for a name, or a square for several series.
  const chart = sheet.charts.add(chartTypes[blueprint.kind], source.range, source.rows > 1 ? "Columns" : "Rows");
  chart.name = blueprint.name;
  fill(context, chart.series.getItemAt(0), first, blueprint);
  for (const series of others) fill(context, chart.series.add(series.name), series, blueprint);
  chart.title.visible = true;
  chart.title.text = blueprint.title;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  const { valueAxis } = chart.axes;
  valueAxis.title.visible = blueprint.valueTitle !== "";
  if (blueprint.valueTitle !== "") valueAxis.title.text = blueprint.valueTitle;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = blueprint.valueFormat;
  chart.displayBlanksAs = "NotPlotted";
  const { row, column, rows, columns } = parseArea(blueprint.area);
  // Cells and not their addresses: Excel looks an address without a sheet's name up on the sheet that is shown.
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
}

function fill(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  { name, values, color, mark }: ChartSeriesBlueprint,
  { categories }: ChartBlueprint,
): void {
  series.name = name;
  series.setValues(cells(context, values).range);
  series.setXAxisValues(cells(context, categories).range);
  if (mark === "column") {
    series.gapWidth = gapWidth;
    series.format.fill.setSolidColor(color);
    return;
  }
  series.chartType = mark === "line" ? "LineMarkers" : "Line";
  series.markerStyle = mark === "line" ? "Circle" : "None";
  if (mark === "line") {
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  }
  series.format.line.color = color;
  series.format.line.weight = lineWeight;
  series.format.line.lineStyle = mark === "target" ? "Dash" : "Continuous";
}

function cells(context: Excel.RequestContext, reference: string): { range: Excel.Range; rows: number } {
  const { sheet, area } = parseReference(reference);
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  return { range, rows: area.rows };
}
