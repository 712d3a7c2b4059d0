import { cellAddress, parseArea } from "../workbook/address";
import type { CellValue } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../workbook/snapshot";
import { growTable } from "./grow-table";
import { isBlankCell } from "./is-blank-cell";
import { cellAt } from "./set-cell";

/**
 * The edits that write rows below the last filled one of a table, which grows where it is full; undefined where it can't grow, because a
 * totals row or something of somebody's stands in the way.
 *
 * Never between rows that are there: who reads the table later takes its order for the order of events. What is to be empty is compared
 * before it is written. Unlike `addRows` it needs no template, only columns.
 *
 * @param rows what each holds, by zero-based column of the sheet; null and "" are left alone
 */
export function rowsAtEnd(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  table: TableSnapshot,
  rows: readonly ReadonlyMap<number, CellValue>[],
): readonly Edit[] | undefined {
  const area = parseArea(table.range);
  const end = area.row + area.rows - (table.hasTotals ? 1 : 0);
  const at = (row: number, column: number) => cellAt(snapshot, sheet.name, row, column);
  const isEmpty = (row: number) => table.columns.every((_, index) => isBlankCell(at(row, area.column + index)));
  let first = end;
  while (first > area.row + 1 && isEmpty(first - 1)) first -= 1;
  const missing = first + rows.length - end;
  const grow = missing <= 0 || table.hasTotals ? undefined : growTable({ snapshot }, sheet, table, missing);
  if (missing > 0 && grow === undefined) return undefined;
  const writes = rows.flatMap((row, index) =>
    [...row].flatMap(([column, after]): Edit[] =>
      after === null || after === ""
        ? []
        : [
            {
              kind: "set-cells",
              sheet: sheet.name,
              range: cellAddress(first + index, column),
              before: [[at(first + index, column)]],
              after: [[after]],
            },
          ],
    ),
  );
  return [...(grow === undefined ? [] : [grow]), ...writes];
}
