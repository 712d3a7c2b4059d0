import { cellAddress } from "../workbook/address";
import { isCellError } from "../workbook/cell-value";
import type { ComputedCellSpec } from "../templates/template";
import {
  equivalentFormula,
  pointsNowhere,
  relocatedFormula,
  type Relocation,
  type TableLayout,
} from "./canonical-formula";
import type { Reading } from "./reading";
import { nowhere } from "./relocation";
import type { SheetGrid } from "./sheet-grid";

/**
 * Compares computed cells outside the tables (Start, Summary, the next free IDs) with the template's formulas.
 *
 * @param grids by the template's sheet names
 * @param relocation where each of them stands now, by the template's sheet names
 */
export function observeComputedCells(
  cells: readonly ComputedCellSpec[],
  grids: ReadonlyMap<string, SheetGrid>,
  formulas: ReadonlyMap<string, string>,
  layout: TableLayout,
  relocation: Relocation,
  reading: Reading,
): void {
  for (const cell of cells) {
    const grid = grids.get(cell.sheet);
    if (!grid) continue;
    const { row, column } = relocation(cell);
    if (row === nowhere.row) continue;
    const address = cellAddress(row, column);
    const expected = formulas.get(`${cell.sheet}!${cellAddress(cell.row, cell.column)}`) ?? cell.formula;
    const formula = grid.formula(row, column);
    reading.explain(grid.name, row, column);
    if (formula !== undefined && equivalentFormula(formula, expected, { sheet: grid.name, row }, layout, relocation))
      continue;
    const hasSheet = (name: string) => grids.has(name);
    if (formula !== undefined && pointsNowhere(expected, { sheet: grid.name, row }, layout, hasSheet)) {
      reading.formulasWaiting += 1;
      continue;
    }
    const value = grid.value(row, column);
    const found = formula !== undefined ? { formula } : value === null || isCellError(value) ? "nothing" : { value };
    reading.observe(
      "formulas",
      { label: cell.label, expected: relocatedFormula(expected, cell.sheet, relocation), found, disagrees: false },
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
