import type { CheckResult } from "../../core/findings/check-result";
import { csvReport } from "../../core/report/csv";
import { checkReport } from "../../core/report/file-report";
import { markdownReport } from "../../core/report/markdown";
import type { RuleWords } from "../../core/report/rule-words";
import { sarifReport } from "../../core/report/sarif";
import { shareable } from "../../core/report/shareable";
import { textReport } from "../../core/report/text";

/** A way to hand the problems on as text. */
export type FindingsFormat = "text" | "markdown" | "csv" | "sarif";

/** The problems as text, and under which name a file of it is saved. */
export interface WrittenFindings {
  readonly fileName: string;
  readonly text: string;
  /** In how many findings counts of people were left out. */
  readonly hidden: number;
}

const endings = { text: "txt", markdown: "md", csv: "csv", sarif: "sarif" } as const;

/**
 * The problems of the open workbook in one of the report formats of the command line, as a report of one file.
 *
 * Without counts of people in every one of them, the copied text too: what is on a clipboard is on its way to somebody.
 */
export function writeFindings(
  format: FindingsFormat,
  result: CheckResult,
  rules: readonly RuleWords[],
): WrittenFindings {
  const name = [result.departmentCode, result.template].filter((part) => part !== null).join("-");
  const report = shareable(checkReport(result.asOf, [{ file: `${name}.xlsx`, result }]));
  const text = {
    text: () => textReport(report),
    markdown: () => markdownReport(report),
    csv: () => csvReport(report),
    sarif: () => sarifReport(report, { rules, version: result.templateVersion }),
  }[format]();
  return { fileName: `${name}-problems.${endings[format]}`, text, hidden: report.hidden };
}
