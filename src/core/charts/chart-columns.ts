import type { ChartBlueprint } from "../workbook/chart";
import { categoryPixel, slotSize, valuePixel, type ChartFrame } from "./chart-frame";
import type { ChartData } from "./chart-data";
import type { SeriesLook } from "./chart-legend";
import { chartSegments, isStacked, type ChartSegment } from "./chart-segments";
import type { ChartTheme } from "./chart-theme";
import { numberText } from "./number-text";
import { shapeMark } from "./series-shape";
import { svgElement } from "./svg-element";
import { escapeMarkup } from "./escape-markup";

/** Widest column or bar, in pixels: one alone in a wide chart would look like a wall. */
const widest = 56;
/** Share of a category that its columns fill. */
const filled = 0.72;
/** Least width and height of a piece that has room for its series' mark. */
const roomForMark = 13;

/** The columns or bars of a chart, each with its category, series and value as a tooltip. */
export function chartColumns(
  chart: ChartBlueprint,
  data: ChartData,
  frame: ChartFrame,
  looks: readonly SeriesLook[],
  theme: ChartTheme,
): readonly string[] {
  const several = chart.series.filter(({ mark }) => mark === "column").length > 1;
  return chartSegments(chart, data).map((segment) => {
    const box = boxOf(segment, frame, isStacked(chart));
    const look = looks[segment.series] ?? { color: theme.axis, shape: "circle" };
    const marked = several && Math.min(box.width, box.height) >= roomForMark;
    const words = [data.categories[segment.category], chart.series[segment.series]?.name].filter(Boolean).join(", ");
    return svgElement("g", {}, [
      svgElement("title", {}, [escapeMarkup(`${words}: ${numberText(segment.value, chart.valueFormat)}`)]),
      svgElement("rect", { ...box, fill: look.color }),
      ...(marked
        ? [shapeMark(look.shape, box.x + box.width / 2, box.y + box.height / 2, 7, theme.behind[0] ?? "#FFFFFF")]
        : []),
    ]);
  });
}

/** A pixel is left free between pieces of a stack, so that they are told apart where colours aren't. */
function boxOf({ category, from, to, place, places }: ChartSegment, frame: ChartFrame, stacked: boolean) {
  const slot = slotSize(frame);
  const breadth = Math.min(widest, (slot * filled) / places);
  const along = categoryPixel(frame, category + 0.5) - (breadth * places) / 2 + breadth * place;
  const [start, end] = [valuePixel(frame, from), valuePixel(frame, to)];
  const length = Math.abs(end - start);
  const gap = stacked && from !== 0 && length > 3 ? 1 : 0;
  const near = end < start ? end : start + gap;
  const side = places > 1 && breadth > 4 ? breadth - 1 : breadth;
  return frame.upright
    ? { x: along, y: near, width: side, height: length - gap }
    : { x: near, y: along, width: length - gap, height: side };
}
