import type { CheckResult } from "../findings/check-result";
import type { ReviewReport } from "./review-report";
import type { ReportContext } from "./rule-words";
import { sarifParts } from "./sarif";

/**
 * The review as SARIF. What was found across departments stands under the coalition book, which a review writes and whose sheet Findings
 * holds it: SARIF wants a file for every result, and no single plan is at fault.
 */
export function reviewSarif(report: ReviewReport, context: ReportContext): string {
  return [...reviewSarifParts(report, context)].join("");
}

/** The same in pieces, looking at one file after the other. */
export function reviewSarifParts(
  { check, findings, notChecked }: ReviewReport,
  context: ReportContext,
): Iterable<string> {
  const across: CheckResult = {
    template: "coalition-book",
    templateVersion: "",
    department: null,
    departmentCode: null,
    round: check.round,
    pack: check.pack ?? "",
    stage: "draft",
    fingerprint: "",
    asOf: check.asOf,
    status: "clean",
    counts: { error: 0, warning: 0, info: 0, notChecked: 0, waived: 0 },
    // Their places are cells of plans, and this artifact is the book.
    findings: findings.map((finding) => ({ ...finding, place: null, fixes: [] })),
    notChecked,
    checksRun: 0,
  };
  return sarifParts({ ...check, files: [...check.files, { file: "coalition-book.xlsx", result: across }] }, context);
}
