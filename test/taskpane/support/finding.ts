import type { CheckedFinding, CheckResult } from "../../../src/core/findings/check-result";
import type { Edit } from "../../../src/core/workbook/edit";
import type { Checked } from "../../../src/taskpane/pane-state";

/** A finding with everything filled in, an error on Budget!B2 unless said otherwise. */
export function finding(overrides: Partial<CheckedFinding> = {}): CheckedFinding {
  return {
    criterion: "number-not-text",
    severity: "error",
    path: ["budget", 0, "quarters", 0],
    item: "SAL-BL-001",
    field: "Q1",
    message: "“1,200” is text.",
    remedy: "Make it a number.",
    because: "Text counts as nothing in a sum.",
    detail: {},
    waiver: null,
    place: { sheet: "Budget", cell: "B2" },
    fixes: [],
    ...overrides,
  };
}

/** A granted waiver. */
export const waiver = { reason: "New team", approver: "Coalition chair", expires: "2027-01-31" };

/** An edit that makes one cell a number. */
export function setCell(cell: string, sheet = "Budget"): Edit {
  return { kind: "set-cells", sheet, range: cell, before: [["1,200"]], after: [[1200]] };
}

/** A check's result over these findings, checked just now. */
export function checked(findings: readonly CheckedFinding[], overrides: Partial<CheckResult> = {}): Checked {
  const result: CheckResult = {
    template: "five-quarter-plan",
    templateVersion: "1.0",
    department: "Sales",
    departmentCode: "SAL",
    round: "FY27",
    pack: "coalition-default@1",
    stage: "draft",
    fingerprint: "",
    asOf: "2026-11-30",
    status: "errors",
    counts: { error: findings.length, warning: 0, info: 0, notChecked: 0, waived: 0 },
    findings,
    notChecked: [],
    checksRun: 21,
    ...overrides,
  };
  return {
    result,
    titles: {},
    dateFields: new Set(),
    help: {},
    overview: null,
    settings: null,
    vocabulary: {},
    at: new Date(2026, 10, 30, 14, 2),
    stale: false,
  };
}
