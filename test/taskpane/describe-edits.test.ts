import type { CellInput } from "../../src/core/workbook/cell-value";
import type { Edit } from "../../src/core/workbook/edit";
import { describeEdits } from "../../src/taskpane/describe-edits";

describe("describeEdits", () => {
  test("cell by cell, leaving out what stays, with text in quotation marks", () => {
    const changes = describeEdits([
      {
        kind: "set-cells",
        sheet: "Budget",
        range: "L14:N14",
        before: [["1,200", 5, null]],
        after: [[1200, 5, { formula: "=SUM(L14:M14)", value: 1205 }]],
      },
    ]);
    expect(changes).toEqual([
      { where: "Budget!L14", before: "“1,200”", after: "1,200" },
      { where: "Budget!N14", before: "empty", after: "=SUM(L14:M14)" },
    ]);
  });

  test("errors, truth values and formulas with another cached value only", () => {
    const cells = (before: CellInput, after: CellInput) => describeEdits([edit(before, after)]);
    expect(cells({ error: "#REF!" }, true)).toEqual([{ where: "Budget!A1", before: "#REF!", after: "TRUE" }]);
    expect(cells({ formula: "=1", value: 1 }, { formula: "=1", value: 2 })).toEqual([]);
    expect(cells({ error: "#REF!" }, { error: "#REF!" })).toEqual([]);
  });

  test("numbers of a date field are dates: 46356 is 30 November 2026 (serialFromIsoDate's own example)", () => {
    expect(describeEdits([edit("30.11.", 46356)], true)[0]?.after).toBe("30 Nov 2026");
    // Out of the calendar's range it stays a number rather than failing.
    expect(describeEdits([edit("30.11.", 5)], true)[0]?.after).toBe("5");
  });

  test("sheets and tables in words", () => {
    expect(
      describeEdits([
        { kind: "rename-sheet", from: "Budgets", to: "Budget" },
        { kind: "resize-table", sheet: "Budget", table: "Budget", before: "A4:Q9", after: "A4:Q12" },
      ]),
    ).toEqual([
      { where: "Sheet name", before: "Budgets", after: "Budget" },
      { where: "Cells of table Budget", before: "A4:Q9", after: "A4:Q12" },
    ]);
  });
});

function edit(before: CellInput, after: CellInput): Edit {
  return { kind: "set-cells", sheet: "Budget", range: "A1", before: [[before]], after: [[after]] };
}
