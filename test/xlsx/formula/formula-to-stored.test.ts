import fc from "fast-check";
import { formulaFromStored } from "../../../src/xlsx/formula/formula-from-stored";
import { formulaToStored } from "../../../src/xlsx/formula/formula-to-stored";

describe("formulaToStored", () => {
  // Stored forms as in files saved by Excel 365 (see "Custom functions in a file" in the design notes, and [MS-XLSX] 2.2.2).
  it.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ["=[@Q1]*2", "Budget[[#This Row],[Q1]]*2"],
    ["=SUM(Budget[@[Q1]:[Q5]])", "SUM(Budget[[#This Row],[Q1]:[Q5]])"],
    ["=[@[Line ID]]", "Budget[[#This Row],[Line ID]]"],
    ["=ROWS([@])", "ROWS(Budget[#This Row])"],
    ["=SUM([Q1])", "SUM(Budget[Q1])"],
    ["=SUM(Other[Q1])", "SUM(Other[Q1])"],
    ["=[1]Sheet1!A1+'[2]My sheet'!A1", "[1]Sheet1!A1+'[2]My sheet'!A1"],
    ['="[@Q1] TEXTJOIN("&A1', '"[@Q1] TEXTJOIN("&A1'],
    ["=IFNA(xlookup(1,A:A,B:B),0)", "_xlfn.IFNA(_xlfn.xlookup(1,A:A,B:B),0)"],
    ["=SORT(FILTER(A1:A9,A1:A9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))"],
    ["=SUM(B1#)", "SUM(_xlfn.ANCHORARRAY(B1))"],
    ["=SUM('My sheet'!B1#)", "SUM(_xlfn.ANCHORARRAY('My sheet'!B1))"],
    ["=@A1:A9+@F(1,2)", "_xlfn.SINGLE(A1:A9)+_xlfn.SINGLE(F(1,2))"],
    ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["=MAP(A1:A9,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A9,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
    ["=coalition.gap.rate(1,2,3,4)", "_xldudf_COALITION_GAP_RATE(1,2,3,4)"],
    ["=#REF!+A1", "#REF!+A1"],
  ])("%s", (shown, stored) => {
    expect(formulaToStored(shown, "Budget").text).toBe(stored);
  });

  it("marks what must be a dynamic array, and nothing else", () => {
    expect(formulaToStored("=IF(A1,COALITION.RATE(1,2),0)").dynamic).toBe(true);
    expect(formulaToStored("=SORT(A1:A9)").dynamic).toBe(true);
    expect(formulaToStored("=SUM(A1:A9)").dynamic).toBe(false);
    expect(formulaToStored('="COALITION.RATE("').dynamic).toBe(false);
  });

  it("refuses a reference to this row outside a table", () => {
    expect(() => formulaToStored("=[@Q1]")).toThrow(/stands in no table/);
  });

  it("is undone by reading", () => {
    const piece = fc.constantFrom(
      "A1", "$B$2", "Sheet1!C3", "'My sheet'!D4", "SUM(A1:A9)", '"text with ""quotes"" and [brackets]"', "1.5E-3", "Budget[Q1]",
      "Budget[[#This Row],[Line ID]]", "COALITION.GAP.RATE(A1,B1)", "COALITION.SUPPRESS(1,5)", "FILTER(A1:A9,B1:B9)", "IFNA(A1,0)",
      "LET(x,A1,x+1)", "SUM(B1#)", "STDEV.S(A1:A9)", "TRUE", "#N/A", "{1,2;3,4}", "Envelope",
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("+", "&", "=", ",", " * "),
        (pieces, operator) => {
          const formula = `=IF(${pieces.join(operator)})`;
          expect(formulaFromStored(formulaToStored(formula).text)).toBe(formula);
        },
      ),
      { seed: 20261130 },
    );
  });
});

describe("formulaFromStored", () => {
  it.each([
    ["_xldudf_CONTOSO_ADD_TWO(1)", "=CONTOSO.ADD_TWO(1)"],
    ["_xlfn.SINGLE(_xlfn.ANCHORARRAY(B1))", "=@B1#"],
    ["SUM(_xlfn.SINGLE((A1:A9)),B1)", "=SUM(@(A1:A9),B1)"],
    ['TRUEST()&"TRUE()"', '=TRUEST()&"TRUE()"'],
    ["=A1", "=A1"],
  ])("%s", (stored, shown) => {
    expect(formulaFromStored(stored)).toBe(shown);
  });
});
