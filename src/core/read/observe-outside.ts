import { areaAddress, type Area } from "../workbook/address";
import type { FoundTable } from "./find-table";
import type { Reading } from "./reading";
import type { SheetGrid } from "./sheet-grid";

/** How far under a table stray values are looked for: further down they are a note of their own. */
const rowsBelow = 20;

/**
 * Values that stand just under a table, or in the empty columns beside it: they look like entries and count nowhere.
 *
 * @param tables all tables of one sheet
 */
export function observeOutside(tables: readonly FoundTable[], reading: Reading): void {
  const sorted = [...tables].sort((a, b) => a.area.column - b.area.column);
  for (const [index, found] of sorted.entries()) {
    const { grid, area, spec } = found;
    const bottom = area.row + area.rows;
    const below = filled(grid, {
      row: bottom,
      column: area.column,
      rows: Math.min(rowsBelow, Math.max(0, grid.endRow - bottom)),
      columns: area.columns,
    });
    const currentRange = areaAddress(area);
    if (below) {
      const grown = { ...area, rows: below.bounds.row + below.bounds.rows - area.row };
      const straight = below.bounds.row === bottom;
      reading.observe(
        "outside",
        {
          sheet: grid.name,
          table: spec.name,
          where: "below",
          range: areaAddress(below.bounds),
          cells: below.cells,
          currentRange,
          grownRange: straight ? areaAddress(grown) : undefined,
        },
        { sheet: grid.name, cell: areaAddress({ ...below.first, rows: 1, columns: 1 }) },
      );
    }
    const right = area.column + area.columns;
    const next = sorted[index + 1]?.area.column ?? Math.min(grid.endColumn, right + 5);
    const beside = filled(grid, { row: area.row, column: right, rows: area.rows, columns: Math.max(0, next - right) });
    if (beside)
      reading.observe(
        "outside",
        {
          sheet: grid.name,
          table: spec.name,
          where: "beside",
          range: areaAddress(beside.bounds),
          cells: beside.cells,
          currentRange,
        },
        { sheet: grid.name, cell: areaAddress({ ...beside.first, rows: 1, columns: 1 }) },
      );
  }
}

function filled(
  grid: SheetGrid,
  area: Area,
): { bounds: Area; cells: number; first: { row: number; column: number } } | undefined {
  let cells = 0;
  let first: { row: number; column: number } | undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (grid.isBlank(row, column)) continue;
      cells += 1;
      first ??= { row, column };
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  return first
    ? { cells, first, bounds: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } }
    : undefined;
}
