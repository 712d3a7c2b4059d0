import { editsOverlap, type RangeEdit } from "../../../src/core/workbook/edits-overlap";

const set = (range: string, sheet = "Budget"): RangeEdit => ({
  kind: "set-cells",
  sheet,
  range,
  before: [[1]],
  after: [[2]],
});
const merge = (range: string): RangeEdit => ({ kind: "set-merge", sheet: "Budget", range, before: true, after: false });
const lose = (range: string): RangeEdit => ({
  kind: "set-validation",
  sheet: "Budget",
  range,
  before: null,
  after: null,
});
const hide = (what: "rows" | "columns", at: readonly number[]): RangeEdit => ({
  kind: "set-hidden",
  sheet: "Budget",
  what,
  at,
  before: true,
  after: false,
});

test.each<[string, RangeEdit, RangeEdit, boolean]>([
  ["the same cells", set("B2:C3"), set("C3"), true],
  ["the same cells of another sheet", set("B2"), set("B2", "Pilots"), false],
  ["contents and merging of the same cells", set("B3"), merge("B2:B4"), true],
  ["contents and drop-down of the same cells", set("B3"), lose("B2:B4"), false],
  ["drop-downs of the same cells", lose("B2:B4"), lose("B4:B9"), true],
  ["the same hidden rows", hide("rows", [4, 6]), hide("rows", [6]), true],
  ["hidden rows and columns of one number", hide("rows", [4]), hide("columns", [4]), false],
  ["hidden rows and cells in them", hide("rows", [4]), set("A5"), false],
])("%s", (_name, a, b, expected) => {
  expect(editsOverlap(a, b)).toBe(expected);
  expect(editsOverlap(b, a)).toBe(expected);
});
