import type { CheckedFinding, CheckResult, Unchecked } from "../findings/check-result";
import { isUnchecked, type CheckReport, type FileReport } from "./file-report";

/** Id and version of the JSON report's shape. Keys may be added within a version; one that goes or changes meaning makes a new version. */
export const jsonSchemaId = "coalition-check@1";

/**
 * The report as one JSON object, two spaces deep, with every finding (grouping is presentation).
 *
 * Keys stand in the order of the product's contract and files and findings in the order of the report, so that two runs over the same
 * files can be compared line by line.
 */
export function jsonReport(report: CheckReport): string {
  return `${JSON.stringify(reportObject(report), null, 2)}\n`;
}

/** The object that {@link jsonReport} writes. */
function reportObject({ asOf, round, pack, files }: CheckReport) {
  return { schema: jsonSchemaId, asOf, round, pack, files: files.map(fileEntry), portfolio: null };
}

/** What the report says of one file. */
export function fileEntry({ file, result }: FileReport) {
  return isUnchecked(result) ? uncheckedEntry(file, result) : checkedEntry(file, result);
}

function uncheckedEntry(file: string, { status, reason }: Unchecked) {
  return {
    file,
    template: null,
    templateVersion: null,
    department: null,
    stage: null,
    fingerprint: null,
    status,
    reason,
    counts: { error: 0, warning: 0, info: 0, notChecked: 0, waived: 0 },
    findings: [],
    notChecked: [],
  };
}

function checkedEntry(file: string, result: CheckResult) {
  const { error, warning, info, notChecked, waived } = result.counts;
  return {
    file,
    template: result.template,
    templateVersion: result.templateVersion,
    department: result.departmentCode ?? result.department,
    stage: result.stage,
    fingerprint: result.fingerprint,
    ...(result.packFingerprint === undefined ? {} : { packFingerprint: result.packFingerprint }),
    ...(result.settings === undefined ? {} : { settings: result.settings }),
    status: result.status,
    reason: null,
    counts: { error, warning, info, notChecked, waived },
    findings: result.findings.map(findingEntry),
    notChecked: result.notChecked.map(({ criterion, because }) => ({ criterion, because })),
  };
}

/** A finding as the contract has it. */
export function findingEntry(finding: CheckedFinding) {
  const { criterion, severity, place, item, field, message, remedy, fixes, waiver } = finding;
  const fix = fixes[0];
  return {
    criterion,
    severity,
    sheet: place?.sheet ?? null,
    cell: place === null ? null : cellToGoTo(place.cell),
    item,
    field,
    message,
    remedy,
    fix: fix === undefined ? null : { title: fix.title, safe: fix.safe },
    waiver: waiver === null ? null : { reason: waiver.reason, approver: waiver.approver, expires: waiver.expires },
  };
}

/** A place may be a range; the contract promises one cell, so it is the range's first. */
function cellToGoTo(cell: string): string {
  return cell.split(":", 1)[0] ?? cell;
}
