import type { CheckResult } from "../findings/check-result";
import type { PlanDigest } from "../portfolio/plan-digest";

/** A plan that was read for a review. */
export interface ReviewedFile {
  readonly file: string;
  readonly status: "reviewed";
  /** Name under which whoever reads the files keeps what is too large to hold for all of them: its lines for `portfolio.csv`. */
  readonly key: string;
  readonly result: CheckResult;
  readonly digest: PlanDigest;
  /** When the file was last changed, in milliseconds since 1970. */
  readonly modified: number;
}

/** A file that is no plan, or could not be read. */
export interface FileLeftOut {
  readonly file: string;
  readonly status: "skipped" | "unreadable";
  readonly reason: string;
}

/** What came of one file of a review. */
export type FileOutcome = ReviewedFile | FileLeftOut;

/** Whether a plan could be read out of the file. */
export function isReviewed(outcome: FileOutcome): outcome is ReviewedFile {
  return outcome.status === "reviewed";
}
