/**
 * A rectangle of cells on one sheet, zero-based. Rows and columns are counts, not ends, so that an area can't be inside out.
 * A whole column is an area of `sheetLimits.rows` rows, as in Excel, whatever the grid has grown to so far.
 */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's own size of a sheet: what whole rows and columns mean, and what an address may not leave. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const;

/** The cells two areas have in common; undefined when they have none. Areas of different sheets have none. */
export function intersect(a: Area, b: Area): Area | undefined {
  if (a.sheetId !== b.sheetId) return undefined;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: a.sheetId, row, column, rows, columns } : undefined;
}

/** The rectangle of the grid's library (inclusive ends) as an area. */
export function areaOf(
  sheetId: string,
  range: { startRow: number; startColumn: number; endRow: number; endColumn: number },
): Area {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** An area as the grid's library writes it, with inclusive ends. */
export function rangeOf(area: Area) {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}
