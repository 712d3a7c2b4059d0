import { areaAddress, areasOverlap, parseArea, type Area } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import type { SheetSnapshot, TableSnapshot } from "../workbook/snapshot";
import type { FixContext } from "./fix-rule";
import { isBlankCell } from "./is-blank-cell";
import { cellAt } from "./set-cell";

/** The edit that makes a table so many rows longer; undefined where something stands in the way, which isn't ours to move. */
export function growTable(
  { snapshot }: Pick<FixContext, "snapshot">,
  sheet: SheetSnapshot,
  table: TableSnapshot,
  rows: number,
): Edit | undefined {
  const area = parseArea(table.range);
  const after: Area = { ...area, rows: area.rows + rows };
  if (sheet.tables.some((other) => other !== table && areasOverlap(parseArea(other.range), after))) return undefined;
  for (let row = area.row + area.rows; row < area.row + after.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (!isBlankCell(cellAt(snapshot, sheet.name, row, column))) return undefined;
  return {
    kind: "resize-table",
    sheet: sheet.name,
    table: table.name,
    before: table.range,
    after: areaAddress(after),
  };
}
