import type { LocatedFinding, NotChecked } from "./finding";
import type { Fix } from "./fix";

/** A finding with the fixes it can have; where there are several they are choices, the likeliest first. */
export interface CheckedFinding extends LocatedFinding {
  readonly fixes: readonly Fix[];
}

/** How many findings of each kind; waived ones count only as waived. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly notChecked: number;
  readonly waived: number;
}

/** What one check of one workbook says. */
export interface CheckResult {
  readonly template: string;
  readonly templateVersion: string;
  readonly department: string | null;
  readonly departmentCode: string | null;
  readonly round: string | null;
  /** `id@version` of the pack that was applied. */
  readonly pack: string;
  readonly stage: "draft" | "submitted";
  readonly fingerprint: string;
  readonly asOf: string;
  readonly status: "clean" | "warnings" | "errors";
  readonly counts: Counts;
  /** Ordered as a reader works: root causes first, then by sheet, row and severity. */
  readonly findings: readonly CheckedFinding[];
  readonly notChecked: readonly NotChecked[];
  readonly checksRun: number;
}

/** A workbook that can't be checked, and one clear line that says why and what to do. */
export interface Unchecked {
  readonly status: "unreadable";
  readonly reason: string;
}
