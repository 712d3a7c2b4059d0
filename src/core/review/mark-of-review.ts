import type { BookContent } from "../domain/book-content";
import type { ReviewMark } from "../domain/review-mark";
import type { ReviewSummary } from "../portfolio/review-summary";
import type { ReviewedFile } from "./file-outcome";

/** What this review leaves for the next one to tell what changed. */
export function markOfReview(
  { asOf, round, departments, asked }: ReviewSummary,
  counting: readonly ReviewedFile[],
  findings: readonly { readonly criterion: string; readonly item: string | null }[],
): ReviewMark {
  const planned = new Map(departments.map(({ code, planned: amount }) => [code, amount]));
  return {
    asOf,
    round,
    departments: Object.fromEntries(
      counting.map(({ digest: { department }, result }) => [
        department,
        {
          fingerprint: result.fingerprint ?? "",
          errors: result.counts.error,
          warnings: result.counts.warning,
          planned: planned.get(department) ?? 0,
        },
      ]),
    ),
    asked: asked.reduce((sum, amount) => sum + amount, 0),
    findings: findings.map(({ criterion, item }) => `${criterion} ${item ?? ""}`).sort(),
  };
}

/** The mark that a book's Submissions are, for a review that has no earlier one; undefined where nothing was received in it. */
export function markOfBook({ submissions }: BookContent, now: ReviewMark): ReviewMark | undefined {
  const rows = submissions.flatMap(({ department, fingerprint, errors = 0, warnings = 0 }) =>
    department === undefined || fingerprint === undefined
      ? []
      : [[department, { fingerprint, errors, warnings }] as const],
  );
  return rows.length === 0 ? undefined : { asOf: now.asOf, round: now.round, departments: Object.fromEntries(rows) };
}
