/** A count as a table holds it: a whole number, the word for one hidden before, or undefined for a blank. */
export type CountCell = number | "suppressed" | undefined;

/** What a count that was hidden before is taken to be: the least it can be, so that it never lends protection it may not have. */
export const UNKNOWN = 1;

/**
 * Whether a count is hidden before any thought of its neighbours: a small group, or hidden by somebody earlier.
 *
 * @param count a cell; @param minimum the smallest count that may be shown
 * @example startHidden(4, 5) // => true
 * @example startHidden(0, 5) // => false
 */
export function startHidden(count: CountCell, minimum: number): boolean {
  return count === "suppressed" || (typeof count === "number" && count > 0 && count < minimum);
}

/**
 * Stops suppression of a table that does not hold counts.
 *
 * @param name the statistic, for the message; @param table rows of counts; @param minimum the smallest count to show
 * @throws RangeError on a negative or fractional count, rows of different lengths, or a minimum that is not whole or below 1
 */
export function requireTableOfCounts(name: string, table: readonly (readonly CountCell[])[], minimum: number): void {
  if (!Number.isSafeInteger(minimum) || minimum < 1)
    throw new RangeError(`${name} needs a whole minimum of 1 or more, got ${minimum}`);
  for (const row of table) {
    if (row.length !== table[0]?.length)
      throw new RangeError(`${name} needs rows of one length, got ${table[0]?.length} and ${row.length}`);
    for (const count of row)
      if (typeof count === "number" && !(Number.isSafeInteger(count) && count >= 0))
        throw new RangeError(`${name} needs whole counts of 0 or more, got ${count}`);
  }
}
