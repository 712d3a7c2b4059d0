import { ensureBefore } from "../../src/excel/ensure-before";
import type { CellInput } from "../../src/core/workbook/cell-value";

const edit = (before: CellInput, after: CellInput = "new") =>
  ({ kind: "set-cells", sheet: "Budget", range: "C7", before: [[before]], after: [[after]] }) as const;
const nothing = new Map<string, CellInput>();

describe("ensureBefore", () => {
  it("lets a cell pass that holds what is expected, however its formula is spelt and whatever it answers", () => {
    const standing = [[{ value: 5, formula: "=[@Q1]*2" }]];
    expect(() =>
      ensureBefore(edit({ formula: "=Budget[[#This Row],[Q1]]*2", value: 4 }), standing, nothing),
    ).not.toThrow();
  });

  it.each([
    ["another value", edit(1), { value: 2, formula: undefined }],
    ["a formula for a value", edit(1), { value: 1, formula: "=1" }],
    ["a value for a formula", edit({ formula: "=1", value: 1 }), { value: 1, formula: undefined }],
    ["a number for a text", edit("1"), { value: 1, formula: undefined }],
  ])("refuses %s and names the cell", (_, change, cell) => {
    expect(() => ensureBefore(change, [[cell]], nothing)).toThrow(
      expect.objectContaining({ code: "changed", message: expect.stringContaining("Budget, C7") }),
    );
  });

  it("counts what an earlier edit of the list will have written", () => {
    const earlier = new Map<string, CellInput>([["C7", 2]]);
    expect(() => ensureBefore(edit(2), [[{ value: 1, formula: undefined }]], earlier)).not.toThrow();
    expect(() => ensureBefore(edit(1), [[{ value: 1, formula: undefined }]], earlier)).toThrow(/has changed/);
  });

  it("refuses an edit that doesn't cover its range", () => {
    const short = { ...edit(1), range: "C7:C8" };
    expect(() => ensureBefore(short, [[{ value: 1, formula: undefined }]], nothing)).toThrow(
      /doesn't cover every cell/,
    );
  });
});
