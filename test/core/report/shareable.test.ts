import { checkReport } from "../../../src/core/report/file-report";
import { hiddenNote, shareable } from "../../../src/core/report/shareable";
import type { CheckedFinding } from "../../../src/core/findings/check-result";
import smallGroup from "../../../src/core/criteria/small-group";
import tooFew from "../../../src/core/criteria/too-few-to-judge";
import countsAddUp from "../../../src/core/criteria/counts-add-up";
import { finding, result } from "./built-results";

const share = (...findings: CheckedFinding[]) =>
  shareable(checkReport("2026-11-30", [{ file: "a.xlsx", result: result({ findings }) }]));

/** The message as it is shared. */
function shared(parts: Partial<CheckedFinding>): string | undefined {
  const file = share(finding(parts)).files[0]?.result;
  return file !== undefined && "findings" in file ? file.findings[0]?.message : undefined;
}

const inGroups = { path: ["groups", 3, "selected"], place: { sheet: "Evidence", cell: "P8" }, item: "SAL-G-04" };

test.each([
  "SAL-G-04 (Women) shows 3 selected, fewer than 5.",
  "SAL-G-04 (Women) shows that 2 of 100 were not selected, fewer than 5.",
])("of a small group only which and where: %s", (message) =>
  expect(shared({ ...inGroups, criterion: smallGroup.id, message })).toBe(
    "SAL-G-04 (Women) shows a count so small that people can be told from it.",
  ),
);

test.each([
  [
    countsAddUp.id,
    "SAL-G-04 has 3 selected out of 2 eligible.",
    "SAL-G-04 has [hidden] selected out of [hidden] eligible.",
  ],
  [
    countsAddUp.id,
    "Eligible in OUT-05, Hiring, FY27-Q1: the groups add to 98, Total says 1,100.",
    "Eligible in OUT-05, Hiring, FY27-Q1: the groups add to [hidden], Total says [hidden].",
  ],
  [
    countsAddUp.id,
    "Eligible of SAL-G-04 is -2.5; people are counted in whole numbers from 0.",
    "Eligible of SAL-G-04 is [hidden]; people are counted in whole numbers from 0.",
  ],
  [
    tooFew.id,
    "OUT-05 in FY27-Q1 rests on 12 (Women), fewer than 30: treat it as indicative.",
    "OUT-05 in FY27-Q1 rests on 12 (Women), fewer than 30: treat it as indicative.",
  ],
  [
    tooFew.id,
    "OUT-05 in FY27-Q1 leaves out 33.3 % who didn't disclose, more than 20 %: treat it as indicative.",
    "OUT-05 in FY27-Q1 leaves out too large a share of people who didn't disclose, more than 20 %: treat it as indicative.",
  ],
])("%s: %s", (criterion, message, expected) => expect(shared({ ...inGroups, criterion, message })).toBe(expected));

test("what a count cell holds as text goes, from the message and from its fixes", () => {
  const report = share(
    finding({
      criterion: "number-not-text",
      path: ["workbook", "unreadable", 0],
      detail: { key: "groups.3.eligible", label: "Eligible", readings: [3] },
      item: "SAL-G-04",
      field: "Eligible",
      message: '"three 3" in Eligible of SAL-G-04 is text, so it counts as 0. It reads as 3.',
      fixes: [{ title: "Make it the number 3", safe: true, edits: [] }],
    }),
  );
  expect(JSON.stringify(report.files)).not.toMatch(/three|number 3/);
  expect(JSON.stringify(report.files)).toContain("Eligible of SAL-G-04 can't be read as a number.");
});

test("what is said of the whole table names no count, and keeps its numbers", () => {
  const message = "OUT-05 is measured by RATE; Groups has no counts of Aged 50 to 59 for FY27-Q1.";
  expect(shared({ path: ["groups"], criterion: "gap-measurable", message })).toBe(message);
});

test("numbers of money, dates and IDs elsewhere stay", () => {
  const message = "SAL-BL-020 adds to 1,200 in FY27-Q3, not 3.";
  expect(shared({ message })).toBe(message);
  expect(hiddenNote(share(finding({ message })))).toBeUndefined();
});

test("says how many findings lost counts", () => {
  const small = finding({ ...inGroups, criterion: smallGroup.id, message: "G-1 shows 3 eligible, fewer than 5." });
  expect(hiddenNote(share(small))).toMatch(/^Counts of people are left out of one finding,/);
  expect(hiddenNote(share(small, small))).toMatch(/^Counts of people are left out of 2 findings,/);
});
