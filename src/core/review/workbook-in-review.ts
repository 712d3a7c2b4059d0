import type { FundContent } from "../domain/fund-content";
import { readFund } from "../read/read-coalition-workbook";
import { recordOf } from "../read/read-workbook";
import { readRound } from "../domain/read-round";
import { reviewSnapshot, type SnapshotReview, type SnapshotReviewOptions } from "../review-snapshot";
import type { Snapshot } from "../workbook/snapshot";

/** A pilot fund among the files of a review. */
export interface FundInReview {
  readonly status: "fund";
  readonly fund: FundContent;
}

/** What a review makes of a workbook that may also be the round's fund. Plain data: it comes out of a worker. */
export type WorkbookInReview = SnapshotReview | FundInReview;

/**
 * Reads one workbook of a heap that somebody dropped: a plan is checked, the round's fund is read, anything else of ours is left out and
 * said to be.
 *
 * Other than on the command line, where the fund is named, it is found among the files; so one of another round must be told apart.
 */
export function workbookInReview(snapshot: Snapshot, options: SnapshotReviewOptions): WorkbookInReview {
  const record = recordOf(snapshot);
  if (record?.template === "coalition-book")
    return {
      status: "skipped",
      reason: "It is a coalition book, not a submission. The book that is open here is filled.",
    };
  if (record?.template !== "pilot-fund") return reviewSnapshot(snapshot, options);
  const made = readRound(record.json).round?.round;
  if (made !== undefined && made.trim().toUpperCase() !== options.round.round.trim().toUpperCase())
    return { status: "skipped", reason: `It is the pilot fund of ${made}; this book is of ${options.round.round}.` };
  const reading = readFund(snapshot, options.round);
  if (reading.unreadable !== undefined) return { status: "unreadable", reason: reading.unreadable };
  return { status: "fund", fund: reading.content };
}
