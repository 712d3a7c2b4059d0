import type { ChartTheme } from "./chart-theme";
import { numberText } from "./number-text";
import { coordinate, svgElement, svgText } from "./svg-element";
import { shortened, textWidth } from "./text-width";
import { labelledTicks, widestLabel } from "./tick-labels";

/** A value that groups are held against, such as equal rates or four fifths. */
export interface ReferenceValue {
  readonly value: number;
  readonly label: string;
}

/** Where the rows of an interval plot stand; pixels. */
export interface IntervalBox {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly rowHeight: number;
  readonly rows: number;
}

const edge = 12;

/**
 * The axis of an interval plot: rules behind the intervals only, never through the text above them, labels at the bottom, the reference
 * dashed; and the pixel of a value.
 */
export function intervalAxis(
  { low, high }: { low: number; high: number },
  reference: ReferenceValue | undefined,
  valueFormat: string,
  box: IntervalBox,
  theme: ChartTheme,
): { markup: readonly string[]; pixel: (value: number) => number } {
  const { width, height } = box;
  const rough = labelledTicks(low, high, 4, valueFormat, width / 3).labels;
  const widest = widestLabel(rough);
  const [left, right] = [edge + widest / 2, width - edge - widest / 2];
  const count = Math.max(1, Math.floor((right - left) / (widest + 18)));
  const { ticks, labels } = labelledTicks(low, high, count, valueFormat, width / 3);
  const pixel = (value: number) => left + ((value - ticks.low) / (ticks.high - ticks.low)) * (right - left);
  let end = -Infinity;
  const markup = ticks.values.flatMap((value, index) => {
    const x = pixel(value);
    const rule = svgElement("path", {
      d: rules(x, box),
      fill: "none",
      stroke: theme.grid,
      "stroke-opacity": theme.gridOpacity === 1 ? undefined : theme.gridOpacity,
    });
    const label = labels[index] ?? "";
    const half = textWidth(label, 11) / 2;
    if (x - half < Math.max(end + 6, 0) || x + half > width) return [rule];
    end = x + half;
    return [rule, svgText(label, { x, y: height - 8, "text-anchor": "middle", "font-size": 11, fill: theme.muted })];
  });
  if (reference !== undefined && Number.isFinite(reference.value)) markup.push(...referenceMarkup(reference));
  return { markup, pixel };

  function referenceMarkup({ value, label: name }: ReferenceValue): string[] {
    const x = pixel(value);
    const label = shortened(`${name} ${numberText(value, valueFormat)}`, width - 2 * edge, 11);
    const half = textWidth(label, 11) / 2;
    const at = {
      x: Math.min(Math.max(x, edge + half), width - edge - half),
      y: box.top + box.rows * box.rowHeight + 14,
    };
    const dash = { stroke: theme.text, "stroke-width": "1.5", "stroke-dasharray": "5 3" };
    return [
      svgElement("path", { d: rules(x, box), fill: "none", ...dash }),
      svgText(label, { ...at, "text-anchor": "middle", "font-size": 11, fill: theme.text }),
    ];
  }
}

function rules(x: number, { top, rowHeight, rows }: IntervalBox): string {
  return Array.from({ length: rows }, (_, index) => {
    const bottom = top + (index + 1) * rowHeight;
    return `M${coordinate(x)} ${coordinate(bottom - 22)}V${coordinate(bottom - 4)}`;
  }).join("");
}
