import type { CheckedFinding, CheckResult } from "../findings/check-result";
import { countOf, countsInWords, foundInWords, isUneventful } from "./counts-in-words";
import { isUnchecked, type CheckReport, type FileReport } from "./file-report";
import { findingGroups } from "./finding-groups";
import { fixWords } from "./fix-words";
import { printable } from "./printable";
import { hiddenNote, shareable } from "./shareable";
import { severityWords, statusWords } from "./report-words";
import { settingsWords } from "./settings-words";

/** How many findings of one kind are listed before the rest is counted: a page of a wiki, not a data set. */
const shownOfOneKind = 50;

/**
 * The report for a wiki, an issue or a chat: the files in a table, then each with its findings by sheet.
 *
 * Everything that came from a workbook is escaped, so that a line called `[Pay](http://...)` is text and no link. Counts of people are left
 * out, see {@link shareable}.
 */
export function markdownReport(report: CheckReport): string {
  const shared = shareable(report);
  const note = hiddenNote(shared);
  const parts = [
    `# Check of ${countOf(shared.files.length, "workbook")}, as of ${shared.asOf}`,
    about(shared),
    table(shared.files),
    ...(note === undefined ? [] : [`> ${note}`]),
    ...shared.files.filter(({ result }) => isUnchecked(result) || !isUneventful(result)).map(fileSection),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/**
 * Text as it may stand anywhere in Markdown, on one line: what would mark up, link or mention is only shown.
 *
 * @example markdownText("*Pay* <b>") // => "\\*Pay\\* \\<b\\>"
 */
export function markdownText(text: string): string {
  return printable(text)
    .trim()
    .replace(/[\\`*_[\]<>|~#]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/:(?=\/\/)/g, "&#58;")
    .replace(/\b(www)\./gi, "$1&#46;")
    .replace(/@/g, "&#64;")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

function about({ round, pack }: CheckReport): string {
  const parts = [
    round === null ? "" : `Round ${markdownText(round)}`,
    pack === null ? "" : `pack ${markdownText(pack)}`,
  ];
  const text = parts.filter((part) => part !== "").join(", ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function table(files: readonly FileReport[]): string {
  const rows = files.map(({ file, result }) => {
    const cells = isUnchecked(result)
      ? [file, "", statusWords.unreadable, result.reason]
      : [file, result.departmentCode ?? result.department ?? "", statusWords[result.status], foundInWords(result)];
    return `| ${cells.map(markdownText).join(" | ")} |`;
  });
  return rows.length === 0 ? "" : ["| File | Department | Status | Found |", "|---|---|---|---|", ...rows].join("\n");
}

function fileSection({ file, result }: FileReport): string {
  const head = `## ${markdownText(file)}`;
  if (isUnchecked(result)) return `${head}\n\nCould not be checked. ${markdownText(result.reason)}`;
  const open = result.findings.filter(({ waiver }) => waiver === null);
  const parts = [
    head,
    `${countOf(result.checksRun, "check")} run; ${countsInWords(result.counts) || "nothing found"}.`,
    ...settings(result),
    ...findingGroups(open).flatMap(({ sheet, kinds }) => [`### ${markdownText(sheet)}`, ...kinds.map(kindText)]),
    ...waived(result),
    ...notChecked(result),
  ];
  return parts.join("\n\n");
}

function kindText(findings: readonly CheckedFinding[]): string {
  const [first] = findings;
  if (first === undefined) return "";
  const rest = findings.length - shownOfOneKind;
  return [
    `**${severityWords[first.severity]}: ${markdownText(first.criterion)}.** ${markdownText(first.because)} ${markdownText(first.remedy)}`,
    "",
    ...findings.slice(0, shownOfOneKind).map(findingItem),
    ...(rest > 0 ? [`- and ${rest} more like these; the JSON report lists them all`] : []),
  ].join("\n");
}

function findingItem({ place, message, fixes }: CheckedFinding): string {
  const words = fixWords(fixes);
  const where = place === null ? "" : `${markdownText(place.cell)}: `;
  return `- ${where}${markdownText(message)}${words === undefined ? "" : ` (${markdownText(words)})`}`;
}

function settings({ settings: note }: CheckResult): string[] {
  const words = settingsWords(note);
  return words === undefined ? [] : [`> ${markdownText(words)}`];
}

function waived({ findings }: CheckResult): string[] {
  const lines = findings.flatMap(({ criterion, message, waiver }) =>
    waiver === null
      ? []
      : [
          `- ${markdownText(`${criterion}: ${message} Waived by ${waiver.approver} until ${waiver.expires}: ${waiver.reason}`)}`,
        ],
  );
  return lines.length === 0 ? [] : ["### Waived", lines.join("\n")];
}

function notChecked(result: CheckResult): string[] {
  const lines = result.notChecked.map(({ criterion, because }) => `- ${markdownText(`${criterion}: ${because}`)}`);
  return lines.length === 0 ? [] : ["### Not checked", lines.join("\n")];
}
