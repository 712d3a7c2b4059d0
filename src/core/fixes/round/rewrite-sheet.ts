import { areaAddress, cellAddress } from "../../workbook/address";
import type { Blueprint } from "../../workbook/blueprint";
import type { CellInput } from "../../workbook/cell-value";
import type { Edit } from "../../workbook/edit";
import { sameContent } from "../../workbook/same-content";
import type { FixContext } from "../fix-rule";
import { cellAt } from "../set-cell";

/**
 * The edit that makes a sheet say what the blueprint says, in the columns that the blueprint fills: what stands there below it goes.
 *
 * One range from the first cell on, so that a host compares all of it before it writes. Nothing where the sheet says so already, undefined
 * where there is no such sheet.
 */
export function rewriteSheet({ snapshot }: FixContext, blueprint: Blueprint, name: string): (Edit | undefined)[] {
  const wanted = blueprint.sheets.find((sheet) => sheet.name === name);
  const standing = snapshot.sheets.find((sheet) => sheet.name === name);
  if (wanted === undefined || standing === undefined) return [undefined];
  const cells = new Map<string, CellInput>();
  const columns = new Set<number>();
  let height = standing.row + standing.values.length;
  for (const block of wanted.cells)
    for (const [down, line] of block.rows.entries())
      for (const [across, cell] of line.entries()) {
        cells.set(cellAddress(block.row + down, block.column + across), cell);
        columns.add(block.column + across);
        height = Math.max(height, block.row + down + 1);
      }
  const width = Math.max(-1, ...columns) + 1;
  const lines = (cell: (row: number, column: number) => CellInput) =>
    Array.from({ length: height }, (_row, row) => Array.from({ length: width }, (_cell, column) => cell(row, column)));
  const before = lines((row, column) => cellAt(snapshot, name, row, column));
  const after = lines((row, column) =>
    columns.has(column) ? (cells.get(cellAddress(row, column)) ?? null) : (before[row]?.[column] ?? null),
  );
  if (before.every((line, row) => line.every((cell, column) => sameContent(cell, after[row]?.[column] ?? null))))
    return [];
  const range = areaAddress({ row: 0, column: 0, rows: height, columns: width });
  return [{ kind: "set-cells", sheet: name, range, before, after }];
}
