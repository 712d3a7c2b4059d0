import { externalLinks } from "../../src/excel/external-links";

const links = (...formulas: string[]) =>
  externalLinks({
    sheets: [{ formulas: Object.fromEntries(formulas.map((formula, at) => [`A${at + 1}`, formula])) }],
    names: [],
  });

describe("externalLinks", () => {
  it("finds workbooks with and without a folder, each once", () => {
    expect(
      links("=[Rates.xlsx]Sheet1!A1*2", "='C:\\plans\\[Other plan.xlsm]Budget'!$B$2", "=SUM([Rates.xlsx]Sheet1!A2)"),
    ).toEqual(["Rates.xlsx", "C:\\plans\\Other plan.xlsm"]);
  });

  it("takes no table column for a workbook", () => {
    expect(links("=SUM(Budget[Q1])", "=Budget[[#This Row],[Q1]]", "=[@Q1]")).toEqual([]);
  });

  it("looks at names too", () => {
    expect(externalLinks({ sheets: [], names: [{ name: "Rate", refersTo: "=[Rates.xlsx]Sheet1!$A$1" }] })).toEqual([
      "Rates.xlsx",
    ]);
  });
});
