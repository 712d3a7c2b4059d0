import { areaAddress, parseArea } from "../../../src/core/workbook/address";
import { cellAt, rowsOf, tableOf, triedRows, type Corruptible } from "../corruptible";
import { corruption, type Also, type Corrupting } from "../corruption";

const followRenamed: Also = {
  "formula-intact": "Formulas that point to the column wait for it, which is told in one line.",
};

/** Sheets and columns that are lost or called otherwise, and the version that the workbook gives itself. */
export const columnsAndSheets: Corrupting<Corruptible> = {
  "template-version": (book) => {
    const record = book.snapshot.sheets.find(({ name }) => name === "_plan");
    const row = record?.values.findIndex(([key]) => key === "version") ?? -1;
    const [guide = ""] = book.spec.sheets.map(({ name }) => name);
    return ["v0.9", "v1.1", "v9.0", "v1", "by hand"].map((version) =>
      corruption("template-version", `_plan says ${version}`, `${guide}!A1`, [
        { act: "type", cell: cellAt("_plan", row, 1), value: version },
      ]),
    );
  },
  "sheet-present": (book) => {
    const [guide = "", next = ""] = book.spec.sheets.map(({ name }) => name);
    return book.spec.sheets
      .filter(({ name }) => name !== "_plan")
      .flatMap(({ name: sheet, visibility }) => [
        ...(visibility === "visible"
          ? [
              corruption(
                "sheet-present",
                "a sheet renamed",
                `${sheet} (Sam)!A1`,
                [{ act: "rename sheet", sheet, to: `${sheet} (Sam)` }],
                { place: sheet },
              ),
            ]
          : []),
        corruption(
          "sheet-present",
          "a sheet deleted",
          `${sheet === guide ? next : guide}!A1`,
          [{ act: "delete sheet", sheet }],
          {
            place: sheet,
            hides: true,
            also: { "formula-intact": "Formulas that point to the sheet wait for it, which is told in one line." },
          },
        ),
      ]);
  },
  "column-present": (book) =>
    book.spec.tables.flatMap((table) => {
      const { sheet, range, columns } = tableOf(book, table.name);
      const area = parseArea(range);
      return table.columns.flatMap((_, index) => {
        const header = columns[index]?.name ?? "";
        return [
          corruption(
            "column-present",
            "a column renamed",
            cellAt(sheet, area.row, area.column + index),
            [{ act: "rename column", table: table.name, from: header, to: "Our own" }],
            { place: `${table.name}[${header}]`, hides: true, also: followRenamed },
          ),
        ];
      });
    }),
  "choice-from-list": (book) => [
    ...book.spec.tables.flatMap((table) => {
      if (table.given === true) return [];
      const { sheet, range } = tableOf(book, table.name);
      const area = parseArea(range);
      return table.columns.flatMap((column, index) => {
        if (column.list === undefined || column.computed !== undefined) return [];
        const part = { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
        const [row = 0] = triedRows(book, part.rows, index).slice(1);
        return [
          corruption("choice-from-list", "a column without its drop-down", cellAt(sheet, part.row, part.column), [
            { act: "drop lists", sheet, range: areaAddress(part) },
          ]),
          corruption("choice-from-list", "a cell without its drop-down", cellAt(sheet, part.row + row, part.column), [
            { act: "drop lists", sheet, range: areaAddress({ ...part, row: part.row + row, rows: 1 }) },
          ]),
        ];
      });
    }),
    ...book.spec.tables.flatMap((table) =>
      table.columns.flatMap((column, index) =>
        column.kind !== "yesNo"
          ? []
          : triedRows(book, rowsOf(book, table.key).length, index).map((row) => {
              const { sheet, range } = tableOf(book, table.name);
              const area = parseArea(range);
              const cell = cellAt(sheet, area.row + 1 + row, area.column + index);
              return corruption(
                "choice-from-list",
                "neither yes nor no",
                cell,
                [{ act: "type", cell, value: "maybe" }],
                {
                  hides: true,
                },
              );
            }),
      ),
    ),
  ],
};
