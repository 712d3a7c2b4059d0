import { placeEdits } from "../../src/excel/place-edits";
import type { CellsEdit } from "../../src/excel/cells-edit";

const sheets = [
  { id: "{1}", name: "Budget" },
  { id: "{2}", name: "Old" },
];
const set = (sheet: string): CellsEdit => ({ kind: "set-cells", sheet, range: "A1", before: [[1]], after: [[2]] });
const rename = (from: string, to: string): CellsEdit => ({ kind: "rename-sheet", from, to });

describe("placeEdits", () => {
  it("finds sheets without regard to case", () => {
    expect(placeEdits([set("budget")], sheets).map(({ sheetId }) => sheetId)).toEqual(["{1}"]);
  });

  it("follows renames among the edits", () => {
    const edits = [rename("Old", "Actuals"), set("Actuals"), rename("Budget", "Old"), set("Old")];
    expect(placeEdits(edits, sheets).map(({ sheetId }) => sheetId)).toEqual(["{2}", "{2}", "{1}", "{1}"]);
  });

  it("lets a sheet's own name change its case", () => {
    expect(placeEdits([rename("Budget", "BUDGET")], sheets)).toHaveLength(1);
  });

  it.each([
    ["a sheet that is gone", set("Pilots"), /“Pilots” is no longer there/],
    ["the old name after a rename", [rename("Old", "New"), set("Old")], /“Old” is no longer there/],
  ])("refuses %s", (_, edits, message) => {
    expect(() => placeEdits([edits].flat(), sheets)).toThrow(
      expect.objectContaining({ code: "changed", message: expect.stringMatching(message) }),
    );
  });

  it("refuses a name that another sheet has", () => {
    expect(() => placeEdits([rename("Old", "budget")], sheets)).toThrow(
      expect.objectContaining({ code: "name-taken", message: expect.stringContaining("“Old” can't take that name") }),
    );
  });
});
