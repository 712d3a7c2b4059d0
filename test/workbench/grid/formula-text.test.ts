import { toGridFormula } from "../../../src/workbench/grid/formula-text";

// Left: what Excel shows. Right: the long forms that the file format uses for the same references (ECMA-376 18.17.6.4).
test.each([
  ["=[@Q1]*2", "=Budget[[#This Row],[Q1]]*2"],
  ["=[@[Target Q1]]", "=Budget[[#This Row],[Target Q1]]"],
  ["=SUM([@[Q1]:[Q5]])", "=SUM(Budget[[#This Row],[Q1]:[Q5]])"],
  ["=Splits[@Share]", "=Splits[[#This Row],[Share]]"],
  ["=SUM([Q1])", "=SUM(Budget[Q1])"],
  ["=Budget[[#This Row],[Q1]]", "=Budget[[#This Row],[Q1]]"],
  ["=SUMIFS(Budget[Q1],Budget[Outcome ID],A5)", "=SUMIFS(Budget[Q1],Budget[Outcome ID],A5)"],
  ['=_xlfn.XLOOKUP("[@Q1]",A1:A2,B1:B2)', '=XLOOKUP("[@Q1]",A1:A2,B1:B2)'],
  ["=_xlfn._xlws.FILTER(A1:A2,B1:B2)", "=FILTER(A1:A2,B1:B2)"],
  ["='A [@b] sheet'!A1", "='A [@b] sheet'!A1"],
  [
    "=COALITION.GAP.RATE([@Hits],[@n],1,2)",
    "=COALITION.GAP.RATE(Budget[[#This Row],[Hits]],Budget[[#This Row],[n]],1,2)",
  ],
])("%s is handed to the grid as %s", (excel, grid) => {
  expect(toGridFormula(excel, { table: "Budget" })).toBe(grid);
});

test("outside a table a bare column stays as it is, and so fails where people see it", () => {
  expect(toGridFormula("=[@Q1]", { table: undefined })).toBe("=[[#This Row],[Q1]]");
});
