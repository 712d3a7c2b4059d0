import { groupKey } from "./group-key";

/** Rows that cannot be told apart in the columns given. */
export interface EquivalenceClasses {
  /** the number of rows in each class, in the order in which they first appear */
  readonly sizes: readonly number[];
  readonly rows: number;
  /** rows with nothing in any column */
  readonly empty: number;
}

/**
 * Counts rows that are alike in all columns: what someone who knows those columns of a person could narrow them down to.
 *
 * A blank is a value like any other: to have left a field empty also tells people apart. Text compares trimmed and without case.
 * Columns are joined one after the other by number, so that no separator in a text can make two rows look alike.
 *
 * @param columns of one length
 * @throws RangeError where lengths differ or there is no column
 * @see Sweeney (2002) Int. J. Uncertainty, Fuzziness and Knowledge-Based Systems 10:557-570
 * @example equivalenceClasses([["A", "a ", "B"], [1, 1, 1]]) // => { sizes: [2, 1], rows: 3, empty: 0 }
 */
export function equivalenceClasses(
  columns: readonly (readonly (string | number | boolean | undefined)[])[],
): EquivalenceClasses {
  const rows = columns[0]?.length;
  if (rows === undefined || columns.some((column) => column.length !== rows))
    throw new RangeError("equivalenceClasses needs one column or more, all of one length");
  let classes = new Float64Array(rows);
  const filled = new Uint8Array(rows);
  for (const column of columns) {
    const codes = new Map<string | number | boolean | undefined, number>();
    // Each spelling is brought to its key once, not once a row.
    const keys = new Map<string, string | undefined>();
    const keyOf = (text: string): string | undefined => {
      if (!keys.has(text)) keys.set(text, groupKey(text) || undefined);
      return keys.get(text);
    };
    const coded = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) {
      const value = column[row];
      const key = typeof value === "string" ? keyOf(value) : value;
      if (key !== undefined) filled[row] = 1;
      coded[row] = numberOf(codes, key);
    }
    const joined = new Map<number, number>();
    classes = classes.map((before, row) => numberOf(joined, before * codes.size + (coded[row] ?? 0)));
  }
  const places = new Map<number, number>();
  const sizes: number[] = [];
  classes.forEach((id, row) => {
    if (!filled[row]) return;
    const place = numberOf(places, id);
    sizes[place] = (sizes[place] ?? 0) + 1;
  });
  const counted = sizes.reduce((sum, size) => sum + size, 0);
  return { sizes, rows: counted, empty: rows - counted };
}

/** A value's number in the order of first appearance. */
function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
