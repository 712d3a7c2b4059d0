import { areaAddress, cellAddress, parseArea, type Area } from "../../../src/core/workbook/address";
import type { TableSpec } from "../../../src/core/templates/template";
import { cellAt, rowsOf, tableOf, triedRows, type Corruptible } from "../corruptible";
import { corruption, type Also, type Corrupting, type Corruption } from "../corruption";

/** What people do to tables themselves: merge, hide, paste below or beside, go on in a copy. Every table, its first row, its last and one between. */
export const form: Corrupting<Corruptible> = {
  "no-merged-cells": (book) =>
    filledTables(book).flatMap(({ sheet, area, count }) => {
      const merged = (kind: string, part: Area) =>
        corruption("no-merged-cells", kind, cellAt(sheet, part.row, part.column), [
          { act: "merge", sheet, range: areaAddress(part) },
        ]);
      const first = area.row + 1;
      return [
        merged("two headers merged", { ...area, rows: 1, columns: 2 }),
        merged("header and first row merged", { ...area, rows: 2, columns: 1 }),
        ...triedRows(book, count, 1).map((row) =>
          merged("two cells of a row merged", { row: first + row, column: area.column, rows: 1, columns: 2 }),
        ),
        ...(count < 2
          ? []
          : [merged("all rows of the last column merged", { ...lastColumn(area), row: first, rows: count })]),
      ];
    }),
  "no-hidden-values": (book) => filledTables(book).flatMap((table) => hidden(book, table)),
  "nothing-outside-table": (book) => filledTables(book).flatMap((table) => outside(book, table)),
};

interface Filled {
  readonly spec: TableSpec;
  readonly sheet: string;
  readonly area: Area;
  /** Rows with entries; they stand at the top. */
  readonly count: number;
}

/** Tables with rows, where they stand. */
function filledTables(book: Corruptible): Filled[] {
  return book.spec.tables.flatMap((spec) => {
    const count = rowsOf(book, spec.key).length;
    if (count === 0) return [];
    const { sheet, range } = tableOf(book, spec.name);
    return [{ spec, sheet, area: parseArea(range), count }];
  });
}

function lastColumn(area: Area): Area {
  return { ...area, column: area.column + area.columns - 1, columns: 1 };
}

function hidden(book: Corruptible, { spec, sheet, area, count }: Filled): Corruption[] {
  const besides = filledTables(book).some((other) => other.sheet === sheet && other.spec !== spec);
  const also: Also = besides ? { "no-hidden-values": "A hidden row is hidden in the table beside it too." } : {};
  const typedColumns = spec.columns.flatMap(({ computed }, index) => (computed === undefined ? [index] : []));
  const full = typedColumns.filter((index) =>
    Array.from({ length: count }, (_, row) => row).every((row) =>
      isFilled(book, sheet, area.row + 1 + row, area.column + index),
    ),
  );
  const [first = 0] = typedColumns;
  const column = full[book.turn % Math.max(1, full.length)];
  return [
    ...triedRows(book, count, 2).map((row) =>
      corruption(
        "no-hidden-values",
        "a row hidden",
        cellAt(sheet, area.row + 1 + row, area.column + first),
        [{ act: "hide rows", sheet, rows: [area.row + 1 + row] }],
        { also },
      ),
    ),
    ...(column === undefined || count < area.rows - 1
      ? []
      : [
          corruption("no-hidden-values", "a column hidden", cellAt(sheet, area.row, area.column + column), [
            { act: "hide columns", sheet, columns: [area.column + column] },
          ]),
        ]),
  ];
}

function isFilled(book: Corruptible, sheet: string, row: number, column: number): boolean {
  const found = book.snapshot.sheets.find(({ name }) => name === sheet);
  const value = found?.values[row - found.row]?.[column - found.column];
  return value !== null && value !== undefined && value !== "";
}

function outside(book: Corruptible, { spec, sheet, area, count }: Filled): Corruption[] {
  const below = area.row + area.rows;
  const typedAt = (kind: string, row: number, column: number) =>
    corruption("nothing-outside-table", kind, cellAt(sheet, row, column), [
      { act: "type", cell: cellAt(sheet, row, column), value: "Late entry" },
    ]);
  const copy = `${sheet} (2)`;
  const firstTyped = spec.columns.findIndex(({ computed, kind }) => computed === undefined && kind === "text");
  const [changed = 0] = triedRows(book, count, 3).slice(-1);
  const changedCell = cellAddress(area.row + 1 + changed, area.column + Math.max(0, firstTyped));
  return [
    typedAt("an entry straight under a table", below, area.column),
    typedAt("an entry under a table's last column", below, area.column + area.columns - 1),
    typedAt("an entry twenty rows under a table", below + 19, area.column + 1),
    typedAt("an entry beside a table", area.row + 1, area.column + area.columns),
    typedAt("an entry beside a table's last row", below - 1, area.column + area.columns),
    ...(firstTyped < 0 || spec.given === true
      ? []
      : [
          corruption(
            "nothing-outside-table",
            "a row changed on a copy of the sheet",
            cellAt(copy, area.row + 1 + changed, area.column),
            [
              { act: "copy sheet", sheet, to: copy },
              { act: "type", cell: `${copy}!${changedCell}`, value: "Gone on in the copy" },
            ],
          ),
        ]),
  ];
}
