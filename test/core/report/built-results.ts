import type { CheckedFinding, CheckResult } from "../../../src/core/findings/check-result";

/** A finding as the pipeline hands it to a report; say only what the test is about. */
export function finding(parts: Partial<CheckedFinding> = {}): CheckedFinding {
  return {
    criterion: "line-tied-or-screened",
    severity: "error",
    path: ["budget", 15, "marker"],
    item: "SAL-BL-020",
    field: "Marker",
    message: "SAL-BL-020 has not been screened.",
    remedy: "Choose an outcome or mark 0.",
    because: "A line nobody looked at can't be counted either way.",
    detail: {},
    waiver: null,
    place: { sheet: "Budget", cell: "H20" },
    fixes: [],
    ...parts,
  };
}

/** The result of a check; counts and status follow from the findings, as the pipeline's do. */
export function result(parts: Partial<CheckResult> = {}): CheckResult {
  const findings = parts.findings ?? [];
  const counted = (severity: string) =>
    findings.filter((each) => each.waiver === null && each.severity === severity).length;
  const counts = {
    error: counted("error"),
    warning: counted("warning"),
    info: counted("info"),
    notChecked: parts.notChecked?.length ?? 0,
    waived: findings.filter((each) => each.waiver !== null).length,
  };
  return {
    template: "five-quarter-plan",
    templateVersion: "1.0",
    department: "Sales",
    departmentCode: "SAL",
    round: "FY27",
    pack: "coalition-default@1",
    stage: "draft",
    fingerprint: "ab12",
    asOf: "2026-11-30",
    status: counts.error > 0 ? "errors" : counts.warning > 0 ? "warnings" : "clean",
    counts,
    findings,
    notChecked: [],
    checksRun: 21,
    ...parts,
  };
}
