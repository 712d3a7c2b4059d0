import { cellIndex, isAddress } from "../../../src/xlsx/read/cell-index";

describe("cellIndex", () => {
  // Row × 16,384 + column, zero-based.
  it.each([
    ["A1", 0],
    ["b2", 16_385],
    ["XFD1048576", 17_179_869_183],
  ])("%s", (reference, index) => {
    expect(cellIndex(reference)).toBe(index);
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2", "$A$1", "A-1"])("%s is no cell", (reference) => {
    expect(cellIndex(reference)).toBe(-1);
  });
});

describe("isAddress", () => {
  it("takes cells and ranges, and nothing else", () => {
    expect(["A1", "$A$1:B2"].every(isAddress)).toBe(true);
    expect(["#REF!", "A:B", "1:2", "", "Name"].some(isAddress)).toBe(false);
  });
});
