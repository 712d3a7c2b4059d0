import { hasWorkbookEnding, kindOfFile } from "../../../src/core/review/kind-of-file";

test.each([
  ["sales.xlsx", "workbook"],
  ["2027/north/Sales plan.v2.XLSM", "workbook"],
  ["old.xls", "workbook"],
  ["~$sales.xlsx", "mark"],
  ["north/~$sales.xlsx", "mark"],
  [".sales.xlsx", "hidden"],
  [".coalition-review/files/abc.xlsx", "hidden"],
  ["notes.txt", "other"],
  ["xlsx", "other"],
  ["sales.xlsx.zip", "other"],
  ["a.b/readme", "other"],
])("%s is a %s", (path, kind) => {
  expect(kindOfFile(path)).toBe(kind);
});

test("a name that is nothing but an ending is no workbook", () => {
  expect(hasWorkbookEnding(".xlsx")).toBe(false);
  expect(hasWorkbookEnding("north/.xlsx")).toBe(false);
  expect(hasWorkbookEnding("a.xlsx")).toBe(true);
});
