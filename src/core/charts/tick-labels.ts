import { finestStep, numberText } from "./number-text";
import { textWidth } from "./text-width";
import { niceTicks, type Ticks } from "./nice-ticks";

/** Ticks with what stands beside them. */
export interface LabelledTicks {
  readonly ticks: Ticks;
  readonly labels: readonly string[];
}

/**
 * Ticks for a range, labelled in the axis's number format; as `General` where that format would say the same of two of them, as `#,##0`
 * does of 0.2 and 0.4, or would be wider than there is room.
 *
 * @param room pixels for the widest label
 */
export function labelledTicks(low: number, high: number, count: number, format: string, room: number): LabelledTicks {
  const ticks = niceTicks(low, high, count, finestStep(format));
  const labels = ticks.values.map((value) => numberText(value, format));
  const told = new Set(labels).size === labels.length && widestLabel(labels) <= room;
  return { ticks, labels: told ? labels : ticks.values.map((value) => numberText(value, "General")) };
}

/** Width of the widest label, in pixels. */
export function widestLabel(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => textWidth(label, 11)));
}
