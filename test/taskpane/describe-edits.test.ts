import type { Blueprint } from "../../src/core/workbook/blueprint";
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

  test("what is merged, hidden, picked from a list, or there at all", () => {
    const list = { rule: { kind: "list", source: "=CategoryList" }, allowBlank: true } as const;
    const sheet = { name: "Moves" } as Blueprint["sheets"][number];
    const blueprint = { title: "", styles: {}, names: [], sheets: [sheet], activeSheet: "Moves" };
    const edits: Edit[] = [
      { kind: "set-merge", sheet: "Budget", range: "B12:B15", before: true, after: false },
      { kind: "set-hidden", sheet: "Budget", what: "rows", at: [5, 6, 11], before: true, after: false },
      { kind: "set-validation", sheet: "Budget", range: "C5:C9", before: null, after: list },
      { kind: "add-sheet", blueprint },
    ];
    expect(describeEdits(edits)).toEqual([
      { where: "Budget!B12:B15", before: "merged", after: "not merged" },
      { where: "Budget, rows 6-7, 12", before: "hidden", after: "shown" },
      { where: "Budget!C5:C9", before: "no drop-down", after: "drop-down from CategoryList" },
      { where: "Sheet Moves", before: "missing", after: "there, without entries" },
    ]);
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
