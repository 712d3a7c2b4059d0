import type { ChartBlueprint, ChartSeriesBlueprint } from "../workbook/chart";
import { framePoint, slotSize, type ChartFrame } from "./chart-frame";
import type { ChartData } from "./chart-data";
import type { SeriesLook } from "./chart-legend";
import { escapeMarkup } from "./escape-markup";
import { numberText } from "./number-text";
import { shapeMark } from "./series-shape";
import { coordinate, svgElement } from "./svg-element";

/** The lines of a chart: solid with a mark at every value, or dashed without for a target. A gap breaks a line. */
export function chartLines(
  chart: ChartBlueprint,
  data: ChartData,
  frame: ChartFrame,
  looks: readonly SeriesLook[],
): readonly string[] {
  return chart.series.flatMap((series, index) => {
    const look = looks[index];
    if (series.mark === "column" || look === undefined) return [];
    const values = data.series[index] ?? [];
    const paths = runsOf(values).map((run) => path(series, run, values, frame, look.color));
    const points = values.flatMap((value, category) =>
      value === null ? [] : [pointOf(chart, series, data, category, value, frame, look)],
    );
    return [...paths, ...(series.mark === "line" ? points : [])];
  });
}

/** Stretches of categories with values, first and last. */
function runsOf(values: readonly (number | null)[]): readonly { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const current = runs.at(-1);
    if (current?.last === index - 1) current.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}

/** A target reaches to the edges of its first and last category, so that even a single one is a line that something is held against. */
function path(
  { mark }: ChartSeriesBlueprint,
  { first, last }: { first: number; last: number },
  values: readonly (number | null)[],
  frame: ChartFrame,
  stroke: string,
): string {
  const reach = mark === "target" ? 0.5 : 0;
  const at = (category: number, shift: number) => {
    const { x, y } = framePoint(frame, category + 0.5 + shift, values[category] ?? 0);
    return `${coordinate(x)} ${coordinate(y)}`;
  };
  const middle = Array.from({ length: last - first + 1 }, (_, index) => at(first + index, 0));
  const points = reach === 0 ? middle : [at(first, -reach), ...middle, at(last, reach)];
  return svgElement("path", {
    d: `M${points.join("L")}`,
    fill: "none",
    stroke,
    "stroke-width": "2",
    "stroke-dasharray": mark === "target" ? "6 4" : undefined,
    "stroke-linejoin": "round",
  });
}

function pointOf(
  chart: ChartBlueprint,
  series: ChartSeriesBlueprint,
  data: ChartData,
  category: number,
  value: number,
  frame: ChartFrame,
  { shape, color }: SeriesLook,
): string {
  const { x, y } = framePoint(frame, category + 0.5, value);
  const words = [data.categories[category], series.name].filter(Boolean).join(", ");
  return svgElement("g", {}, [
    svgElement("title", {}, [escapeMarkup(`${words}: ${numberText(value, chart.valueFormat)}`)]),
    shapeMark(shape, x, y, Math.max(3, Math.min(8, slotSize(frame) * 0.6)), color),
  ]);
}
