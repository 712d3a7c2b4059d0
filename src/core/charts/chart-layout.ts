import type { ChartBlueprint } from "../workbook/chart";
import { planBarLabels, planLabels, type LabelPlan } from "./category-labels";
import type { ChartData } from "./chart-data";
import type { ChartFrame } from "./chart-frame";
import { labelledTicks, widestLabel } from "./tick-labels";

/** Where a chart is plotted, and the labels of both axes. */
export interface ChartLayout {
  readonly frame: ChartFrame;
  readonly plan: LabelPlan;
  /** Of the ticks. */
  readonly labels: readonly string[];
}

type Bounds = Readonly<{ low: number; high: number }>;

/** Pixels left free at the edges of a picture. */
export const edge = 12;

/**
 * Gives each part of a chart its room: ticks first, because their labels say how wide the rest is, then the labels of the categories, and
 * what is left is plotted in.
 *
 * @param bounds of the values that must be shown
 * @param top pixels that title and legend take
 */
export function chartLayout(
  chart: ChartBlueprint,
  data: ChartData,
  bounds: Bounds,
  top: number,
  { width, height }: { readonly width: number; readonly height: number },
): ChartLayout {
  const upright = chart.kind === "columns" || chart.kind === "stackedColumns";
  return (upright ? columnLayout : barLayout)(chart, data, bounds, top, width, height);
}

function columnLayout(
  { valueFormat }: ChartBlueprint,
  { categories }: ChartData,
  { low, high }: Bounds,
  top: number,
  width: number,
  height: number,
): ChartLayout {
  const { ticks, labels } = labelledTicks(
    low,
    high,
    Math.max(1, Math.floor((height - top - 40) / 28)),
    valueFormat,
    width * 0.45,
  );
  const left = Math.min(width - edge - 20, edge + 6 + widestLabel(labels));
  const plotWidth = width - left - edge;
  const plan = planLabels(categories, plotWidth / Math.max(1, categories.length), (height - top) / 2);
  const frame = {
    left,
    top,
    width: plotWidth,
    height: Math.max(8, height - top - plan.height - 6),
    upright: true,
    ticks,
  };
  return { frame: { ...frame, categories: categories.length }, plan, labels };
}

function barLayout(
  { valueFormat }: ChartBlueprint,
  { categories }: ChartData,
  { low, high }: Bounds,
  top: number,
  width: number,
  height: number,
): ChartLayout {
  const plotHeight = Math.max(8, height - top - 26);
  const plan = planBarLabels(categories, plotHeight / Math.max(1, categories.length), width);
  const rough = labelledTicks(low, high, 4, valueFormat, width * 0.45).labels;
  const widest = widestLabel(rough);
  const left = Math.max(edge + plan.longest + 8, edge + widest / 2);
  const plotWidth = Math.max(8, width - left - edge - widest / 2);
  const { ticks, labels } = labelledTicks(
    low,
    high,
    Math.max(1, Math.floor(plotWidth / (widest + 20))),
    valueFormat,
    width * 0.45,
  );
  const frame = { left, top, width: plotWidth, height: plotHeight, upright: false, ticks };
  return { frame: { ...frame, categories: categories.length }, plan, labels };
}
