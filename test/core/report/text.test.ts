import { checkReport } from "../../../src/core/report/file-report";
import { fileText, textReport } from "../../../src/core/report/text";
import { finding, result } from "./built-results";

const safe = { title: "Make it the number 1,200", safe: true, edits: [] };

describe("the report for a terminal", () => {
  test("says of a clean file what was checked", () => {
    expect(fileText({ file: "hr.xlsx", result: result() })).toBe(
      [
        "hr.xlsx: clean",
        "  SAL Sales, five-quarter-plan 1.0, round FY27, pack coalition-default@1, draft, 21 checks run as of 2026-11-30",
        "",
      ].join("\n"),
    );
  });

  test("groups findings by sheet, and says reason and remedy once for rows that share them", () => {
    const text = fileText({
      file: "sal.xlsx",
      result: result({
        findings: [
          finding(),
          finding({
            criterion: "pilot-sunset",
            severity: "warning",
            place: { sheet: "Pilots", cell: "O5" },
            message: "SAL-P-04 has no sunset date.",
            because: "A pilot without an end date becomes a budget line nobody decided on.",
            remedy: "Give the date on which it ends.",
            fixes: [
              { title: "End it on 2027-06-30", safe: false, edits: [] },
              { title: "End it on 2027-09-30", safe: false, edits: [] },
            ],
          }),
          finding({
            place: { sheet: "Budget", cell: "H121" },
            message: "SAL-BL-121 has not been screened.",
            fixes: [{ title: "Mark 0", safe: false, edits: [] }],
          }),
        ],
        notChecked: [{ criterion: "shares-add-up", because: "Sheet Budget has no column Share." }],
      }),
    });
    expect(text).toBe(
      [
        "sal.xlsx: errors (2 errors, 1 warning, 1 not checked)",
        "  SAL Sales, five-quarter-plan 1.0, round FY27, pack coalition-default@1, draft, 21 checks run as of 2026-11-30",
        "  Budget",
        "    error  line-tied-or-screened",
        "      H20   SAL-BL-020 has not been screened.",
        "      H121  SAL-BL-121 has not been screened.",
        "            fix, if you agree: Mark 0",
        "      why: A line nobody looked at can't be counted either way.",
        "      do:  Choose an outcome or mark 0.",
        "  Pilots",
        "    warning  pilot-sunset",
        "      O5  SAL-P-04 has no sunset date.",
        "          fix, choose one: End it on 2027-06-30 | End it on 2027-09-30",
        "      why: A pilot without an end date becomes a budget line nobody decided on.",
        "      do:  Give the date on which it ends.",
        "  Not checked",
        "    shares-add-up: Sheet Budget has no column Share.",
        "",
      ].join("\n"),
    );
  });

  test("marks what `coalition fix` would do", () => {
    expect(fileText({ file: "a.xlsx", result: result({ findings: [finding({ fixes: [safe] })] }) })).toContain(
      "\n           fix: Make it the number 1,200\n",
    );
  });

  test("lists waived findings apart, with who waived them and until when", () => {
    const waiver = { reason: "Merged with IT", approver: "Chair", expires: "2027-01-31" };
    const text = fileText({ file: "a.xlsx", result: result({ findings: [finding({ waiver })] }) });
    expect(text).toContain("a.xlsx: clean (1 waived)\n");
    expect(text).toContain(
      "  Waived\n    line-tied-or-screened: SAL-BL-020 has not been screened. Waived by Chair until 2027-01-31: Merged with IT\n",
    );
    expect(text).not.toContain("  Budget\n");
  });

  test("puts findings without a cell under the workbook", () => {
    expect(fileText({ file: "a.xlsx", result: result({ findings: [finding({ place: null })] }) })).toContain(
      "  The workbook\n    error  line-tied-or-screened\n      SAL-BL-020 has not been screened.\n",
    );
  });

  test("shows 20 of a kind and says how many more there are", () => {
    const findings = Array.from({ length: 500 }, (_, row) =>
      finding({ place: { sheet: "Budget", cell: `H${row + 5}` } }),
    );
    const text = fileText({ file: "a.xlsx", result: result({ findings }) });
    expect(text.match(/has not been screened/g)).toHaveLength(20);
    expect(text).toContain("      and 480 more like these; --format json lists them all\n");
  });

  test("lets no cell's content act on the terminal", () => {
    const text = fileText({
      file: "a\u001b[2Jb.xlsx",
      result: result({ findings: [finding({ message: "\u001b]0;x\u0007 Line\nbreak \u202Egnp" })] }),
    });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).toContain("Line break");
  });

  test("ends with every file, its status, and what it comes to", () => {
    const text = textReport(
      checkReport("2026-11-30", [
        { file: "hr.xlsx", result: result() },
        { file: "old/sales.xls", result: { status: "unreadable", reason: "This is an old .xls. Save it as .xlsx." } },
        { file: "sal.xlsx", result: result({ findings: [finding()] }) },
      ]),
    );
    expect(text).toContain("\nold/sales.xls: could not be checked. This is an old .xls. Save it as .xlsx.\n");
    expect(text.split("\n").slice(-6)).toEqual([
      "3 files, as of 2026-11-30",
      "  clean       hr.xlsx",
      "  unreadable  old/sales.xls",
      "  errors      sal.xlsx       1 error",
      "1 with errors, 1 clean, 1 could not be checked.",
      "",
    ]);
  });
});
