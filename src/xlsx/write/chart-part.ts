import type { Blueprint } from "../../core/workbook/blueprint";
import type { ChartBlueprint, ChartSeriesBlueprint } from "../../core/workbook/chart";
import { drawnText } from "../xml/drawn-text";
import { chartValues, labelReference, numberReference } from "./chart-cache";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Excel's "Show #N/A as an empty cell", without which a line runs on across a missing value. */
const gapsAtErrors =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** Colours of what is not data, dark enough to be read on white and in print. */
const ink = { text: "404040", axis: "8C8C8C", grid: "D9D9D9", paper: "FFFFFF" } as const;

/** Numbers by which the two axes refer to one another; they need to differ within one chart only. */
const axisId = { category: 1001, value: 1002 } as const;

/** Thickness of a line in the file's unit, 12,700 to a point. */
const points = (width: number) => Math.round(width * 12_700);

/**
 * The part of one chart: columns or bars, with lines over the same axes, each reference with the values that the blueprint holds.
 *
 * Written here and not by the library because it can't put lines over columns, and caches no values: a program that doesn't calculate
 * would show an empty chart.
 */
export function chartPart(chart: ChartBlueprint, blueprint: Blueprint): string {
  const series = chart.series.map((one, index) => ({ one, index }));
  const columns = series.filter(({ one }) => one.mark === "column");
  const lines = series.filter(({ one }) => one.mark !== "column");
  const categories = labelReference(chart.categories, chartValues(chart.categories, blueprint));
  const xml = ({ one, index }: { one: ChartSeriesBlueprint; index: number }) =>
    seriesXml(one, index, {
      categories,
      stacked: isStacked(chart),
      values: numberReference(one.values, chartValues(one.values, blueprint)),
    });
  return (
    `${head}<c:chartSpace xmlns:c="${chartSpace}" xmlns:a="${main}" xmlns:r="${links}"><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    `<c:chart>${title(chart.title, 1200, true)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    (columns.length > 0 ? barChart(chart, columns.map(xml)) : "") +
    (lines.length > 0 ? lineChart(lines.map(xml)) : "") +
    `${axes(chart)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
    // One series is named by the chart's title.
    (series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "") +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>${gapsAtErrors}</c:chart>` +
    `<c:spPr>${fill(ink.paper)}<a:ln w="${points(0.75)}">${fill(ink.grid)}</a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look("defRPr", 900)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>`
  );
}

const isLying = ({ kind }: ChartBlueprint) => kind === "bars" || kind === "stackedBars";
const isStacked = ({ kind }: ChartBlueprint) => kind === "stackedColumns" || kind === "stackedBars";

function barChart(chart: ChartBlueprint, series: readonly string[]): string {
  const direction = isLying(chart) ? "bar" : "col";
  const stacked = isStacked(chart);
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:gapWidth val="60"/><c:overlap val="${stacked ? 100 : 0}"/>${axisIds()}</c:barChart>`
  );
}

function lineChart(series: readonly string[]): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${axisIds()}</c:lineChart>`;
}

const axisIds = () => `<c:axId val="${axisId.category}"/><c:axId val="${axisId.value}"/>`;

function seriesXml(
  series: ChartSeriesBlueprint,
  index: number,
  { categories, values, stacked }: { readonly categories: string; readonly values: string; readonly stacked: boolean },
): string {
  const color = series.color.slice(1).toUpperCase();
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${drawnText(series.name)}</c:v></c:tx>${marks[series.mark](color, stacked)}` +
    `<c:cat>${categories}</c:cat><c:val>${values}</c:val>${series.mark === "column" ? "" : '<c:smooth val="0"/>'}</c:ser>`
  );
}

/** Look of a series by its mark. A target's points are dashes, so that one alone can be seen too. */
const marks: Readonly<Record<ChartSeriesBlueprint["mark"], (color: string, stacked: boolean) => string>> = {
  // A pale edge tells pieces of a stack apart where colours don't; without the last element Excel draws negative amounts white.
  column: (color, stacked) =>
    `<c:spPr>${fill(color)}${stacked ? `<a:ln w="${points(0.75)}">${fill(ink.paper)}</a:ln>` : ""}</c:spPr><c:invertIfNegative val="0"/>`,
  line: (color) =>
    `<c:spPr><a:ln w="${points(2.25)}" cap="rnd">${fill(color)}<a:round/></a:ln></c:spPr>${marker("circle", 6, color)}`,
  target: (color) =>
    `<c:spPr><a:ln w="${points(1.75)}" cap="flat">${fill(color)}<a:prstDash val="dash"/><a:round/></a:ln></c:spPr>${marker("dash", 9, color)}`,
};

function marker(symbol: string, size: number, color: string): string {
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${fill(color)}<a:ln w="${points(0.75)}">${fill(color)}</a:ln></c:spPr></c:marker>`;
}

/** Both axes. Lying bars are read from the top, as their table is; Excel would start at the bottom. */
function axes(chart: ChartBlueprint): string {
  const { valueTitle, valueFormat } = chart;
  const lying = isLying(chart);
  const line = (color: string) => `<c:spPr><a:ln w="${points(0.75)}">${fill(color)}</a:ln></c:spPr>`;
  return (
    `<c:catAx><c:axId val="${axisId.category}"/><c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? "l" : "b"}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line(ink.axis)}` +
    `<c:crossAx val="${axisId.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${axisId.value}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? "b" : "l"}"/>` +
    `<c:majorGridlines>${line(ink.grid)}</c:majorGridlines>${title(valueTitle, 900, false, !lying)}<c:numFmt formatCode="${drawnText(valueFormat)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:crossAx val="${axisId.category}"/><c:crosses val="${lying ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** A title, one paragraph a line; size in hundredths of a point. Turned titles run upwards, along a standing axis. */
function title(text: string, size: number, bold: boolean, turned = false): string {
  const body = `<a:bodyPr rot="${turned ? -5_400_000 : 0}" vert="horz"/>`;
  const paragraph = (line: string) =>
    `<a:p><a:pPr>${look("defRPr", size, bold)}</a:pPr><a:r>${look("rPr", size, bold)}<a:t>${drawnText(line)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${text
    .split(/\r\n?|\n/)
    .map(paragraph)
    .join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function look(tag: "defRPr" | "rPr", size: number, bold = false): string {
  const language = tag === "rPr" ? ' lang="en-US"' : "";
  return `<a:${tag}${language} sz="${size}" b="${bold ? 1 : 0}">${fill(ink.text)}</a:${tag}>`;
}

const fill = (color: string) => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
