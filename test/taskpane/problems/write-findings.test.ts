import { writeFindings } from "../../../src/taskpane/problems/write-findings";
import { checked, finding } from "../support/finding";

const small = finding({
  criterion: "small-group",
  severity: "warning",
  path: ["groups", 0, "selected"],
  item: "SAL-G-01",
  field: "Selected",
  message: "SAL-G-01 (Women, Promotion, FY26-Q4) shows 3 people.",
  place: { sheet: "Evidence", cell: "AA5" },
});
const formula = finding({ message: "=HYPERLINK(1) is no amount.", item: "=1+1" });
const { result } = checked([formula, small], { departmentCode: "SAL" });

const rule = {
  id: "small-group",
  title: "No small groups",
  rule: "r",
  because: "b",
  remedy: "m",
  severity: "warning",
} as const;

describe("writeFindings", () => {
  test.each([
    ["text", "SAL-five-quarter-plan-problems.txt"],
    ["markdown", "SAL-five-quarter-plan-problems.md"],
    ["csv", "SAL-five-quarter-plan-problems.csv"],
    ["sarif", "SAL-five-quarter-plan-problems.sarif"],
  ] as const)("%s: named for its workbook, every finding in it, the small count in none", (format, fileName) => {
    const written = writeFindings(format, result, [rule]);
    expect(written.fileName).toBe(fileName);
    expect(written.text).toContain("SAL-G-01");
    expect(written.text).not.toContain("3 people");
    expect(written.hidden).toBe(1);
  });

  test("a cell of the CSV that begins like a formula has no power", () => {
    expect(writeFindings("csv", result, []).text).toContain(`"'=HYPERLINK(1) is no amount."`);
  });

  test("SARIF is one run with a result a finding", () => {
    const log = JSON.parse(writeFindings("sarif", result, [rule]).text) as { runs: { results: unknown[] }[] };
    expect(log.runs.map(({ results }) => results.length)).toEqual([2]);
  });
});
