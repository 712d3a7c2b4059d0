import { checkReport } from "../../../src/core/report/file-report";
import { jsonReport } from "../../../src/core/report/json";
import { finding, result } from "./built-results";

describe("the report as JSON", () => {
  const report = checkReport("2026-11-30", [
    {
      file: "sal.xlsx",
      result: result({
        findings: [
          finding({
            place: { sheet: "Budget", cell: "H20:J22" },
            fixes: [
              { title: "Mark 0", safe: false, edits: [] },
              { title: "Mark 1", safe: false, edits: [] },
            ],
          }),
          finding({
            place: null,
            item: null,
            field: null,
            waiver: { reason: "Merged", approver: "Chair", expires: "2027-01-31" },
          }),
        ],
        notChecked: [{ criterion: "shares-add-up", because: "No column Share." }],
      }),
    },
    { file: "old.xls", result: { status: "unreadable", reason: "An old .xls." } },
  ]);
  const text = jsonReport(report);

  test("has the keys of the product's contract, in its order", () => {
    // Shape and order: product.md, "The command line".
    expect(text).toBe(
      `${JSON.stringify(
        {
          schema: "coalition-check@1",
          asOf: "2026-11-30",
          round: "FY27",
          pack: "coalition-default@1",
          files: [
            {
              file: "sal.xlsx",
              template: "five-quarter-plan",
              templateVersion: "1.0",
              department: "SAL",
              stage: "draft",
              fingerprint: "ab12",
              status: "errors",
              reason: null,
              counts: { error: 1, warning: 0, info: 0, notChecked: 1, waived: 1 },
              findings: [
                {
                  criterion: "line-tied-or-screened",
                  severity: "error",
                  sheet: "Budget",
                  cell: "H20",
                  item: "SAL-BL-020",
                  field: "Marker",
                  message: "SAL-BL-020 has not been screened.",
                  remedy: "Choose an outcome or mark 0.",
                  fix: { title: "Mark 0", safe: false },
                  waiver: null,
                },
                {
                  criterion: "line-tied-or-screened",
                  severity: "error",
                  sheet: null,
                  cell: null,
                  item: null,
                  field: null,
                  message: "SAL-BL-020 has not been screened.",
                  remedy: "Choose an outcome or mark 0.",
                  fix: null,
                  waiver: { reason: "Merged", approver: "Chair", expires: "2027-01-31" },
                },
              ],
              notChecked: [{ criterion: "shares-add-up", because: "No column Share." }],
            },
            {
              file: "old.xls",
              template: null,
              templateVersion: null,
              department: null,
              stage: null,
              fingerprint: null,
              status: "unreadable",
              reason: "An old .xls.",
              counts: { error: 0, warning: 0, info: 0, notChecked: 0, waived: 0 },
              findings: [],
              notChecked: [],
            },
          ],
          portfolio: null,
        },
        null,
        2,
      )}\n`,
    );
  });

  test("lists every finding, however many", () => {
    const many = checkReport("2026-11-30", [
      { file: "a.xlsx", result: result({ findings: Array.from({ length: 500 }, () => finding()) }) },
    ]);
    expect((JSON.parse(jsonReport(many)) as { files: { findings: unknown[] }[] }).files[0]?.findings).toHaveLength(500);
  });

  test("names no round for files that were checked against different ones", () => {
    const mixed = checkReport("2026-11-30", [
      { file: "a.xlsx", result: result() },
      { file: "b.xlsx", result: result({ round: "FY28" }) },
    ]);
    expect(mixed.round).toBeNull();
    expect(mixed.pack).toBe("coalition-default@1");
  });
});
