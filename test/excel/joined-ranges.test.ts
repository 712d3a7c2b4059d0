import fc from "fast-check";
import { cellAddress, parseArea } from "../../src/core/workbook/address";
import { joinedRanges } from "../../src/excel/joined-ranges";

/** Style by cell. */
function painted(ranges: readonly { range: string; style: string }[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const { range, style } of ranges) {
    const { row, column, rows, columns } = parseArea(range);
    for (let down = 0; down < rows; down += 1)
      for (let across = 0; across < columns; across += 1) cells[cellAddress(row + down, column + across)] = style;
  }
  return cells;
}

describe("joinedRanges", () => {
  it("makes one range of a block styled cell by cell", () => {
    const cells = ["A1", "B2", "A2", "B1"].map((range) => ({ range, style: "Input" }));
    expect(joinedRanges(cells)).toEqual([{ range: "A1:B2", style: "Input" }]);
  });

  it("paints the same cells in the same styles, whatever it joins", () => {
    const cell = fc.record({ row: fc.nat(5), column: fc.nat(5), style: fc.constantFrom("Input", "Money") });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => cellAddress(row, column) }), (cells) => {
        const ranges = cells.map(({ row, column, style }) => ({ range: cellAddress(row, column), style }));
        const joined = joinedRanges(ranges);
        expect(painted(joined)).toEqual(painted(ranges));
        expect(joined.length).toBeLessThanOrEqual(ranges.length);
      }),
    );
  });
});
