import { addressOf, columnLetters, columnNumber, quoteSheet, readAddress } from "../../../src/workbench/host/a1";

// Excel's own limits: 16,384 columns end at XFD, 1,048,576 rows.
test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test.each(["A1", "B2:D9", "A:C", "3:7", "XFD1048576"])("%s reads and writes back", (text) => {
  const address = readAddress(text);
  expect(address && addressOf(address)).toBe(text);
});

test.each([
  ["$B$2:$A$1", { sheet: undefined, row: 0, column: 0, rows: 2, columns: 2 }],
  ["'It''s a plan'!C3", { sheet: "It's a plan", row: 2, column: 2, rows: 1, columns: 1 }],
  ["Budget!A1", { sheet: "Budget", row: 0, column: 0, rows: 1, columns: 1 }],
])("%s means its rectangle", (text, expected) => {
  expect(readAddress(text)).toEqual(expected);
});

test.each(["", "Budget", "A0", "XFE1", "A1048577", "A1:B", "1"])("%s is no address", (text) => {
  expect(readAddress(text)).toBeUndefined();
});

test.each([
  ["Budget", "Budget"],
  ["_plan", "_plan"],
  ["Budget Plan", "'Budget Plan'"],
  ["It's", "'It''s'"],
  ["Q1", "'Q1'"],
  ["2027", "'2027'"],
])("the sheet %s is written %s in a formula", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
});
