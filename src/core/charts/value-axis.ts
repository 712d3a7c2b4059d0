import { framePoint, valuePixel, type ChartFrame } from "./chart-frame";
import type { ChartTheme } from "./chart-theme";
import { svgElement, svgText } from "./svg-element";
import { textWidth } from "./text-width";

const size = 11;

/** The rules of the value axis with their labels; the one at zero, where columns begin, is drawn stronger. Labels that would touch are left out. */
export function valueAxis(frame: ChartFrame, labels: readonly string[], theme: ChartTheme): readonly string[] {
  let end = -Infinity;
  return frame.ticks.values.flatMap((value, index) => {
    const from = framePoint(frame, 0, value);
    const to = framePoint(frame, frame.categories, value);
    const zero = value === 0;
    const rule = svgElement("line", {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: zero ? theme.axis : theme.grid,
      "stroke-opacity": zero || theme.gridOpacity === 1 ? undefined : theme.gridOpacity,
      "stroke-width": "1",
    });
    const label = labels[index] ?? "";
    const pixel = valuePixel(frame, value);
    if (frame.upright)
      return [
        rule,
        svgText(label, { x: frame.left - 6, y: pixel + 4, "text-anchor": "end", "font-size": size, fill: theme.muted }),
      ];
    const half = textWidth(label, size) / 2;
    if (pixel - half < end + 6) return [rule];
    end = pixel + half;
    const y = frame.top + frame.height + 16;
    return [rule, svgText(label, { x: pixel, y, "text-anchor": "middle", "font-size": size, fill: theme.muted })];
  });
}
