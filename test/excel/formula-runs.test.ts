import { formulaRuns } from "../../src/excel/formula-runs";
import type { CellInput } from "../../src/core/workbook/cell-value";

const f = (formula: string): CellInput => ({ formula, value: null });
const all = () => false;

describe("formulaRuns", () => {
  it("joins neighbours sideways and downwards into one rectangle", () => {
    const rows = [
      ["x", f("=A"), f("=B")],
      ["y", f("=C"), f("=D")],
    ];
    expect(formulaRuns({ row: 4, column: 2, rows }, all)).toEqual([
      {
        row: 4,
        column: 3,
        formulas: [
          ["=A", "=B"],
          ["=C", "=D"],
        ],
      },
    ]);
  });

  it("starts anew where the width changes or a row has none", () => {
    const rows = [
      [f("=A"), f("=B")],
      [f("=C"), 1],
      [1, 1],
      [f("=D"), 1],
    ];
    const runs = formulaRuns({ row: 0, column: 0, rows }, all);
    expect(runs.map(({ row, column, formulas }) => [row, column, formulas.flat()])).toEqual([
      [0, 0, ["=A", "=B"]],
      [1, 0, ["=C"]],
      [3, 0, ["=D"]],
    ]);
  });

  it("leaves out what is written otherwise", () => {
    const rows = [[f("=A"), f("=B"), f("=C")]];
    const runs = formulaRuns({ row: 0, column: 0, rows }, (_, column) => column === 1);
    expect(runs.map(({ column }) => column)).toEqual([0, 2]);
  });
});
