import { findingsCsv } from "../../../src/core/review/findings-csv";

test("one row a finding, without power over the program that opens it", () => {
  expect(
    findingsCsv([
      { severity: "error", criterion: "pillar-balance", message: '=HYPERLINK("x")', remedy: "Look.", status: "Open" },
      {
        department: "SAL",
        severity: "warning",
        criterion: "envelope",
        sheet: "Budget",
        cell: "Q9",
        item: "SAL-BL-001",
      },
    ]).split("\r\n"),
  ).toEqual([
    '\uFEFF"Department","Severity","Criterion","Sheet","Cell","Item","Message","Remedy","Status"',
    '"","error","pillar-balance","","","","\'=HYPERLINK(""x"")","Look.","Open"',
    '"SAL","warning","envelope","Budget","Q9","SAL-BL-001","","",""',
    "",
  ]);
});
