import type { Round } from "../domain/round";
import { checkReport, type CheckReport } from "../report/file-report";
import type { ReviewReport } from "../report/review-report";
import type { CoalitionReview } from "./coalition-review";
import type { FileOutcome } from "./file-outcome";

/** What a report says besides the review itself. */
export interface AboutReview {
  readonly asOf: string;
  readonly round: Pick<Round, "round" | "pack">;
  readonly changes: ReviewReport["changes"];
  /** Sentences on how the results were made; where the book differs from the round is said anyway. */
  readonly notes: readonly string[];
}

/** The two reports of a review: of the files that count and those that can't be read, for people; and of all that were read, for programs. */
export interface ReviewReports {
  readonly shown: ReviewReport;
  readonly all: ReviewReport;
}

/** Joins a review and what is said of it to what reports are written from. */
export function reviewReports(
  review: CoalitionReview,
  outcomes: readonly FileOutcome[],
  { asOf, round, changes, notes }: AboutReview,
): ReviewReports {
  const { summary, findings, notChecked, whatIf, counting, unreadable, apart } = review;
  const named = { round: round.round, pack: `${round.pack.id}@${round.pack.version}` };
  const report = (files: readonly FileOutcome[]): CheckReport =>
    checkReport(
      asOf,
      files.flatMap((outcome) =>
        outcome.status === "skipped" ? [] : [{ file: outcome.file, result: resultOf(outcome) }],
      ),
      named,
    );
  const base = {
    summary,
    findings,
    notChecked,
    notes: [...apart, ...notes],
    ...(changes === undefined ? {} : { changes }),
    ...(whatIf === undefined ? {} : { whatIf }),
  };
  return {
    shown: { ...base, check: report([...counting, ...unreadable]) },
    all: { ...base, check: report(outcomes) },
  };
}

function resultOf(outcome: FileOutcome): CheckReport["files"][number]["result"] {
  return outcome.status === "reviewed" ? outcome.result : { status: "unreadable", reason: outcome.reason };
}
