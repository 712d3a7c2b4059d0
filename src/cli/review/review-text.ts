import type { PortfolioFinding } from "../../core/portfolio/review-portfolio";
import type { ReceivedFile } from "../../core/portfolio/received-file";
import { countOf, countsInWords } from "../../core/report/counts-in-words";
import { whatIfLine } from "../../core/report/review-what-if";
import type { FundWhatIf } from "../../core/portfolio/what-if-of-fund";
import { printable } from "../../core/report/printable";
import { statusWords } from "../../core/report/report-words";
import type { FileOutcome } from "../../core/review/file-outcome";

/** What a review prints. */
export interface ReviewText {
  readonly asOf: string;
  readonly received: readonly ReceivedFile[];
  readonly outcomes: readonly FileOutcome[];
  readonly findings: readonly PortfolioFinding[];
  /** Undefined where everything that pilots ask for fits. */
  readonly whatIf: FundWhatIf | undefined;
  /** Of the round. */
  readonly currency: string;
  readonly notes: readonly string[];
  /** Files that were read, and not known from an earlier review. */
  readonly read: number;
  readonly out: string;
  readonly written: readonly string[];
}

/** A review in lines for a terminal: every file with what became of it, what was found across departments, and what was written. */
export function reviewText({
  asOf,
  received,
  outcomes,
  findings,
  whatIf,
  currency,
  notes,
  read,
  out,
  written,
}: ReviewText): string {
  const results = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
  const files = received.map(({ file, status, reason }) => {
    const outcome = results.get(file);
    const name = printable(file);
    if (status !== "counted" || outcome?.status !== "reviewed") {
      const word = status === "unreadable" ? "could not be checked" : status;
      return `  ${name}: ${word}${reason === null ? "" : `. ${printable(reason)}`}`;
    }
    const counts = countsInWords(outcome.result.counts);
    return `  ${name}: ${statusWords[outcome.result.status]}${counts === "" ? "" : ` (${counts})`}`;
  });
  const known = outcomes.length - read;
  const open = findings.filter(({ waiver }) => waiver === null);
  return `${[
    `${countOf(received.length, "file")}, as of ${asOf}${known > 0 ? `; ${known} known from the last review and not read again` : ""}`,
    ...files,
    ...(open.length === 0 ? ["Nothing was found across departments."] : ["Across departments"]),
    ...open.map(({ severity, criterion, message }) => `  ${severity}  ${criterion}  ${printable(message)}`),
    ...(whatIf === undefined ? [] : [printable(whatIfLine(whatIf, currency))]),
    ...notes.map((note) => `Note: ${printable(note)}`),
    `Wrote ${written.join(", ")} into ${out}.`,
  ].join("\n")}\n`;
}
