import type { IStyleData } from "@univerjs/core";

/** A change to a cell's look: keys with a value are set, keys with null are taken away. Never changed once made. */
export type StyleChange = Readonly<IStyleData>;

const merged = new WeakMap<StyleChange, WeakMap<StyleChange, StyleChange>>();

/**
 * One change that does what two in a row do.
 *
 * Answers are remembered per pair, because a batch formats thousands of cells with the same few changes; merging cell by cell was
 * more than half of a template's time.
 */
export function mergeStyles(first: StyleChange | undefined, second: StyleChange): StyleChange {
  if (!first) return second;
  let after = merged.get(first);
  if (!after) merged.set(first, (after = new WeakMap()));
  let both = after.get(second);
  if (!both) {
    const bd = second.bd && first.bd ? { ...first.bd, ...second.bd } : (second.bd ?? first.bd);
    both = { ...first, ...second, ...(bd === undefined ? {} : { bd }) };
    after.set(second, both);
  }
  return both;
}
