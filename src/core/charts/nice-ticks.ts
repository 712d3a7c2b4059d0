/** Where an axis begins and ends, and the values at which it is ruled; all multiples of one step. */
export interface Ticks {
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
}

/**
 * Ticks at 1, 2 or 5 times a power of ten, about as many as asked for, from the step below the lowest to the step above the highest.
 *
 * Steps that people count in, instead of the range cut into equal parts, which rules an axis at 1,733.
 *
 * @param low finite, at most 1e300 in size, like `high`; where they are the same the axis runs to 0, or from 0 to 1
 * @param count about how many steps there is room for, at least 1
 * @param finest smallest step that the labels can tell apart; 0 for any
 * @throws RangeError for bounds that aren't finite
 * @example niceTicks(0, 1733, 5).values // => [0, 500, 1000, 1500, 2000]
 */
export function niceTicks(low: number, high: number, count: number, finest = 0): Ticks {
  if (!Number.isFinite(low) || !Number.isFinite(high))
    throw new RangeError(`niceTicks needs finite bounds, got ${low} and ${high}`);
  let [from, to] = low <= high ? [low, high] : [high, low];
  // A difference in the last digits of large numbers is an error of rounding, and has no ticks.
  if (to - from <= 1e-9 * Math.max(Math.abs(from), Math.abs(to))) {
    from = Math.min(from, 0);
    to = Math.max(to, 0);
    if (from === to) to = 1;
  }
  const step = Math.max(niceStep((to - from) / Math.max(1, count)), finest <= to - from ? niceStep(finest) : 0);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9));
  const values = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { low: values[0] ?? 0, high: values.at(-1) ?? 1, values };
}

/** The smallest of 1, 2 and 5 times a power of ten that is not below the raw step. */
function niceStep(raw: number): number {
  if (raw <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5].find((each) => each * power >= raw * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** 0.30000000000000004 as 0.3; a multiple of a nice step has few digits. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
