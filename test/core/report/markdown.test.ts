import { checkReport } from "../../../src/core/report/file-report";
import { markdownReport, markdownText } from "../../../src/core/report/markdown";
import { finding, result } from "./built-results";
import { hostileTexts } from "./hostile";

test("the files in a table, then each that has something with its findings by sheet", () => {
  const text = markdownReport(
    checkReport("2026-11-30", [
      {
        file: "sal.xlsx",
        result: result({
          findings: [
            finding({ fixes: [{ title: "Mark 0", safe: false, edits: [] }] }),
            finding({ place: { sheet: "Budget", cell: "H121" }, message: "SAL-BL-121 has not been screened." }),
            finding({ severity: "info", waiver: { reason: "Merged", approver: "Chair", expires: "2027-01-31" } }),
          ],
          notChecked: [{ criterion: "shares-add-up", because: "No column Share." }],
        }),
      },
      { file: "hr.xlsx", result: result({ departmentCode: "HR" }) },
      { file: "old.xls", result: { status: "unreadable", reason: "An old .xls." } },
    ]),
  );
  expect(text).toBe(
    [
      "# Check of 3 workbooks, as of 2026-11-30",
      "Round FY27, pack coalition-default&#64;1.",
      [
        "| File | Department | Status | Found |",
        "|---|---|---|---|",
        "| sal.xlsx | SAL | errors | 2 errors, 1 not checked, 1 waived |",
        "| hr.xlsx | HR | clean | nothing found, 21 checks run |",
        "| old.xls |  | could not be checked | An old .xls. |",
      ].join("\n"),
      "## sal.xlsx",
      "21 checks run; 2 errors, 1 not checked, 1 waived.",
      "### Budget",
      [
        "**Error: line-tied-or-screened.** A line nobody looked at can't be counted either way. Choose an outcome or mark 0.",
        "",
        "- H20: SAL-BL-020 has not been screened. (fix, if you agree: Mark 0)",
        "- H121: SAL-BL-121 has not been screened.",
      ].join("\n"),
      "### Waived",
      "- line-tied-or-screened: SAL-BL-020 has not been screened. Waived by Chair until 2027-01-31: Merged",
      "### Not checked",
      "- shares-add-up: No column Share.",
      "## old.xls",
      "Could not be checked. An old .xls.",
      "",
    ]
      .join("\n\n")
      .replace(/\n\n$/, "\n"),
  );
});

test.each(hostileTexts)("only shows %j", (text) => {
  const safe = markdownText(text);
  expect(safe).not.toMatch(/[\n\r\u0000-\u001f\u202e]/);
  // Each of these would mark up or link if no backslash stood in front; entities are text.
  expect(safe.replace(/\\.|&#?\w+;/g, "")).not.toMatch(/[<>[\]|*_`#~@]|:\/\/|www\./);
  expect(safe).not.toMatch(/^[-+=#]|^\d+[.)]/);
});

test("lists 50 of a kind and counts the rest", () => {
  const findings = Array.from({ length: 60 }, () => finding());
  const text = markdownReport(checkReport("2026-11-30", [{ file: "a.xlsx", result: result({ findings }) }]));
  expect(text.match(/^- H20:/gm)).toHaveLength(50);
  expect(text).toContain("- and 10 more like these;");
});
