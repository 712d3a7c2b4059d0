import { requireTableOfCounts, startHidden, UNKNOWN, type CountCell } from "./count-cell";
import { cheapestLoop, hasHiddenRectangle, type HiddenNetwork } from "./hidden-network";
import { suppressCounts } from "./suppress-counts";

/**
 * Which counts of a two-way table must be hidden so that no small group can be read off, with row and column totals known.
 *
 * Every line is protected as `suppressCounts` does; then every hidden cell is tested against a reader who solves the table
 * with all its totals, and the cheapest further cells are hidden until no hidden cell can be worked out. Cheapest is the
 * fewest people hidden. Where the table is too small or too empty for that, everything in it ends up hidden.
 * A table of one row or one column is one line with one total: its other totals would be the counts themselves.
 *
 * @param table rows of equal length: whole numbers ≥ 0, "suppressed" for one hidden already, undefined for a blank
 * @param minimum the smallest count that may be shown, whole, ≥ 1; @param totalsKnown false hides small counts only
 * @returns flags in the shape of the table, true where the count must be hidden
 * @throws RangeError on counts that are negative or not whole, rows of different lengths, or such a minimum
 * @see Hundepool et al. (2012) Statistical Disclosure Control, ch. 4; Cox (1995) JASA 90:1453-1462
 * @example suppressTable([[3, 20, 30], [15, 25, 35], [40, 50, 60]]) // => [[true, true, false], [true, true, false], [false, false, false]]
 */
export function suppressTable(table: readonly (readonly CountCell[])[], minimum = 5, totalsKnown = true): boolean[][] {
  requireTableOfCounts("suppressTable", table, minimum);
  const columns = table[0]?.length ?? 0;
  if (columns === 1) {
    const line = suppressCounts(
      table.map((row) => row[0]),
      minimum,
      totalsKnown,
    );
    return line.map((flag) => [flag]);
  }
  const [onlyRow] = table;
  if (table.length === 1 && onlyRow) return [suppressCounts(onlyRow, minimum, totalsKnown)];
  const hidden = table.map((row) => row.map((count) => startHidden(count, minimum)));
  if (!totalsKnown) return hidden;

  // Each turn hides at least one more cell or ends, so there are no more turns than cells.
  let before: number;
  do {
    before = countOf(hidden);
    protectLines(table, hidden, minimum);
    breakSolutions(table, hidden);
  } while (countOf(hidden) > before);
  return hidden;
}

/** Hides in each row and column until what is hidden there cannot be told from its total. */
function protectLines(table: readonly (readonly CountCell[])[], hidden: boolean[][], minimum: number): void {
  table.forEach((line, row) => {
    const flags = suppressCounts(line, minimum, true, hidden[row]);
    flags.forEach((flag, column) => hide(hidden, row, column, flag));
  });
  table[0]?.forEach((_, column) => {
    const line = table.map((row) => row[column]);
    const before = hidden.map((row) => row[column] ?? false);
    suppressCounts(line, minimum, true, before).forEach((flag, row) => hide(hidden, row, column, flag));
  });
}

/** Hides the cheapest loop through each hidden cell that the totals give away. */
function breakSolutions(table: readonly (readonly CountCell[])[], hidden: boolean[][]): void {
  const size = (row: number, column: number): CountCell => table[row]?.[column];
  const isHidden = (row: number, column: number): boolean => hidden[row]?.[column] ?? false;
  const networkWith = (zerosToo: boolean): HiddenNetwork => ({
    rows: table.length,
    columns: table[0]?.length ?? 0,
    cost: (row, column) => {
      if (isHidden(row, column)) return 0;
      const count = size(row, column);
      return typeof count === "number" && (count > 0 || zerosToo) ? count + 1 : undefined;
    },
    // Zeros are shown wherever possible, so a reader takes every hidden count for at least 1.
    canFall: (row, column) => {
      const count = size(row, column);
      return typeof count === "number" && count > UNKNOWN;
    },
  });
  const shown = networkWith(false);
  const all = networkWith(true);
  table.forEach((line, row) =>
    line.forEach((_, column) => {
      if (!isHidden(row, column) || hasHiddenRectangle(shown, [row, column], isHidden)) return;
      const loop = cheapestLoop(shown, [row, column]) ?? cheapestLoop(all, [row, column]);
      if (loop) loop.cells.forEach(([r, c]) => hide(hidden, r, c, true));
      // No loop at all: the totals alone give the cell away whatever is shown; then nothing else of the table is shown.
      else table.forEach((other, r) => other.forEach((count, c) => hide(hidden, r, c, typeof count === "number")));
    }),
  );
}

function hide(hidden: boolean[][], row: number, column: number, flag: boolean): void {
  const line = hidden[row];
  if (line && flag) line[column] = true;
}

function countOf(hidden: readonly (readonly boolean[])[]): number {
  return hidden.reduce((all, row) => all + row.filter(Boolean).length, 0);
}
