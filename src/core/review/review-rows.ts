import type { FindingRow, SubmissionRow } from "../domain/book-content";
import type { Round } from "../domain/round";
import type { LocatedFinding } from "../findings/finding";
import type { ReceivedFile } from "../portfolio/received-file";
import type { PortfolioFinding } from "../portfolio/review-portfolio";
import { printable } from "../report/printable";
import type { ReviewedFile } from "./file-outcome";

/** Characters that a cell of the book gets at most; Excel's own limit is 32,767. */
const mostCharacters = 8_000;

/** Rows of the book's Submissions: each department of the round with the plan that counts, then files that could not be read. */
export function submissionRows(
  round: Round,
  counting: readonly ReviewedFile[],
  received: readonly ReceivedFile[],
): SubmissionRow[] {
  const byCode = new Map(counting.map((outcome) => [outcome.digest.department, outcome]));
  return [
    ...round.departments.map(({ code }): SubmissionRow => {
      const plan = byCode.get(code);
      if (plan === undefined) return { department: code, status: "Missing" };
      const { file, result, modified } = plan;
      return {
        department: code,
        file: short(file),
        templateVersion: short(result.templateVersion),
        fingerprint: result.fingerprint ?? undefined,
        received: dayOf(modified),
        errors: result.counts.error,
        warnings: result.counts.warning,
        waivers: result.counts.waived,
        status: "Received",
      };
    }),
    ...received
      .filter(({ status }) => status === "unreadable")
      .map(({ file }): SubmissionRow => ({ file: short(file), status: "Unreadable" })),
  ];
}

/** Rows of the book's Findings: those across departments first, then plan by plan. */
export function findingRows(counting: readonly ReviewedFile[], across: readonly PortfolioFinding[]): FindingRow[] {
  return [
    ...across.map((finding) => rowOf(finding, finding.departments.length === 1 ? finding.departments[0] : undefined)),
    ...counting.flatMap(({ digest, result }) => result.findings.map((finding) => rowOf(finding, digest.department))),
  ];
}

function rowOf(finding: LocatedFinding, department: string | undefined): FindingRow {
  return {
    department,
    severity: finding.severity,
    criterion: finding.criterion,
    sheet: finding.place?.sheet,
    cell: finding.place?.cell,
    item: finding.item === null ? undefined : short(finding.item),
    message: short(finding.message),
    remedy: short(finding.remedy),
    status: finding.waiver === null ? "Open" : "Waived",
  };
}

/** Text as a cell may hold it: one line, without what acts and can't be seen. */
function short(text: string): string {
  const plain = printable(text);
  return plain.length <= mostCharacters ? plain : `${plain.slice(0, mostCharacters - 1)}…`;
}

/** The day of a file's last change, in Greenwich, so that two machines write the same book. */
function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
