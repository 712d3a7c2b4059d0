import type { ChartBlueprint } from "../workbook/chart";
import { categoryLabels } from "./category-labels";
import { chartColumns } from "./chart-columns";
import type { ChartData } from "./chart-data";
import { chartLayout, edge } from "./chart-layout";
import { chartLegend, type SeriesLook } from "./chart-legend";
import { chartLines } from "./chart-lines";
import { chartThemes, standingOut, type ChartTheme, type ChartThemeName } from "./chart-theme";
import { markupId } from "./markup-id";
import { seriesShapes } from "./series-shape";
import { svgPicture } from "./svg-picture";
import { svgText } from "./svg-element";
import { shortened } from "./text-width";
import { valueAxis } from "./value-axis";
import { drawable, valueRange } from "./value-range";

export type { ChartData } from "./chart-data";

/** How large a chart is drawn, and for what background. */
export interface ChartSvgOptions {
  /** Pixels, at least 120. */
  readonly width: number;
  /** Pixels, at least 90. */
  readonly height: number;
  /** Light if left out. */
  readonly theme?: ChartThemeName;
  /** Unique on the page; derived from the chart's name if left out, which is enough for one workbook. */
  readonly id?: string;
}

/**
 * A chart as an SVG image: the same spec that Excel and files draw natively, for places that have neither.
 *
 * Colour is never alone: each series has a mark, in the legend and in its columns where they are large enough. Numbers are axis labels and
 * tooltips; all of them belong into the table behind (`chartTable`), which is what a screen reader is sent to.
 *
 * @throws RangeError for a size below the smallest that has room for axes
 */
export function chartSvg(chart: ChartBlueprint, data: ChartData, options: ChartSvgOptions): string {
  const { width, height, id = markupId("chart", chart.name) } = options;
  if (!(width >= 120 && height >= 90 && width < 1e5 && height < 1e5))
    throw new RangeError(`chartSvg needs at least 120 by 90 pixels, got ${width} by ${height}`);
  const theme = chartThemes[options.theme ?? "light"];
  const title = titleLine(chart.title, width, theme);
  const shown = drawable(data);
  const range = valueRange(chart, shown);
  const body =
    range === undefined ? nothingYet(width, height, theme) : plot(chart, shown, range, title.height, options, theme);
  const name = { id, title: chart.title || chart.name, description: chart.altText };
  return svgPicture({ width, height }, name, theme, [...title.markup, ...body]);
}

function titleLine(title: string, width: number, theme: ChartTheme): { markup: string[]; height: number } {
  if (title === "") return { markup: [], height: edge };
  const text = shortened(title, width - 2 * edge, 15);
  return {
    markup: [svgText(text, { x: edge, y: 23, "font-size": 14, "font-weight": "600", fill: theme.text })],
    height: 34,
  };
}

function nothingYet(width: number, height: number, theme: ChartTheme): readonly string[] {
  const at = { x: width / 2, y: height / 2 + 4, "text-anchor": "middle" };
  return [svgText("Nothing to show yet.", { ...at, "font-size": 12, fill: theme.muted })];
}

function plot(
  chart: ChartBlueprint,
  data: ChartData,
  bounds: Readonly<{ low: number; high: number }>,
  titleHeight: number,
  { width, height }: ChartSvgOptions,
  theme: ChartTheme,
): readonly string[] {
  const shapes = seriesShapes(chart.series);
  const looks = chart.series.map(({ color }, index): SeriesLook => ({
    color: standingOut(color, theme.behind),
    shape: shapes[index] ?? "circle",
  }));
  const legend = chartLegend(chart, looks, theme, {
    left: edge,
    top: titleHeight,
    width: width - 2 * edge,
    rows: Math.max(1, Math.floor((height * 0.3) / 18)),
  });
  const valueTitle = chart.valueTitle === "" || height < 140 ? "" : shortened(chart.valueTitle, width - 2 * edge, 11);
  const titleTop = titleHeight + legend.height;
  const top = titleTop + (valueTitle === "" ? 6 : 22);
  const { frame, plan, labels } = chartLayout(chart, data, bounds, top, { width, height });
  const unit = { x: edge, y: titleTop + 11, "font-size": 11, fill: theme.muted };
  return [
    ...legend.markup,
    ...(valueTitle === "" ? [] : [svgText(valueTitle, unit)]),
    ...valueAxis(frame, labels, theme),
    ...chartColumns(chart, data, frame, looks, theme),
    ...chartLines(chart, data, frame, looks),
    ...categoryLabels(data.categories, frame, plan, theme.text),
  ];
}
