import type { ChartBlueprint, SeriesMark } from "../workbook/chart";
import type { ChartTheme } from "./chart-theme";
import { shapeMark, type SeriesShape } from "./series-shape";
import { svgElement, svgText } from "./svg-element";
import { shortened, textWidth } from "./text-width";

/** How a series looks: its colour on this theme and its mark. */
export interface SeriesLook {
  readonly color: string;
  readonly shape: SeriesShape;
}

const size = 12;
const row = 18;
const swatch = 22;
const gap = 12;
/** Longest name of a series, in pixels. */
const longest = 220;

function moreText(count: number): string {
  return `and ${count} more`;
}

/**
 * The legend, in rows from the left, and how high it is. One series needs none: the title says what it is. What has no room is counted
 * at the end, and stands in the table behind the chart.
 *
 * @param rows most rows that there is room for, at least 1
 */
export function chartLegend(
  chart: ChartBlueprint,
  looks: readonly SeriesLook[],
  theme: ChartTheme,
  box: { left: number; top: number; width: number; rows: number },
): { markup: readonly string[]; height: number } {
  if (chart.series.length < 2) return { markup: [], height: 0 };
  const markup: string[] = [];
  const right = box.left + box.width;
  let x = box.left;
  let line = 0;
  for (const [index, { name, mark }] of chart.series.entries()) {
    const rest = chart.series.length - index;
    // On the last row there must be room left to say how many have none.
    const reserved = () => (line + 1 >= box.rows && rest > 1 ? textWidth(moreText(rest - 1), size) + gap : 0);
    if (x > box.left && x + swatch + Math.min(textWidth(name, size), longest) + reserved() > right) {
      if (line + 1 >= box.rows) {
        markup.push(svgText(moreText(rest), { x, y: box.top + line * row + 13, "font-size": size, fill: theme.muted }));
        break;
      }
      line += 1;
      x = box.left;
    }
    const text = shortened(name, Math.min(right - x - swatch - reserved(), longest), size);
    const middle = box.top + line * row + 9;
    const look = looks[index] ?? { color: theme.axis, shape: "circle" };
    markup.push(
      ...legendMark(mark, look, x, middle),
      svgText(text, { x: x + swatch, y: middle + 4, "font-size": size, fill: theme.text }),
    );
    x += swatch + textWidth(text, size) + gap;
  }
  return { markup, height: (line + 1) * row + 4 };
}

function legendMark(mark: SeriesMark, { color, shape }: SeriesLook, x: number, y: number): string[] {
  if (mark === "column") return [shapeMark(shape, x + 9, y, 11, color)];
  const stroke = svgElement("line", {
    x1: x,
    y1: y,
    x2: x + 18,
    y2: y,
    stroke: color,
    "stroke-width": "2",
    "stroke-dasharray": mark === "target" ? "5 3" : undefined,
  });
  return mark === "target" ? [stroke] : [stroke, shapeMark(shape, x + 9, y, 8, color)];
}
