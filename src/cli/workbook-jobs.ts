import type { IsoDate } from "../core/domain/iso-date";
import type { Pack } from "../core/domain/pack";
import type { Round } from "../core/domain/round";
import type { CheckResult, Unchecked } from "../core/findings/check-result";

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

/** The two things that read a workbook's bytes. Neither rejects for anything that a file can hold. */
export interface WorkbookJobs {
  check(bytes: Uint8Array, options: CheckOptions): Promise<CheckResult | Unchecked>;
  /** @param criteria only fixes of these; all when empty */
  fix(bytes: Uint8Array, options: CheckOptions, criteria: readonly string[]): Promise<FixOutcome | Unchecked>;
  /** Lets go of what runs in the background; the program could not end otherwise. */
  close(): Promise<void>;
}
