import { areaAddress, cellAddress, parseArea } from "../../src/core/workbook/address";
import type { SheetSnapshot, TableSnapshot } from "../../src/core/workbook/snapshot";
import { planTables } from "../../src/core/templates/plan/tables";
import { withSheet, withTyped, type Corruptible } from "./corruptible";
import type { Corruption } from "./corruption";

/** What people do to sheets and tables themselves: rename, merge, hide, paste below, lose. */
export function formCorruptions(book: Corruptible): Corruption[] {
  const { snapshot } = book;
  return snapshot.sheets.flatMap((sheet) =>
    sheet.visibility !== "visible" ? [] : sheet.tables.flatMap((table) => ofTable(book, sheet, table)),
  );
}

function ofTable(book: Corruptible, sheet: SheetSnapshot, table: TableSnapshot): Corruption[] {
  const spec = planTables.find(({ name }) => name === table.name);
  const rows: unknown = Object.entries(book.submission).find(([key]) => key === spec?.key)?.[1];
  if (spec === undefined || !Array.isArray(rows) || rows.length < 2) return [];
  const area = parseArea(table.range);
  const first = { row: area.row + 1, column: area.column };
  const address = (row: number, column: number) => cellAddress(row, column);
  const { snapshot } = book;
  const renamed = spec.columns.findIndex(({ computed }) => computed === undefined);
  const column = area.column + renamed;
  const header = address(area.row, column);
  return [
    {
      name: `no-merged-cells: two rows of ${table.name}`,
      criterion: "no-merged-cells",
      cell: `${sheet.name}!${address(first.row, first.column)}`,
      also: [],
      snapshot: withSheet(snapshot, sheet.name, (old) => ({
        ...old,
        merges: [...old.merges, areaAddress({ ...first, rows: 2, columns: 1 })],
      })),
    },
    {
      name: `no-hidden-values: the first row of ${table.name}`,
      criterion: "no-hidden-values",
      cell: `${sheet.name}!${address(first.row, first.column)}`,
      // A hidden row is hidden in the table beside it too.
      also: sheet.tables.length > 1 ? ["no-hidden-values"] : [],
      snapshot: withSheet(snapshot, sheet.name, (old) => ({ ...old, hiddenRows: [first.row] })),
    },
    {
      name: `nothing-outside-table: a row under ${table.name}`,
      criterion: "nothing-outside-table",
      cell: `${sheet.name}!`,
      also: [],
      snapshot: withTyped(snapshot, `${sheet.name}!${address(area.row + area.rows + 1, area.column)}`, "Late entry"),
    },
    {
      name: `column-present: the first column of ${table.name}, renamed`,
      criterion: "column-present",
      cell: `${sheet.name}!${header}`,
      also: ["formula-intact"],
      snapshot: withSheet(withTyped(snapshot, `${sheet.name}!${header}`, "Our own"), sheet.name, (old) => ({
        ...old,
        tables: old.tables.map((each) =>
          each.name === table.name
            ? {
                ...each,
                columns: each.columns.map((one, index) => (index === renamed ? { ...one, name: "Our own" } : one)),
              }
            : each,
        ),
      })),
    },
  ];
}
