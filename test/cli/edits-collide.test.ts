import { editsCollide } from "../../src/cli/edits-collide";
import type { Edit } from "../../src/core/workbook/edit";

const set = (range: string, sheet = "Budget"): Edit => ({
  kind: "set-cells",
  sheet,
  range,
  before: [[1]],
  after: [[2]],
});

describe("edits collide", () => {
  const rename: Edit = { kind: "rename-sheet", from: "X", to: "Y" };
  const resize: Edit = { kind: "resize-table", sheet: "Budget", table: "Budget", before: "A4:R40", after: "A4:R43" };
  test.each<[string, Edit, Edit, boolean]>([
    ["on the same cell", set("B2:C3"), set("C3"), true],
    ["not on others", set("B2"), set("B3"), false],
    ["not on other sheets", set("B2"), set("B2", "Pilots"), false],
    ["when a table on the sheet grows", set("B2"), resize, true],
    ["when any sheet is renamed", set("B2"), rename, true],
    [
      "when a sheet is added or removed",
      set("B2"),
      { kind: "add-sheet", blueprint: { title: "", styles: {}, names: [], sheets: [], activeSheet: "" } },
      true,
    ],
    [
      "not when one shows rows and the other sets cells",
      set("B2"),
      { kind: "set-hidden", sheet: "Budget", what: "rows", at: [1], before: true, after: false },
      false,
    ],
    ["when two renames meet", rename, { kind: "rename-sheet", from: "Y", to: "Z" }, true],
    ["not when they don't", rename, { kind: "rename-sheet", from: "V", to: "W" }, false],
  ])("%s", (_, a, b, expected) => {
    expect(editsCollide(a, b)).toBe(expected);
    expect(editsCollide(b, a)).toBe(expected);
  });
});
