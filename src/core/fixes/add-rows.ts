import type { TableSpec } from "../templates/template";
import { cellAddress, parseArea, type Area } from "../workbook/address";
import type { CellInput } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import type { SheetSnapshot } from "../workbook/snapshot";
import { missingDropDowns, missingFormulas } from "./fill-out-rows";
import type { FixContext } from "./fix-rule";
import { growTable } from "./grow-table";
import { isBlankCell } from "./is-blank-cell";
import { cellAt, setPlace } from "./set-cell";
import { tableSpec } from "./table-spec";

/** What is entered in one row, by the keys of the table's columns: `pillar`, `quarters.0`. */
export type RowEntries = Readonly<Record<string, CellInput>>;

/**
 * The edits that enter rows at the end of a table: in the blank rows that it has under its last entry, and where those run out in rows
 * that it grows by.
 *
 * Never between rows that are there: somebody left a gap on purpose, or sorted. Nothing where a column that is to be filled isn't found,
 * the table is no table any more, or what stands below is in its way: half a row would be worse than none.
 */
export function addRows(context: FixContext, key: string, rows: readonly RowEntries[]): readonly (Edit | undefined)[] {
  const spec = tableSpec(context, key);
  const sheet = context.snapshot.sheets.find(({ tables }) => tables.some(({ name }) => name === spec?.name));
  const table = sheet?.tables.find(({ name }) => name === spec?.name);
  if (spec === undefined || sheet === undefined || table === undefined || !table.hasHeaders || table.hasTotals)
    return [undefined];
  const area = parseArea(table.range);
  const first = firstFreeRow(context, spec, sheet, area);
  const target: Area = { ...area, row: first, rows: rows.length };
  const missing = Math.max(0, first + rows.length - (area.row + area.rows));
  const grow = missing === 0 ? [] : [growTable(context, sheet, table, missing)];
  const where = { sheet: sheet.name, table: table.name, area: target };
  return [
    ...grow,
    ...rows.flatMap((entries, index) =>
      Object.entries(entries).map(([column, value]): Edit | undefined => {
        const header = context.sources.places.get(`${spec.key}.*.${column}`);
        if (header === undefined) return undefined;
        const cell = cellAddress(first + index, parseArea(header.cell).column);
        return setPlace(context.snapshot, { sheet: sheet.name, cell }, value);
      }),
    ),
    ...missingFormulas(context, where).edits,
    ...missingDropDowns(context, where),
  ];
}

/** The row under the last one in which something is typed; computed cells say nothing. */
function firstFreeRow({ sources, snapshot }: FixContext, spec: TableSpec, sheet: SheetSnapshot, area: Area): number {
  const typed = spec.columns.flatMap(({ key, computed }) => {
    const header = computed === undefined ? sources.places.get(`${spec.key}.*.${key}`) : undefined;
    return header === undefined ? [] : [parseArea(header.cell).column];
  });
  for (let row = area.row + area.rows - 1; row > area.row; row -= 1)
    if (typed.some((column) => !isBlankCell(cellAt(snapshot, sheet.name, row, column)))) return row + 1;
  return area.row + 1;
}
