import type { CheckResult } from "../findings/check-result";
import { countOf, countsInWords } from "./counts-in-words";
import { isUnchecked, type CheckReport, type FileReport } from "./file-report";
import { findingLines } from "./finding-text";
import { printable } from "./printable";
import { statusWords } from "./report-words";
import { settingsWords } from "./settings-words";

/**
 * The report for a terminal: a block a file, then every file with its status, then what it comes to.
 *
 * Plain characters only, no colour and no wrapping: severity is a word, so the text says the same in a pipe, a log and a screen reader.
 */
export function textReport(report: CheckReport): string {
  const blocks = report.files.map((file) => fileText(file));
  return [...blocks, summary(report)].join("\n");
}

/** One file's block: a head line, the findings by sheet, and what was not checked. Ends with a line break. */
export function fileText({ file, result }: FileReport): string {
  const name = printable(file);
  if (isUnchecked(result)) return `${name}: could not be checked. ${printable(result.reason)}\n`;
  const counts = countsInWords(result.counts);
  const lines = [
    `${name}: ${statusWords[result.status]}${counts === "" ? "" : ` (${counts})`}`,
    `  ${about(result)}`,
    ...settingsLines(result),
    ...findingLines(result.findings.filter((finding) => finding.waiver === null)),
    ...waivedLines(result),
    ...askedLines(result),
    ...notCheckedLines(result),
  ];
  return `${lines.join("\n")}\n`;
}

function about(result: CheckResult): string {
  const { department, departmentCode } = result;
  const who = [departmentCode, department === departmentCode ? null : department]
    .filter((part) => part !== null)
    .join(" ");
  const parts = [
    ...(result.stage === null ? [] : [who === "" ? "no department named" : who]),
    `${result.template} ${result.templateVersion}`,
    result.round === null ? "no round" : `round ${result.round}`,
    `pack ${result.pack}`,
    ...(result.stage === null ? [] : [result.stage]),
    `${countOf(result.checksRun, "check")} run as of ${result.asOf}`,
  ];
  return printable(parts.join(", "));
}

function settingsLines({ settings }: CheckResult): string[] {
  const words = settingsWords(settings);
  return words === undefined ? [] : [`  ${printable(words)}`];
}

function waivedLines({ findings }: CheckResult): string[] {
  const lines = findings.flatMap(({ criterion, message, waiver }) =>
    waiver === null
      ? []
      : [`${criterion}: ${message} Waived by ${waiver.approver} until ${waiver.expires}: ${waiver.reason}`],
  );
  return lines.length === 0 ? [] : ["  Waived", ...lines.map((line) => `    ${printable(line)}`)];
}

/** Waivers that the plan asks for and nobody has granted yet: whoever may grant one should see it without opening the plan. */
function askedLines({ waiversAskedFor = [] }: CheckResult): string[] {
  const open = waiversAskedFor.filter(({ granted }) => !granted);
  if (open.length === 0) return [];
  return [
    "  Waivers asked for",
    ...open.map(({ criterion, item, reason, askedBy, expires }) => {
      const by = askedBy === null ? "" : ` Asked by ${askedBy}.`;
      const until = expires === null ? "" : ` until ${expires}`;
      return `    ${printable(`${criterion} on ${item}${until}: ${reason === "" ? "no reason given" : reason}${/[.!?]$/.test(reason) ? "" : "."}${by}`)}`;
    }),
  ];
}

function notCheckedLines({ notChecked }: CheckResult): string[] {
  return notChecked.length === 0
    ? []
    : ["  Not checked", ...notChecked.map(({ criterion, because }) => `    ${printable(`${criterion}: ${because}`)}`)];
}

function summary({ asOf, files }: CheckReport): string {
  const statusWidth = Math.max(...files.map(({ result }) => result.status.length), 0);
  const nameWidth = Math.max(...files.map(({ file }) => printable(file).length), 0);
  const list = files.map(({ file, result }) => {
    const counts = isUnchecked(result) ? "" : countsInWords(result.counts);
    return `  ${result.status.padEnd(statusWidth)}  ${printable(file).padEnd(nameWidth)}  ${counts}`.trimEnd();
  });
  return `${[`${countOf(files.length, "file")}, as of ${asOf}`, ...list, verdict(files)].join("\n")}\n`;
}

function verdict(files: readonly FileReport[]): string {
  const having = (status: string) => files.filter(({ result }) => result.status === status).length;
  const parts = [
    having("errors") > 0 && `${having("errors")} with errors`,
    having("warnings") > 0 && `${having("warnings")} with warnings`,
    having("clean") > 0 && `${having("clean")} clean`,
    having("unreadable") > 0 && `${having("unreadable")} could not be checked`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "Nothing was checked." : `${parts.join(", ")}.`;
}
