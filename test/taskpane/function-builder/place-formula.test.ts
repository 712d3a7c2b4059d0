import type { SheetSnapshot, Snapshot } from "../../../src/core/workbook/snapshot";
import { placeFormula } from "../../../src/taskpane/function-builder/place-formula";

const sheet: SheetSnapshot = {
  name: "Notes",
  visibility: "visible",
  protected: false,
  row: 1,
  column: 1,
  values: [
    ["Group", "n", null],
    ["A", 7, null],
    [null, null, { error: "#REF!" }],
  ],
  formulas: { C3: "=3+4" },
  tables: [
    { name: "T", range: "B2:C3", hasHeaders: true, hasTotals: false, columns: [{ name: "Group" }, { name: "n" }] },
  ],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  validations: [],
};
const book: Snapshot = { sheets: [sheet], names: [], externalLinks: [] };
const one = { text: "=COALITION.RATE(1, 2)", value: 0.5, rows: 1, columns: 1 };
const place = (cell: string, formula = one) => placeFormula(book, { sheet: "Notes", cell }, formula);

test("a free cell far from tables: the edit expects nothing there and keeps the value beside the formula", () => {
  expect(place("Z90")).toEqual({
    kind: "ready",
    content: null,
    nearTable: null,
    edit: {
      kind: "set-cells",
      sheet: "Notes",
      range: "Z90",
      before: [[null]],
      after: [[{ formula: "=COALITION.RATE(1, 2)", value: 0.5 }]],
    },
  });
});

test("what stands in the cell is expected, formulas as formulas, and told as a person reads it", () => {
  expect(place("C3")).toMatchObject({
    content: "the formula =3+4",
    nearTable: "T",
    edit: { before: [[{ formula: "=3+4", value: 7 }]] },
  });
  expect(place("B3")).toMatchObject({ content: "“A”", edit: { before: [["A"]] } });
  expect(place("D4")).toMatchObject({ content: "#REF!", edit: { before: [[{ error: "#REF!" }]] } });
});

test.each([
  ["H3", "T"],
  ["I3", null],
  ["B23", "T"],
  ["B24", null],
  ["A3", null],
])("%s is near %s: five columns beside and twenty rows under a table", (cell, table) => {
  expect(place(cell)).toMatchObject({ kind: "ready", nearTable: table });
});

test("an answer that spills stops at the first filled cell, at a table, and nowhere else", () => {
  const spill = { ...one, rows: 3, columns: 2 };
  expect(place("C4", spill)).toEqual({ kind: "in-the-way", place: { sheet: "Notes", cell: "D4" } });
  expect(place("A1", spill)).toEqual({ kind: "in-the-way", place: { sheet: "Notes", cell: "B2:C3" } });
  expect(place("F1", spill)).toMatchObject({ kind: "ready", content: null });
});
