/** What a range held: its cells row by row, and what was read from them, by the way of reading. */
interface KnownRange {
  readonly rows: number;
  readonly width: number;
  readonly cells: readonly unknown[];
  readonly readings: Map<string, Reading>;
}

type Reading = { readonly value: unknown } | { readonly refused: RangeError };

/** Under this many cells reading anew costs less than looking up. */
const LEAST_CELLS = 256;

/** So many cells are kept in all (six columns as long as a sheet), each some 20 bytes with what is read; the longest unused go first. */
const MOST_CELLS = 6_300_000;

/** More ranges than this of one sheet are not compared with one another. */
const MOST_RANGES = 48;

/** Cells compared before all others: columns of one length that differ nearly always differ in one of them. */
const SAMPLES = 16;

/**
 * Remembers what was read from ranges, so that a roster which two thousand cells ask about is read once.
 *
 * Excel hands every call new arrays, and other grids may hand one array twice with other cells in it: so neither identity nor a
 * hash is trusted, every cell is compared. That costs a fraction of reading (no text is trimmed, matched or counted), and
 * an answer for other data than the sheet's cannot come of it.
 */
export class RangeStore {
  /** most recently used first */
  #known: KnownRange[] = [];
  #cells = 0;

  /**
   * What `read` makes of a range, or made of one with the same cells before. The latter is frozen, with the columns in it:
   * statistics remember by that what they worked out of a column, and many calls share it.
   *
   * @param range as a function got it; @param way names the way of reading, with all that it depends on besides the cells
   * @param read reads the range into a column, or into columns; gets its cells from the top down where it is one column or row
   * and they are at hand
   * @throws RangeError as `read` does, again for the same cells
   */
  recall<Value extends readonly unknown[]>(
    range: any,
    way: string,
    read: (cells?: readonly unknown[]) => Value,
  ): Value {
    const shape = shapeOf(range);
    if (!shape || shape.rows * shape.width < LEAST_CELLS) return read();
    const known = this.#find(range, shape) ?? this.#add(range, shape);
    if (!known) return read();
    let reading = known.readings.get(way);
    if (!reading) known.readings.set(way, (reading = tryReading(() => read(lineOf(known)))));
    if ("refused" in reading) throw reading.refused;
    return reading.value as Value;
  }

  #find(range: any[][], { rows, width }: Shape): KnownRange | undefined {
    const at = this.#known.findIndex(
      (known) => known.rows === rows && known.width === width && isSame(range, rows, width, known.cells),
    );
    const found = this.#known[at];
    if (found && at > 0) {
      this.#known.splice(at, 1);
      this.#known.unshift(found);
    }
    return found;
  }

  #add(range: any[][], { rows, width }: Shape): KnownRange | undefined {
    const cells = flatten(range, rows, width);
    if (!cells) return undefined;
    const known = { rows, width, cells, readings: new Map<string, Reading>() };
    this.#known.unshift(known);
    this.#cells += cells.length;
    // The newest stays, however long: the next cell of the sheet will most likely ask about it.
    while (this.#known.length > MOST_RANGES || (this.#cells > MOST_CELLS && this.#known.length > 1))
      this.#cells -= this.#known.pop()?.cells.length ?? 0;
    return known;
  }
}

/** The ranges that all functions read. */
export const RANGES = new RangeStore();

interface Shape {
  readonly rows: number;
  readonly width: number;
}

/** The cells of one column or one row. */
function lineOf({ rows, width, cells }: KnownRange): readonly unknown[] | undefined {
  return rows === 1 || width === 1 ? cells : undefined;
}

/** Undefined where the value is no range, or one of uneven rows. */
function shapeOf(range: any): Shape | undefined {
  if (!Array.isArray(range) || !Array.isArray(range[0])) return undefined;
  return { rows: range.length, width: range[0].length };
}

/** The cells row by row; undefined where a row is of another length, or a cell could change within (an object). */
function flatten(range: any[][], rows: number, width: number): unknown[] | undefined {
  const cells = new Array<unknown>(rows * width);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const line = range[row];
    if (!Array.isArray(line) || line.length !== width) return undefined;
    for (let column = 0; column < width; column++) {
      const cell: unknown = line[column];
      if (typeof cell === "object" && cell !== null) return undefined;
      cells[at++] = cell;
    }
  }
  return cells;
}

/** By `===`: 1, "1" and TRUE are different cells; NaN is none, and read each time; 0 and -0, which a sheet shows alike, are one. */
function isSame(range: any[][], rows: number, width: number, cells: readonly unknown[]): boolean {
  for (let sample = 0; sample < SAMPLES; sample++) {
    const row = Math.floor((sample * (rows - 1)) / (SAMPLES - 1));
    if (range[row]?.[0] !== cells[row * width]) return false;
  }
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const line = range[row];
    if (!Array.isArray(line) || line.length !== width) return false;
    for (let column = 0; column < width; column++) if (line[column] !== cells[at++]) return false;
  }
  return true;
}

function tryReading(read: () => readonly unknown[]): Reading {
  try {
    const value = read();
    for (const column of value) if (Array.isArray(column)) Object.freeze(column);
    return { value: Object.freeze(value) };
  } catch (error) {
    if (error instanceof RangeError) return { refused: error };
    throw error;
  }
}
