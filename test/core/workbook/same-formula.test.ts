import { sameFormula } from "../../../src/core/workbook/same-formula";

describe("sameFormula", () => {
  it.each([
    // Left: as a file holds it. Right: as Excel shows it (structured references of the same row, from the table itself).
    ["=Budget[[#This Row],[Q1]]", "=[@Q1]"],
    ["=Budget[[#This Row],[Target Q1]]", "=[@[Target Q1]]"],
    ["=SUM(Budget[[#This Row],[Q1]:[Q5]])", "=SUM(Budget[@[Q1]:[Q5]])"],
    ["=IF(A1>0, 1, 2)", "=if(A1>0,1,2)"],
    ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)"],
    ["=_xlfn._xlws.FILTER(A1:A3,B1:B3)", "=FILTER(A1:A3,B1:B3)"],
    ["SUM(A1)", "=SUM(A1)"],
    ['=INDEX(Budget[Q1],2)&""', '=@INDEX(Budget[Q1],2)&""'],
  ])("%s is %s", (a, b) => {
    expect(sameFormula(a, b)).toBe(true);
  });

  it.each([
    ['=IF(A1="yes",1,0)', '=IF(A1="Yes",1,0)'],
    ["=Budget[[#This Row],[Q1]]", "=[@Q2]"],
    ["=SUM(Budget[Q1])", "=SUM(Splits[Q1])"],
    ["=A1+B1", "=A1-B1"],
    ['="a b"', '="ab"'],
  ])("%s is not %s", (a, b) => {
    expect(sameFormula(a, b)).toBe(false);
  });
});
