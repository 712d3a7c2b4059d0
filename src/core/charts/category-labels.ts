import { categoryPixel, type ChartFrame } from "./chart-frame";
import { svgText, type SvgAttributes } from "./svg-element";
import { shortened, textWidth } from "./text-width";

const size = 11;
const angle = 40;
const sine = Math.sin((angle * Math.PI) / 180);
const cosine = Math.cos((angle * Math.PI) / 180);
/** Least pixels between slanted labels: a line of text divided by the sine. */
const slantedSlot = 18;

/** How labels under columns are laid so that none touches another. */
export interface LabelPlan {
  readonly slanted: boolean;
  /** Every how manyth label is shown. */
  readonly every: number;
  /** Longest label, in pixels. */
  readonly longest: number;
  /** Height that they take. */
  readonly height: number;
}

/**
 * Level where they fit or can be shortened to something still readable, otherwise slanted, and fewer of them where even that has no room.
 *
 * @param slot pixels that one category has
 * @param room pixels below the columns that labels may take; where not even a line of text has room there are none
 */
export function planLabels(labels: readonly string[], slot: number, room: number): LabelPlan {
  if (room < 20) return { slanted: false, every: 1, longest: 0, height: 6 };
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, size)));
  const level = (every: number): LabelPlan => ({ slanted: false, every, longest: slot * every - 6, height: 20 });
  if (widest + 6 <= slot || slot >= 96) return level(1);
  if (slot < slantedSlot && widest <= 40) return level(Math.ceil((widest + 6) / slot));
  const longest = Math.min(widest, 120, (room - 16) / sine);
  return { slanted: true, every: Math.ceil(slantedSlot / slot), longest, height: longest * sine + 16 };
}

/** Labels of the categories: under columns as planned, left of bars. */
export function categoryLabels(
  labels: readonly string[],
  frame: ChartFrame,
  plan: LabelPlan,
  fill: string,
): readonly string[] {
  return labels.flatMap((label, index) => {
    if (label === "" || index % plan.every !== 0) return [];
    const middle = categoryPixel(frame, index + 0.5);
    const text: SvgAttributes = { "font-size": size, fill };
    if (!frame.upright) {
      const shown = shortened(label, plan.longest, size);
      return written(shown, { x: frame.left - 8, y: middle + 4, "text-anchor": "end", ...text });
    }
    const bottom = frame.top + frame.height;
    if (!plan.slanted) {
      const room = Math.min(plan.longest, 2 * middle - 4, 2 * (frame.left + frame.width + 12 - middle));
      return written(shortened(label, room, size), { x: middle, y: bottom + 15, "text-anchor": "middle", ...text });
    }
    const shown = shortened(label, Math.min(plan.longest, (middle - 4) / cosine), size);
    const at = { x: middle + 3, y: bottom + 14 };
    const transform = `rotate(-${angle} ${Math.round(at.x * 100) / 100} ${Math.round(at.y * 100) / 100})`;
    return written(shown, { ...at, "text-anchor": "end", transform, ...text });
  });
}

/** Labels of bars: one a line, fewer where lines would touch. */
export function planBarLabels(labels: readonly string[], slot: number, width: number): LabelPlan {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, size)));
  return {
    slanted: false,
    every: Math.max(1, Math.ceil(14 / slot)),
    longest: Math.min(widest, width * 0.36),
    height: 0,
  };
}

function written(text: string, attributes: SvgAttributes): readonly string[] {
  return text === "" ? [] : [svgText(text, attributes)];
}
