import type { CheckResult } from "../findings/check-result";
import { isUnchecked, type CheckReport } from "./file-report";
import { printable } from "./printable";
import { hiddenNote, shareable } from "./shareable";

const header = [
  "File",
  "Department",
  "Severity",
  "Criterion",
  "Sheet",
  "Cell",
  "Item",
  "Field",
  "Message",
  "Remedy",
  "Waived by",
  "Waived until",
  "Waiver reason",
];

/**
 * The findings as a table that Excel, Power BI and pandas open: one row a finding, a criterion that was not checked or a file that could
 * not be, commas between and all cells in quotes, lines ended as RFC 4180 has it, with the mark by which Excel knows UTF-8.
 *
 * Cells quote workbooks of strangers, and Excel runs a cell that begins like a formula even in a CSV. So a cell that begins with
 * `=`, `+`, `-`, `@` or their full-width forms, also after spaces, gets a single quote in front, as OWASP has it; who reads the file with a
 * program takes it off again. Counts of people are left out, see {@link shareable}.
 */
export function csvReport(report: CheckReport): string {
  const shared = shareable(report);
  const note = hiddenNote(shared);
  const rows = shared.files.flatMap(({ file, result }) =>
    isUnchecked(result)
      ? [[file, "", "could not be checked", "", "", "", "", "", result.reason]]
      : rowsOf(file, result),
  );
  const noted = note === undefined ? [] : [["", "", "note", "", "", "", "", "", note]];
  return `\uFEFF${[header, ...rows, ...noted].map(line).join("")}`;
}

function rowsOf(file: string, result: CheckResult): string[][] {
  const who = result.departmentCode ?? result.department ?? "";
  return [
    ...result.findings.map(({ severity, criterion, place, item, field, message, remedy, waiver }) => [
      file,
      who,
      severity,
      criterion,
      place?.sheet ?? "",
      place?.cell ?? "",
      item ?? "",
      field ?? "",
      message,
      remedy,
      waiver?.approver ?? "",
      waiver?.expires ?? "",
      waiver?.reason ?? "",
    ]),
    ...result.notChecked.map(({ criterion, because }) => [
      file,
      who,
      "not checked",
      criterion,
      "",
      "",
      "",
      "",
      because,
    ]),
  ];
}

function line(cells: readonly string[]): string {
  return `${header.map((_, index) => csvCell(cells[index] ?? "")).join(",")}\r\n`;
}

/**
 * One cell, in quotes and without power over the program that opens it.
 *
 * @example csvCell("=1+1") // => "\"'=1+1\""
 */
export function csvCell(text: string): string {
  const plain = printable(text);
  const guarded = /^[\s\uFEFF]*[=+\-@＝＋－＠]/u.test(plain) || /^[\t\r\n]/.test(text) ? `'${plain}` : plain;
  return `"${guarded.replaceAll('"', '""')}"`;
}
