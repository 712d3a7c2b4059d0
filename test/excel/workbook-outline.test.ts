import { tableBody, withoutSheet } from "../../src/excel/workbook-outline";

describe("addresses as Excel gives them", () => {
  it("lose their sheet, also one whose name holds commas, apostrophes and exclamation marks", () => {
    expect(withoutSheet("'It''s! mine'!B5:C9")).toBe("B5:C9");
  });
});

describe("tableBody", () => {
  const table = { name: "Budget", range: "A4:E9", columns: [] };
  it.each([
    [true, false, { row: 4, column: 0, rows: 5, columns: 5 }],
    [true, true, { row: 4, column: 0, rows: 4, columns: 5 }],
    [false, false, { row: 3, column: 0, rows: 6, columns: 5 }],
  ])("is the range without header (%s) and totals (%s)", (hasHeaders, hasTotals, body) => {
    expect(tableBody({ ...table, hasHeaders, hasTotals })).toEqual(body);
  });
});
