import type { CellInput } from "../workbook/cell-value";

/** Whether nothing stands in a cell; some programs write an empty text where nothing is. */
export function isBlankCell(cell: CellInput): boolean {
  return cell === null || cell === "";
}
