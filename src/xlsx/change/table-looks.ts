import { areaContains, type Area } from "../../core/workbook/address";
import { rowStep } from "../read/read-cells";
import type { CellLayout } from "./read-sheet-layout";

/**
 * Tells the style that a column's data cells have in a table: that of the lowest cell which has one, so that rows that the table gained look
 * like its others. Else a date in the eleventh row of ten would show as a number.
 *
 * @param cells of the sheet, in any order
 */
export function tableLooks(cells: readonly CellLayout[]): (table: Area, column: number) => string | undefined {
  const known = new Map<Area, Map<number, CellLayout>>();
  const looksIn = (table: Area): Map<number, CellLayout> => {
    const found = new Map<number, CellLayout>();
    for (const cell of cells) {
      const row = Math.floor(cell.index / rowStep);
      const column = cell.index % rowStep;
      if (cell.style === undefined || row === table.row || !areaContains(table, row, column)) continue;
      if ((found.get(column)?.index ?? -1) < cell.index) found.set(column, cell);
    }
    known.set(table, found);
    return found;
  };
  return (table, column) => (known.get(table) ?? looksIn(table)).get(column)?.style;
}
