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

/** A waiver that a plan asks for. */
export interface AskedWaiver {
  readonly criterion: string;
  readonly item: string;
  readonly reason: string;
  readonly askedBy: string | null;
  /** ISO date that it would run to, if one was given. */
  readonly expires: string | null;
  /** Whether a granted waiver in force answers it. */
  readonly granted: boolean;
}

/** What the settings that a workbook carries change of its check. */
export interface SettingsNote {
  /** Whether this check went by them. The pane's does, and says so; the command line's and a review's go by the round alone. */
  readonly used: boolean;
  /** Criteria that they judge otherwise than the round's pack. */
  readonly criteria: readonly string[];
  /** Stage that they check the plan as, where the workbook says another. */
  readonly stage: "draft" | "submitted" | null;
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
  /** SHA-256 over what that pack says, so that two of one name can be told apart. */
  readonly packFingerprint?: string;
  /** Left out where the workbook carries no settings, or none that change a finding. */
  readonly settings?: SettingsNote;
  /** Null for the coalition's own workbooks, which nobody submits. */
  readonly stage: "draft" | "submitted" | null;
  /** Of what was promised; null for the coalition's own workbooks, which promise nothing. */
  readonly fingerprint: string | null;
  readonly asOf: string;
  readonly status: "clean" | "warnings" | "errors";
  readonly counts: Counts;
  /** Ordered as a reader works: root causes first, then by sheet, row and severity. */
  readonly findings: readonly CheckedFinding[];
  readonly notChecked: readonly NotChecked[];
  readonly checksRun: number;
  /** Waivers that the workbook asks for; they silence nothing until the coalition grants them. */
  readonly waiversAskedFor?: readonly AskedWaiver[];
}

/** A workbook that can't be checked, and one clear line that says why and what to do. */
export interface Unchecked {
  readonly status: "unreadable";
  readonly reason: string;
  /** It is a gap sheet, which holds people's rows and is nobody's submission: lying in a folder it is set aside and no failure. */
  readonly isGapSheet?: true;
}
