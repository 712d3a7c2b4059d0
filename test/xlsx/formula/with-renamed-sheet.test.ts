import { withRenamedSheet } from "../../../src/xlsx/formula/with-renamed-sheet";

describe("withRenamedSheet", () => {
  it.each([
    ["SUM(Budget!A1,'budget'!B1)", "SUM('Our budget'!A1,'Our budget'!B1)"],
    ['"Budget!A1"&Budget[Q1]&Budget', '"Budget!A1"&Budget[Q1]&Budget'],
    ["[1]Budget!A1+'[1]Budget'!A1", "[1]Budget!A1+'[1]Budget'!A1"],
    ["'My Budget'!A1+MyBudget!A1", "'My Budget'!A1+MyBudget!A1"],
    ["SUM(Budget:Summary!A1)", "SUM('Our budget:Summary'!A1)"],
    ["SUM('Budget:My summary'!A1)", "SUM('Our budget:My summary'!A1)"],
    ["Budget!$1:$4", "'Our budget'!$1:$4"],
  ])("%s", (before, after) => {
    expect(withRenamedSheet(before, "Budget", "Our budget")).toBe(after);
  });
});
