import type { BookContent, FindingRow, Rollup, SubmissionRow } from "../domain/book-content";
import { idKey } from "../domain/id-key";

/** What a review writes into the book. */
export interface ReviewForBook {
  readonly submissions: readonly SubmissionRow[];
  readonly findings: readonly FindingRow[];
  readonly rollup: Rollup;
}

/**
 * The book with what a review rewrites; everything else stays as people typed it.
 *
 * Even in the rewritten tables three things are people's: who reviews a department, what they decided on its plan (kept while the plan still
 * promises the same), and which findings they called settled.
 */
export function bookAfterReview(before: BookContent, { submissions, findings, rollup }: ReviewForBook): BookContent {
  const known = new Map(before.submissions.map((row) => [idKey(row.department), row]));
  const settled = new Map(before.findings.map((row) => [findingIdentity(row), row.status]));
  return {
    ...before,
    submissions: submissions.map((row) => {
      const old = known.get(idKey(row.department));
      const isJudged = old?.status === "Approved" || old?.status === "Sent back";
      const isSame = old?.fingerprint !== undefined && old.fingerprint === row.fingerprint;
      return {
        ...row,
        reviewer: row.reviewer ?? old?.reviewer,
        status: row.status === "Received" && isJudged && isSame ? old.status : row.status,
      };
    }),
    findings: findings.map((row) => {
      const old = settled.get(findingIdentity(row));
      return row.status === "Open" && old === "Settled" ? { ...row, status: old } : row;
    }),
    money: [...rollup.money],
    gaps: [...rollup.gaps],
    asks: [...rollup.asks],
  };
}

/** What a finding of the book is known by from one review to the next. */
export function findingIdentity({ department, criterion, item, message }: FindingRow): string {
  return JSON.stringify([department, criterion, item, message]);
}
