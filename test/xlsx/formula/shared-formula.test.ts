import fc from "fast-check";
import { cellAddress } from "../../../src/core/workbook/address";
import { SharedFormula } from "../../../src/xlsx/formula/shared-formula";

describe("SharedFormula", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", "=C4+$A4+C$1+$A$1"],
    ["=SUM(A:B,$A:B,1:2,$1:2)", "=SUM(C:D,$A:D,4:5,$1:5)"],
    ["=Sheet1!A1&'Q1 x'!B2&AB12!A1", "=Sheet1!C4&'Q1 x'!D5&AB12!C4"],
    ['="A1"&LOG10(A1)&T[A1]&Q1_total&A1.B&TAX2023', '="A1"&LOG10(C4)&T[A1]&Q1_total&A1.B&TAZ2026'],
    ["=XFE1+ABCD1+A1048577", "=XFE1+ABCD1+A1048577"],
    ["=IF(A1>2,A1:B2,2)", "=IF(C4>2,C4:D5,2)"],
  ])("%s, two columns to the right and three rows down", (formula, expected) => {
    expect(new SharedFormula(formula, 0, 0).at(3, 2)).toBe(expected);
  });

  it("answers #REF! for what leaves the sheet", () => {
    expect(new SharedFormula("=A1+$A$1+B:B", 5, 5).at(4, 4)).toBe("=#REF!+$A$1+A:A");
    expect(new SharedFormula("=XFD1048576", 0, 0).at(1, 0)).toBe("=#REF!");
  });

  it("moved there and back is the formula again", () => {
    const position = fc.record({ row: fc.integer({ min: 100, max: 200 }), column: fc.integer({ min: 50, max: 90 }) });
    fc.assert(
      fc.property(position, position, position, (reference, from, to) => {
        const formula = `=${cellAddress(reference.row, reference.column)}*2`;
        const moved = new SharedFormula(formula, from.row, from.column).at(to.row, to.column);
        expect(new SharedFormula(moved, to.row, to.column).at(from.row, from.column)).toBe(formula);
      }),
      { seed: 20261130 },
    );
  });
});
