import program from "../../package.json";
import { criteria } from "../core/criteria/index";
import { csvReport } from "../core/report/csv";
import type { CheckReport } from "../core/report/file-report";
import { htmlReport } from "../core/report/html";
import { jsonReport } from "../core/report/json";
import { markdownReport } from "../core/report/markdown";
import type { ReportContext } from "../core/report/rule-words";
import { sarifReport } from "../core/report/sarif";
import { textReport } from "../core/report/text";

/** How a report can be written: the name that `--format` takes, and the pure function behind it. */
export const reportFormats = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  markdown: markdownReport,
  html: htmlReport,
  csv: csvReport,
} as const satisfies Record<string, (report: CheckReport, context: ReportContext) => string>;

/** A name that `--format` takes. */
export type ReportFormat = keyof typeof reportFormats;

/** The names that `--format` takes, text first. */
export const reportFormatNames = Object.keys(reportFormats) as ReportFormat[];

/** A report in one of the formats, with what this program knows of its criteria and itself. */
export function writeReport(format: ReportFormat, report: CheckReport): string {
  return reportFormats[format](report, { rules: criteria, version: program.version });
}
