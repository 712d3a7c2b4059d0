import { formatDate } from "../domain/format";
import type { Round } from "../domain/round";
import { countOf } from "../report/counts-in-words";
import { markdownText } from "../report/markdown";
import { printable } from "../report/printable";
import { severityOf, type FindingAtDesk, type PlanAtDesk } from "./plans-at-desk";
import type { Reviewer } from "./reviewer";

/** A letter to a department as plain text and as Markdown. */
export interface Letter {
  readonly text: string;
  readonly markdown: string;
}

/** What a letter is about. */
export interface LetterInput {
  readonly plan: PlanAtDesk;
  readonly reviewer: Reviewer;
  readonly round: Pick<Round, "round" | "organisation">;
  /** What the reviewer wants to say besides; empty for nothing. */
  readonly words: string;
  readonly asOf: string;
}

interface Line {
  readonly kind: "title" | "heading" | "paragraph" | "point";
  readonly text: string;
}

/**
 * What a department is told when its plan comes back: open findings by sheet with their remedies, and the reviewer's notes.
 *
 * Findings of a book hold no counts of people, see `core/review-snapshot`. Settled and waived ones are left out: nothing is to be done about them.
 */
export function letterOf(input: LetterInput): Letter {
  const lines = linesOf(input);
  return {
    text: printed(lines, printable, ({ kind, text }) => (kind === "point" ? `- ${text}` : text)),
    markdown: printed(
      lines,
      markdownText,
      ({ kind, text }) => ({ title: "# ", heading: "## ", paragraph: "", point: "- " })[kind] + text,
    ),
  };
}

function linesOf({ plan, reviewer, round, words, asOf }: LetterInput): Line[] {
  const open = plan.findings.filter(({ state }) => state === "open");
  const errors = open.filter((finding) => severityOf(finding) === "error");
  const warnings = open.filter((finding) => severityOf(finding) === "warning");
  const name = plan.name === undefined ? plan.department : `${plan.name} (${plan.department})`;
  const about = [
    plan.file === undefined ? "" : `File: ${plan.file}`,
    plan.received === undefined ? "" : `received ${formatDate(plan.received)}`,
    plan.fingerprint === undefined ? "" : `fingerprint begins ${plan.fingerprint.slice(0, 8)}`,
  ].filter((part) => part !== "");
  return [
    { kind: "title", text: `The plan of ${name} for ${round.round} comes back to you` },
    {
      kind: "paragraph",
      text: `${formatDate(asOf)}. From ${reviewer.name}, for the coalition${round.organisation === undefined ? "" : ` of ${round.organisation}`}.`,
    },
    ...(plan.head === undefined ? [] : [{ kind: "paragraph", text: `To ${plan.head}.` } as const]),
    ...(about.length === 0 ? [] : [{ kind: "paragraph", text: `${about.join(", ")}.` } as const]),
    ...words
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "")
      .map((text): Line => ({ kind: "paragraph", text: text.trim() })),
    ...part(`To put right: ${countOf(errors.length, "error")}`, errors),
    ...part(`To look at: ${countOf(warnings.length, "warning")}`, warnings),
    ...(plan.notes.length === 0 ? [] : [{ kind: "heading", text: "Notes from the review" } as const]),
    ...plan.notes.map(({ item, note, by }): Line => ({
      kind: "point",
      text: `${item === undefined ? "" : `${item}: `}${note ?? ""}${by === undefined ? "" : ` (${by})`}`,
    })),
    { kind: "heading", text: "What happens next" },
    {
      kind: "paragraph",
      text:
        plan.due === undefined || plan.due < asOf
          ? "Put it right, sign the plan again and hand it in as soon as you can."
          : `Put it right, sign the plan again and hand it in by ${formatDate(plan.due)}.`,
    },
  ];
}

function part(heading: string, findings: readonly FindingAtDesk[]): Line[] {
  if (findings.length === 0) return [];
  const sheets = [...new Set(findings.map(({ sheet }) => sheet ?? ""))];
  return [
    { kind: "heading", text: heading },
    ...sheets.flatMap((sheet): Line[] => [
      { kind: "paragraph", text: sheet === "" ? "The plan as a whole" : `Sheet ${sheet}` },
      ...findings
        .filter((finding) => (finding.sheet ?? "") === sheet)
        .map(({ cell, message, remedy }): Line => ({
          kind: "point",
          text: [cell === undefined ? "" : `${cell}:`, message ?? "", remedy ?? ""]
            .filter((text) => text !== "")
            .join(" "),
        })),
    ]),
  ];
}

/** Points follow each other line by line; everything else stands apart. */
function printed(lines: readonly Line[], safe: (text: string) => string, mark: (line: Line) => string): string {
  return (
    lines
      .map((line, index) => {
        const together = line.kind === "point" && lines[index - 1]?.kind === "point";
        return `${index === 0 ? "" : together ? "\n" : "\n\n"}${mark({ ...line, text: safe(line.text) })}`;
      })
      .join("") + "\n"
  );
}
