import { cellAddress } from "../workbook/address";
import { isCellError } from "../workbook/cell-value";
import type { ComputedCellSpec } from "../templates/template";
import { equivalentFormula, type TableLayout } from "./canonical-formula";
import type { Reading } from "./reading";
import type { SheetGrid } from "./sheet-grid";

/** Compares computed cells outside the tables (Start, Summary, the next free IDs) with the template's formulas. */
export function observeComputedCells(
  cells: readonly ComputedCellSpec[],
  grids: ReadonlyMap<string, SheetGrid>,
  formulas: ReadonlyMap<string, string>,
  layout: TableLayout,
  reading: Reading,
): void {
  for (const cell of cells) {
    const grid = grids.get(cell.sheet);
    if (!grid) continue;
    const address = cellAddress(cell.row, cell.column);
    const expected = formulas.get(`${cell.sheet}!${address}`) ?? cell.formula;
    const formula = grid.formula(cell.row, cell.column);
    const where = { sheet: grid.name, row: cell.row };
    reading.explain(grid.name, cell.row, cell.column);
    if (formula !== undefined && equivalentFormula(formula, expected, where, layout)) continue;
    const value = grid.value(cell.row, cell.column);
    const found = formula !== undefined ? { formula } : value === null || isCellError(value) ? "nothing" : { value };
    reading.observe(
      "formulas",
      { label: cell.label, expected, found, disagrees: false },
      { sheet: grid.name, cell: address },
    );
  }
}

/** Error values that nothing explains yet, on the template's sheets and in their used range. */
export function observeErrors(grids: Iterable<SheetGrid>, reading: Reading): void {
  for (const grid of grids)
    for (const { row, column, error } of grid.errors()) {
      const cell = cellAddress(row, column);
      if (reading.explained.has(`${grid.name}!${cell}`)) continue;
      // An add-in or newer function that this program doesn't know is "not computed", which is no fault of the plan's.
      if (error === "#NAME?" && grid.formula(row, column) !== undefined) continue;
      reading.observe("errors", { sheet: grid.name, cell, error }, { sheet: grid.name, cell });
    }
}
