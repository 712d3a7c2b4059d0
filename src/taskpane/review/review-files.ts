import { knownCriteria } from "../../core/known-criteria";
import { changesSince } from "../../core/portfolio/changes-since";
import { portfolioCsvHead } from "../../core/report/review-csv";
import { reviewHtml } from "../../core/report/review-html";
import { reviewJson } from "../../core/report/review-json";
import { reviewSarif } from "../../core/report/review-sarif";
import { findingsCsv } from "../../core/review/findings-csv";
import { markOfBook } from "../../core/review/mark-of-review";
import { reviewReports } from "../../core/review/review-reports";
import { programVersion } from "../program-version";
import type { QueueEntry } from "./queue";
import type { ReviewHere } from "./review-session";
import type { reviewStrings } from "./review-strings";

/** Name of a file that a review can be handed on in. */
export type ReviewFileName = keyof typeof reviewStrings.saves;

/**
 * The text of one of the files that a review is handed on in: those of the command line, and the findings as a table.
 *
 * Written when it is asked for and not before: a report of a large coalition takes a moment. What changed is told against the book's
 * Submissions as they stood before it was filled.
 */
export function reviewFile(name: ReviewFileName, here: ReviewHere, entries: readonly QueueEntry[]): string {
  const { review, outcomes, question } = here;
  if (name === "portfolio.csv") return portfolioCsvHead + csvOf(here, entries);
  if (name === "findings.csv") return findingsCsv(review.book.findings);
  const { asOf, round } = question;
  const before = question.book && markOfBook(question.book, review.mark);
  const changes = before && {
    comparedWith: "Compared with the Submissions of the book.",
    sentences: changesSince(before, review.mark, round.currency),
  };
  const { shown, all } = reviewReports(review, outcomes, { asOf, round, changes, notes: [] });
  if (name === "findings.json") return reviewJson(all);
  const context = { rules: knownCriteria, version: programVersion };
  return name === "report.html" ? reviewHtml(shown, context) : reviewSarif(shown, context);
}

/** The lines of the plans that count, in the order of the departments. */
function csvOf({ review }: ReviewHere, entries: readonly QueueEntry[]): string {
  const byLabel = new Map(entries.map(({ label, state }) => [label, state]));
  return review.counting
    .map(({ key }) => {
      const state = byLabel.get(key);
      return state?.kind === "read" && state.answer.status === "reviewed" ? state.answer.csv : "";
    })
    .join("");
}
