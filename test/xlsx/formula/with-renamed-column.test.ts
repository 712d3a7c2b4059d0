import { withRenamedColumn } from "../../../src/xlsx/formula/with-renamed-column";

describe("withRenamedColumn", () => {
  it.each([
    ["SUM(Budget[Q1],Other[Q1])", "SUM(Budget[Amount],Other[Q1])"],
    ["Budget[[#This Row],[Q1]]+Budget[[Q1]:[Q5]]", "Budget[[#This Row],[Amount]]+Budget[[Amount]:[Q5]]"],
    ["budget[q1]", "budget[Amount]"],
    ['"Budget[Q1]"&Budget[Q10]', '"Budget[Q1]"&Budget[Q10]'],
  ])("%s", (before, after) => {
    expect(withRenamedColumn(before, "Budget", "Q1", "Amount")).toBe(after);
  });

  it("spells brackets and hashes as structured references do", () => {
    expect(withRenamedColumn("T['#'[a']]", "T", "#[a]", "it's")).toBe("T[it''s]");
  });
});
