import type { SheetBlueprint } from "../../core/workbook/blueprint";
import type { CellInput } from "../../core/workbook/cell-value";

/** What a blueprint writes into one cell of a sheet, by zero-based row and column; undefined where it writes nothing. */
export function contentAt(sheet: SheetBlueprint, row: number, column: number): CellInput | undefined {
  for (const block of sheet.cells) {
    const content = block.rows[row - block.row]?.[column - block.column];
    if (content !== undefined) return content;
  }
  return undefined;
}
