import { sheetLimits, type Area } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import type { ProtectionOptions } from "../../grid/workbook-record";
import { OfficeFault } from "../office-fault";

/** @throws OfficeFault AccessDenied when the sheet is protected and a cell of the area is locked */
export function assertEditable(grid: Grid, area: Area): void {
  if (!isProtected(grid, area.sheetId)) return;
  // An unlocking may still be waiting to be written.
  grid.writes.flush();
  const within = grid.sheets.within(area);
  for (let row = within?.row ?? 0; within && row < within.row + within.rows; row += 1)
    for (let column = within.column; column < within.column + within.columns; column += 1)
      if (grid.protection.locked(area.sheetId, row, column)) throw denied(grid, area.sheetId);
  // Cells that the grid has not grown to are locked, as all cells are at first.
  if (!within || within.rows < area.rows || within.columns < area.columns) throw denied(grid, area.sheetId);
}

/** @throws OfficeFault AccessDenied when the sheet is protected and its protection doesn't allow this */
export function assertAllowed(grid: Grid, sheetId: string, option?: keyof ProtectionOptions): void {
  const options = grid.record.current.sheets[sheetId]?.protection?.options;
  if (options && (option === undefined || options[option] !== true)) throw denied(grid, sheetId);
}

/** @throws OfficeFault AccessDenied when the sheet is protected and its rows, columns or cells may not be inserted or deleted */
export function assertShiftable(grid: Grid, area: Area, what: "Insert" | "Delete"): void {
  if (!isProtected(grid, area.sheetId)) return;
  if (area.columns >= sheetLimits.columns) assertAllowed(grid, area.sheetId, `allow${what}Rows`);
  else if (area.rows >= sheetLimits.rows) assertAllowed(grid, area.sheetId, `allow${what}Columns`);
  else assertAllowed(grid, area.sheetId);
}

/** Whether the sheet is protected. */
export function isProtected(grid: Grid, sheetId: string): boolean {
  return grid.record.current.sheets[sheetId]?.protection !== undefined;
}

function denied(grid: Grid, sheetId: string): OfficeFault {
  return new OfficeFault(
    "AccessDenied",
    `You can't do that: the sheet ${grid.sheets.name(sheetId)} is protected. Unprotect it first, or use its unlocked cells.`,
  );
}
