import type { Ticks } from "./nice-ticks";

/** The rectangle that a chart is plotted in, and which way its values run. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Values run up, categories to the right; as bars values run to the right and categories down, the first on top as on the sheet. */
  readonly upright: boolean;
  readonly ticks: Ticks;
  readonly categories: number;
}

/** Pixels that one category has along its axis. */
export function slotSize(frame: ChartFrame): number {
  return (frame.upright ? frame.width : frame.height) / Math.max(1, frame.categories);
}

/** Pixel of a value on its own axis: y of columns, x of bars. */
export function valuePixel(
  { left, top, width, height, upright, ticks: { low, high } }: ChartFrame,
  value: number,
): number {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return upright ? top + height * (1 - share) : left + width * share;
}

/**
 * Pixel on the axis of the categories.
 *
 * @param position in categories: 0 where the first begins, 0.5 its middle, as many as there are where the last ends
 */
export function categoryPixel(frame: ChartFrame, position: number): number {
  return (frame.upright ? frame.left : frame.top) + slotSize(frame) * position;
}

/** The point of a value at a position among the categories. */
export function framePoint(frame: ChartFrame, position: number, value: number): { x: number; y: number } {
  const along = categoryPixel(frame, position);
  const across = valuePixel(frame, value);
  return frame.upright ? { x: along, y: across } : { x: across, y: along };
}
