import { rowsAtEnd } from "../../../src/core/fixes/rows-at-end";
import type { CellValue } from "../../../src/core/workbook/cell-value";
import type { Snapshot } from "../../../src/core/workbook/snapshot";

/** A sheet with a table in A1:B4 and what is said below it. */
function workbook(values: readonly (readonly CellValue[])[], more: { totals?: boolean; tableBelow?: boolean } = {}) {
  const columns = [{ name: "Item" }, { name: "Note" }];
  const table = { name: "Notes", range: "A1:B4", hasHeaders: true, hasTotals: more.totals === true, columns };
  const below = { name: "Other", range: "A5:B6", hasHeaders: true, hasTotals: false, columns };
  const sheet = {
    name: "Notes",
    visibility: "visible",
    protected: false,
    row: 0,
    column: 0,
    values,
    formulas: {},
    tables: more.tableBelow === true ? [table, below] : [table],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  } as const;
  const snapshot: Snapshot = { sheets: [sheet], names: [], externalLinks: [] };
  return (rows: readonly (readonly [number, CellValue])[][]) =>
    rowsAtEnd(
      snapshot,
      sheet,
      table,
      rows.map((row) => new Map(row)),
    );
}

const head = ["Item", "Note"];
const full = [head, ["a", 1], ["b", 2], ["c", 3]];

test("a row goes below the last one, not into a gap that somebody left", () => {
  expect(
    workbook([head, [null, ""], ["b", 2], [null, null]])([
      [
        [0, "x"],
        [1, null],
      ],
    ]),
  ).toEqual([{ kind: "set-cells", sheet: "Notes", range: "A4", before: [[null]], after: [["x"]] }]);
});

test("a full table grows by what is needed", () => {
  expect(workbook(full)([[[0, "x"]], [[1, 5]]])).toEqual([
    { kind: "resize-table", sheet: "Notes", table: "Notes", before: "A1:B4", after: "A1:B6" },
    { kind: "set-cells", sheet: "Notes", range: "A5", before: [[null]], after: [["x"]] },
    { kind: "set-cells", sheet: "Notes", range: "B6", before: [[null]], after: [[5]] },
  ]);
});

test.each([
  ["a totals row", workbook(full, { totals: true })],
  ["something below", workbook([...full, [null, "mine"]])],
  ["an empty table below", workbook(full, { tableBelow: true })],
])("a full table does not grow over %s", (_what, rows) => {
  expect(rows([[[0, "x"]]])).toBeUndefined();
});
