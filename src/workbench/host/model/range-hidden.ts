import type { Area } from "../../grid/area";
import { assertAllowed, isProtected } from "./editable";
import type { ModelHost } from "./model";
import { onGrid } from "./range-format";

/** Whether the area's rows are hidden: null, Excel's answer for "mixed", when some are. */
export function rowsHidden({ grid }: ModelHost, { sheetId, row, rows }: Area): boolean {
  const last = Math.min(row + rows, grid.sheets.size(sheetId).rows);
  return same(row, last, (at) => grid.sheets.rowHidden(sheetId, at));
}

/** Whether the area's columns are hidden: null, Excel's answer for "mixed", when some are. */
export function columnsHidden({ grid }: ModelHost, { sheetId, column, columns }: Area): boolean {
  const last = Math.min(column + columns, grid.sheets.size(sheetId).columns);
  return same(column, last, (at) => grid.sheets.columnHidden(sheetId, at));
}

/** Hides or shows the area's rows. */
export function hideRows(host: ModelHost, area: Area, hidden: boolean): void {
  const { grid } = host;
  if (isProtected(grid, area.sheetId)) assertAllowed(grid, area.sheetId, "allowFormatRows");
  const rows = onGrid(host, { ...area, column: 0, columns: 1 });
  if (rows) grid.sheets.setRowsHidden({ ...rows, columns: grid.sheets.size(area.sheetId).columns }, hidden);
}

/** Hides or shows the area's columns. */
export function hideColumns(host: ModelHost, area: Area, hidden: boolean): void {
  const { grid } = host;
  if (isProtected(grid, area.sheetId)) assertAllowed(grid, area.sheetId, "allowFormatColumns");
  const columns = onGrid(host, { ...area, row: 0, rows: 1 });
  if (columns) grid.sheets.setColumnsHidden({ ...columns, rows: grid.sheets.size(area.sheetId).rows }, hidden);
}

function same(from: number, to: number, test: (index: number) => boolean): boolean {
  if (to <= from) return false;
  const first = test(from);
  for (let index = from; index < to; index += 1) if (test(index) !== first) return null as unknown as boolean;
  return first;
}
