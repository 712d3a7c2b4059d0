import { absoluteReference, areaAddress } from "../../src/core/workbook/address";
import type { ChartBlueprint, ChartSeriesBlueprint, SeriesMark } from "../../src/core/workbook/chart";
import type { Area } from "../../src/workbench/grid/area";
import type { StartedOffice } from "./office";

/** A chart found in the stand-in, in the blueprint's words. Office.js knows no alternative text of charts. */
export interface FoundExcelChart {
  readonly sheet: string;
  readonly chart: Omit<ChartBlueprint, "altText">;
}

const kinds: Readonly<Record<string, ChartBlueprint["kind"]>> = {
  ColumnClustered: "columns",
  ColumnStacked: "stackedColumns",
  BarClustered: "bars",
  BarStacked: "stackedBars",
};

/**
 * The charts of the open workbook, sheet by sheet, read back through the genuine office.js.
 *
 * What its version 1.14 can set and not read (a series' cells and fill, the cells a chart covers) is read from the stand-in's record.
 */
export async function excelCharts(office: StartedOffice): Promise<FoundExcelChart[]> {
  const { grid } = office;
  return office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const loaded = worksheets.items.map((sheet) => {
      sheet.charts.load("items/id,items/name,items/chartType");
      return { sheet, charts: sheet.charts };
    });
    await context.sync();
    const found = loaded.flatMap(({ sheet, charts }) =>
      charts.items.map((chart) => {
        chart.title.load("text,visible");
        chart.axes.valueAxis.load("numberFormat,linkNumberFormat");
        chart.axes.valueAxis.title.load("text,visible");
        chart.series.load("items/name,items/chartType");
        return { sheet, chart };
      }),
    );
    await context.sync();
    for (const { chart } of found) for (const series of chart.series.items) series.format.line.load("color,lineStyle");
    await context.sync();
    const reference = (area: Area | undefined) =>
      area ? `=${absoluteReference(grid.sheets.name(area.sheetId), area)}` : "";
    return found.map(({ sheet, chart }) => {
      const record = grid.charts.get(sheet.id, chart.id);
      if (!record) throw new Error(`The record has no chart ${chart.id}.`);
      const { valueAxis } = chart.axes;
      return {
        sheet: sheet.name,
        chart: {
          name: chart.name,
          kind: kinds[chart.chartType] ?? "columns",
          title: chart.title.visible ? chart.title.text : "",
          area: areaAddress(record.area),
          categories: reference(record.series[0]?.categories),
          series: chart.series.items.map((series, at): ChartSeriesBlueprint => {
            const { line } = series.format;
            const mark = markOf(series.chartType, line.lineStyle);
            return {
              name: series.name,
              values: reference(record.series[at]?.values),
              color: (mark === "column" ? record.series[at]?.fillColor : line.color) ?? "",
              mark,
            };
          }),
          valueTitle: valueAxis.title.visible ? valueAxis.title.text : "",
          valueFormat: valueAxis.linkNumberFormat ? "linked" : valueAxis.numberFormat,
        },
      };
    });
  });
}

function markOf(type: string, lineStyle: string): SeriesMark {
  if (type === "Line" && lineStyle === "Dash") return "target";
  return type === "LineMarkers" ? "line" : "column";
}
