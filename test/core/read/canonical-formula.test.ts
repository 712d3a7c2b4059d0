import { equivalentFormula, type Relocation, type TableLayout } from "../../../src/core/read/canonical-formula";

const layout: TableLayout = new Map([
  ["BUDGET", { sheet: "Budget", row: 4, column: 0, rows: 3, columns: ["LINE ID", "Q1", "Q2", "TOTAL"] }],
]);
const at = { sheet: "Budget", row: 5 };

test.each([
  ["this row, as Excel shows it", "=SUM(Budget[@[Q1]:[Q2]])", "=SUM(Budget[[#This Row],[Q1]:[Q2]])"],
  ["this row, as Excel shows it inside the table", "=SUM([@[Q1]:[Q2]])", "=SUM(Budget[[#This Row],[Q1]:[Q2]])"],
  ["one column inside the table", "=[@Q1]*2", "=Budget[@Q1]*2"],
  ["this row, as A1", "=SUM(B6:C6)", "=SUM(Budget[[#This Row],[Q1]:[Q2]])"],
  ["this row, one column", "=Budget[@Q1]*2", "=B6 * 2"],
  ["whole column, as an absolute range", "=SUM(Budget!$B$5:$B$7)", "=SUM(Budget[Q1])"],
  ["own sheet, named or not", "=Budget!B6", "=b6"],
  ["quoted sheet", "='Budget'!B6", "=Budget!B6"],
  ["case and spaces", "=sum( b6 , c6 )", "=SUM(B6,C6)"],
  ["an add-in function as Excel stores it", "=_xldudf_COALITION_GAP_RATE(B6,C6,1,2)", "=COALITION.GAP.RATE(B6,C6,1,2)"],
  ["as LibreOffice lower-cases it", "=_xldudf_coalition_gap_rate(B6,C6,1,2)", "=COALITION.GAP.RATE(B6,C6,1,2)"],
  ["a newer function's prefix", "=_xlfn.XLOOKUP(B6,C6,C7)", "=XLOOKUP(B6,C6,C7)"],
  ["array braces", "{=SUM(B6:C6)}", "=SUM(B6:C6)"],
])("the same formula: %s", (_name, a, b) => {
  expect(equivalentFormula(a, b, at, layout)).toBe(true);
});

test.each([
  ["another row", "=SUM(B7:C7)", "=SUM(Budget[[#This Row],[Q1]:[Q2]])"],
  ["another column", "=Budget[@Q2]", "=Budget[@Q1]"],
  ["another sheet", "=Pilots!B6", "=B6"],
  ["text that differs in case", '=IF(B6="Yes",1,0)', '=IF(B6="yes",1,0)'],
  ["text that looks like a cell", '=B6&"B6"', '=B6&"B7"'],
  ["a number added", "=SUM(B6:C6)+1", "=SUM(B6:C6)"],
])("not the same formula: %s", (_name, a, b) => {
  expect(equivalentFormula(a, b, at, layout)).toBe(false);
});

describe("equal texts, where cells were moved", () => {
  const layout: TableLayout = new Map();
  const at = { sheet: "Summary", row: 3 };
  // Rows of Start stand one lower than the template has them; Summary stands as it was.
  const moved: Relocation = ({ sheet, row, column }) => ({ sheet, row: sheet === "Start" ? row + 1 : row, column });
  test.each([
    ["=B4+$C$5", true],
    ["=SUM(B4:C5)", true],
    ["=Start!B4", false],
    ["='Start'!B4:C5", false],
    ["=Start!Named+B4", true],
    ["=SUM(Budget!A1:B2)+C3", true],
    ["=SUM(Budget!A1:B2)+Start!C3", false],
    ['="Start!B4"&B4', true],
    ["=Budget[[#This Row],[Q1]]", true],
  ])("%s means the same: %s", (formula, same) => {
    expect(equivalentFormula(formula, formula, at, layout, moved)).toBe(same);
  });
});
