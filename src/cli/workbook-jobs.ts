import type { BookContent } from "../core/domain/book-content";
import type { FundContent } from "../core/domain/fund-content";
import type { IsoDate } from "../core/domain/iso-date";
import type { Pack } from "../core/domain/pack";
import type { Round } from "../core/domain/round";
import type { Submission } from "../core/domain/submission";
import type { CheckResult, Unchecked } from "../core/findings/check-result";
import type { SnapshotReview, SnapshotReviewOptions } from "../core/review-snapshot";
import type { Signature, SigningRole } from "../core/submit/signature";
import type { ComparedFiles } from "../core/compare-files";
import type { PlanOfFolder, PlanReadingOptions } from "../core/plan-of-folder";
import type { AddedByPeople } from "../core/carry/added-by-people";

/** What a check is told besides the file; plain data, because it travels to a worker. */
export interface CheckOptions {
  readonly asOf: IsoDate;
  readonly round?: Round;
  readonly pack?: Pack;
  readonly stage?: "draft" | "submitted";
}

/** One fix that was applied, in words. */
export interface AppliedFix {
  readonly criterion: string;
  readonly message: string;
  readonly title: string;
  /** What changed: `Budget!L14: "1,200" → 1,200`. */
  readonly changes: readonly string[];
}

/** A mended copy, and what is left to do in it. */
export interface FixOutcome {
  readonly status: "fixed";
  /** The copy; the same bytes as the original when there was nothing to fix. */
  readonly bytes: Uint8Array;
  readonly applied: readonly AppliedFix[];
  /** Safe fixes that could not be applied, and why. */
  readonly refused: readonly string[];
  /** The check of the copy. */
  readonly left: CheckResult;
}

/** A plan as read. */
export interface ReadPlan {
  readonly status: "read";
  readonly submission: Submission;
  /** What stands in the workbook and not in its template, which no reading holds. */
  readonly added: AddedByPeople;
}

/** A coalition book or a pilot fund as read. */
export interface ReadCoalition {
  readonly status: "read";
  readonly book?: BookContent;
  readonly fund?: FundContent;
  /** What a copy made from this content would not have, in sentences. */
  readonly notKept: readonly string[];
}

/** What came of signing a plan. */
export type SigningOutcome =
  /** The signature can't be given now, and why. */
  | { readonly status: "refused"; readonly reason: string }
  /** The plan has errors; nothing was signed. */
  | { readonly status: "errors"; readonly check: CheckResult }
  | {
      readonly status: "signed";
      /** The signed copy. */
      readonly bytes: Uint8Array;
      /** Roles whose signatures the new one took back. */
      readonly takenBack: readonly SigningRole[];
      /** Computed cells that hold no value, because the program that saved the file last doesn't calculate. */
      readonly withoutValues: number;
      /** The check of the copy. */
      readonly check: CheckResult;
    };

/** Everything that reads a workbook's bytes. None rejects for anything that a file can hold. */
export interface WorkbookJobs {
  check(bytes: Uint8Array, options: CheckOptions): Promise<CheckResult | Unchecked>;
  /** @param criteria only fixes of these; all when empty */
  fix(bytes: Uint8Array, options: CheckOptions, criteria: readonly string[]): Promise<FixOutcome | Unchecked>;
  /** Reads a five-quarter plan by the round it carries. @param round where its own copy is gone */
  read(bytes: Uint8Array, round?: Round): Promise<ReadPlan | Unchecked>;
  /** Checks a plan, and signs a copy of it when it has no errors. */
  sign(bytes: Uint8Array, options: CheckOptions, signature: Signature): Promise<SigningOutcome | Unchecked>;
  /** Checks a plan and takes from it what a review of the whole coalition keeps. */
  review(bytes: Uint8Array, options: SnapshotReviewOptions): Promise<SnapshotReview>;
  /** Reads a coalition book or a pilot fund by the round given. */
  readCoalition(bytes: Uint8Array, round: Round): Promise<ReadCoalition | Unchecked>;
  /** Compares two plans, two coalition books or two pilot funds. */
  compare(before: Uint8Array, after: Uint8Array): Promise<ComparedFiles | Unchecked>;
  /** Reads a plan as the comparison of two folders needs it. */
  planOfFolder(bytes: Uint8Array, options: PlanReadingOptions): Promise<PlanOfFolder>;
  /** Lets go of what runs in the background; the program could not end otherwise. */
  close(): Promise<void>;
}
