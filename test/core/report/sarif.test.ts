import { checkReport } from "../../../src/core/report/file-report";
import { sarifReport } from "../../../src/core/report/sarif";
import { finding, result } from "./built-results";

const rules = [
  {
    id: "line-tied-or-screened",
    title: "Every line is screened",
    rule: "Every line has a marker.",
    because: "Otherwise nobody knows.",
    remedy: "Mark it.",
    severity: "warning",
  },
] as const;

const report = checkReport("2026-11-30", [
  { file: "old.xls", result: { status: "unreadable", reason: "An old .xls." } },
  {
    file: "Plans & more/Prü #1.xlsx",
    result: result({
      findings: [
        finding({ fixes: [{ title: "Mark 0", safe: true, edits: [] }] }),
        finding({ severity: "info", waiver: { reason: "Merged", approver: "Chair", expires: "2027-01-31" } }),
        finding({ criterion: "own-check", place: null, item: null, field: null, message: "See [here](1) and {0}." }),
      ],
      notChecked: [{ criterion: "line-tied-or-screened", because: "No column Marker." }],
    }),
  },
]);

const log = JSON.parse(sarifReport(report, { rules, version: "0.1.0" })) as {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string; defaultConfiguration: { level: string } }[] } };
    invocations: Record<string, unknown>[];
    artifacts: { location: { uri: string } }[];
    results: Record<string, unknown>[];
  }[];
};
const run = log.runs[0];

// Names and values of keys: OASIS SARIF 2.1.0; the samples' report was also compiled against the types that DefinitelyTyped derives from its schema.
test("one result a finding, each with its rule, level and cell", () => {
  expect([log.version, log.runs.length]).toEqual(["2.1.0", 1]);
  expect(run?.results[0]).toEqual({
    ruleId: "line-tied-or-screened",
    ruleIndex: 0,
    level: "error",
    message: { text: "SAL-BL-020 has not been screened." },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: "Plans%20%26%20more/Pr%C3%BC%20%231.xlsx", index: 1 } },
        logicalLocations: [{ name: "H20", fullyQualifiedName: "Budget!H20", kind: "cell" }],
        message: { text: "Budget!H20" },
      },
    ],
    partialFingerprints: { "criterionItemField/v1": "line-tied-or-screened|SAL-BL-020|Marker" },
    properties: { item: "SAL-BL-020", field: "Marker", remedy: "Choose an outcome or mark 0.", fix: "fix: Mark 0" },
  });
  expect(run?.artifacts.map(({ location }) => location.uri)).toEqual([
    "old.xls",
    "Plans%20%26%20more/Pr%C3%BC%20%231.xlsx",
  ]);
});

test("a waived finding is a note with an accepted suppression", () => {
  expect(run?.results[1]).toMatchObject({
    level: "note",
    suppressions: [{ kind: "external", status: "accepted", justification: "Waived by Chair until 2027-01-31: Merged" }],
  });
});

test("a check that isn't among the rules gets one, and its text is neither link nor placeholder", () => {
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(["line-tied-or-screened", "own-check"]);
  expect(run?.results[2]).toMatchObject({ ruleIndex: 1, message: { text: "See \\[here](1) and {{0}}." } });
  expect(run?.results[2]?.["locations"]).toEqual([{ physicalLocation: expect.anything() as unknown }]);
});

test("what could not be checked is told, and the run is no success", () => {
  expect(run?.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: "error",
          message: { text: "An old .xls." },
          locations: [{ physicalLocation: { artifactLocation: { uri: "old.xls", index: 0 } } }],
        },
      ],
      toolConfigurationNotifications: [
        {
          level: "warning",
          message: { text: "line-tied-or-screened was not checked. No column Marker." },
          associatedRule: { id: "line-tied-or-screened", index: 0 },
          locations: [
            { physicalLocation: { artifactLocation: { uri: "Plans%20%26%20more/Pr%C3%BC%20%231.xlsx", index: 1 } } },
          ],
        },
      ],
    },
  ]);
});

test("a criterion that ran on most rows is not said to have been left out", () => {
  const because = "Checked in part. Sheet Pilots is missing.";
  const partly = checkReport("2026-11-30", [
    { file: "a.xlsx", result: result({ notChecked: [{ criterion: "id-unique", because }] }) },
  ]);
  const log = sarifReport(partly, { rules, version: "1" });
  expect(log).toContain(`"text": "id-unique: ${because}"`);
  expect(log).not.toContain("was not checked. Checked in part");
});

test("a file's name that no URI can hold is still named", () => {
  const odd = checkReport("2026-11-30", [{ file: "a\ud800b.xlsx", result: result() }]);
  expect(sarifReport(odd, { rules, version: "1" })).toContain("a%EF%BF%BDb.xlsx");
});
