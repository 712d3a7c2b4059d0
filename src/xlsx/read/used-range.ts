import type { CellValue } from "../../core/workbook/cell-value";
import type { SheetCells } from "./read-cells";
import { rowStep } from "./read-cells";

/** The rectangle around a sheet's contents, zero-based. */
export interface UsedRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle around all cells with a value or formula (formats alone don't count), or undefined for an empty sheet. */
export function usedRange(cells: SheetCells | undefined): UsedRange | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const index of cells?.indexes ?? []) {
    const column = index % rowStep;
    const row = (index - column) / rowStep;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The values of the rectangle, row by row. */
export function usedValues(cells: SheetCells | undefined, box: UsedRange): CellValue[][] {
  const rows = Array.from({ length: box.rows }, () => new Array<CellValue>(box.columns).fill(null));
  cells?.indexes.forEach((index, at) => {
    const column = index % rowStep;
    const row = rows[(index - column) / rowStep - box.row];
    if (row) row[column - box.column] = cells.values[at] ?? null;
  });
  return rows;
}

/**
 * Hidden rows within the contents: behind them nothing is there to be hidden, and there may be a million.
 *
 * @param hiddenByDefault whether rows that the sheet doesn't describe are hidden
 */
export function hiddenRows(
  cells: SheetCells | undefined,
  box: UsedRange | undefined,
  hiddenByDefault: boolean,
): number[] {
  if (!cells || !box) return [];
  const last = box.row + box.rows;
  const hidden = cells.hiddenRows.filter((row) => row < last);
  if (hiddenByDefault) for (let row = 0; row < last; row++) if (!cells.describedRows.has(row)) hidden.push(row);
  return [...new Set(hidden)].sort((a, b) => a - b);
}

/** Hidden columns within the contents, from first and last zero-based column of each hidden stretch. */
export function hiddenColumns(stretches: readonly (readonly [number, number])[], box: UsedRange | undefined): number[] {
  const last = box ? box.column + box.columns - 1 : -1;
  // Counts where stretches begin and end, because a file may list the same stretch a million times.
  const steps = new Int32Array(last + 2);
  const step = (column: number, by: number) => {
    if (column <= last) steps[column] = (steps[column] ?? 0) + by;
  };
  for (const [first, end] of stretches) {
    if (!(first <= end)) continue;
    step(Math.max(0, first), 1);
    step(Math.max(0, end + 1), -1);
  }
  const hidden: number[] = [];
  for (let column = 0, open = 0; column <= last; column++) {
    open += steps[column] ?? 0;
    if (open > 0) hidden.push(column);
  }
  return hidden;
}
