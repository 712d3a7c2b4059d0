import type { CheckedFinding } from "../findings/check-result";
import { isUnchecked, type CheckReport, type FileReport } from "./file-report";

/** A report that may leave the hands of who wrote the workbook. */
export interface ShareableReport extends CheckReport {
  /** In how many findings counts of people were left out. */
  readonly hidden: number;
}

/** What stands where a number was. */
const hiddenWord = "[hidden]";

/** A number that stands by itself; digits of an ID or a quarter don't. Zero tells on nobody. */
const bareNumber = /(?<![\p{L}\p{N}_.,-])-?\d+(?:,\d+)*(?:\.\d+)?(?![\p{L}\p{N}_-])/gu;

/**
 * The report without counts of people, for formats that are made to be handed on.
 *
 * A check names the small count it found, which helps who must mend it and would tell everybody else what the criterion protects. So every
 * number goes from what is said of Groups, not only the small ones: 98 of 100 tells on two. Which group and where stays, so that the
 * reader can ask. Sizes that too-few-to-judge names stay too: it only names those that are no small group.
 */
export function shareable(report: CheckReport): ShareableReport {
  const shared = report.files.map(shareableFile);
  return {
    ...report,
    files: shared.map(({ file }) => file),
    hidden: shared.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}

/** {@link shareable} of one file, for whoever writes a report file by file. */
export function shareableFile(file: FileReport): { readonly file: FileReport; readonly hidden: number } {
  if (isUnchecked(file.result)) return { file, hidden: 0 };
  let hidden = 0;
  const findings = file.result.findings.map((finding) => {
    const shown = withoutCounts(finding);
    // A review keeps findings without their counts; what was left out then still wants saying.
    if (shown.message !== finding.message || finding.detail["countsLeftOut"] === true) hidden += 1;
    return shown;
  });
  return { file: { ...file, result: { ...file.result, findings } }, hidden };
}

/** The sentence that a report which left out counts owes its reader; undefined where none was. */
export function hiddenNote({ hidden }: Pick<ShareableReport, "hidden">): string | undefined {
  if (hidden === 0) return undefined;
  const where = hidden === 1 ? "one finding" : `${hidden} findings`;
  return `Counts of people are left out of ${where}, because this report may be passed on. They stand in the workbook.`;
}

function withoutCounts(finding: CheckedFinding): CheckedFinding {
  if (!isAboutCounts(finding)) return finding;
  // The fixes of the small-group criteria speak of rows and name none of their counts.
  const fixes = finding.criterion.startsWith("small-group")
    ? finding.fixes
    : finding.fixes.map((fix) => ({ ...fix, title: hideNumbers(fix.title) }));
  return { ...finding, message: messageOf(finding), fixes };
}

/** Whether it is said of the group counts: of a row of Groups, or of a cell for a count that can't be read. */
function isAboutCounts({ path, detail }: CheckedFinding): boolean {
  return (path[0] === "groups" && path.length > 1) || unreadableCount(detail["key"]);
}

function unreadableCount(key: unknown): boolean {
  return typeof key === "string" && /^groups\.\d+\.(?:eligible|selected)$/.test(key);
}

function messageOf({ criterion, message, item, field, detail }: CheckedFinding): string {
  const row = item ?? "a row of Groups without an ID";
  if (unreadableCount(detail["key"]))
    return `${field ?? "A count"} of ${row} can't be read as a number. What it holds is left out here.`;
  switch (criterion) {
    case "small-group":
      return `${message.split(" shows ", 1)[0] ?? row} shows a count so small that people can be told from it.`;
    case "small-group-recoverable":
      return message;
    case "too-few-to-judge":
      return message.replace(/ leaves out [\d.,]+ % who/, " leaves out too large a share of people who");
    default:
      return hideNumbers(message);
  }
}

function hideNumbers(text: string): string {
  return text.replace(bareNumber, (number) => (number === "0" ? number : hiddenWord));
}
