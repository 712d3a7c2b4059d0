import type { CheckResult } from "../core/findings/check-result";
import type { Severity } from "../core/findings/finding";
import type { Place } from "../core/workbook/address";
import type { Edit } from "../core/workbook/edit";
import type { HostErrorCode } from "../core/workbook/spreadsheet-host";
import type { Intent } from "./intent";
import type { CheckAnswer } from "./pane-effects";
import type { Overview } from "./overview/overview";
import type { EditorState } from "./round-editor/editor-state";
import type { ScreenId } from "./screens/screen";
import type { SettingsWork } from "./settings/settings-work";

/** The last check of the plan in the workbook. */
export interface Checked extends Omit<CheckAnswer, "result"> {
  readonly result: CheckResult;
  readonly at: Date;
  /** Whether the workbook changed since; a hint only, events get lost. */
  readonly stale: boolean;
}

/** What is known of the workbook. */
export type PlanHere =
  | { readonly kind: "unknown" }
  /** No plan that can be read; `reason` only where there is something that a plan was expected in. */
  | { readonly kind: "none"; readonly reason: string | null }
  | { readonly kind: "plan"; readonly checked: Checked }
  /** A workbook of ours that nothing checks: a gap sheet, or one that can't be checked as it stands. */
  | { readonly kind: "overview"; readonly overview: Overview; readonly at: Date; readonly stale: boolean };

/** What a list of problems can be grouped by. */
export type Grouping = "sheet" | "criterion";

/** Names that a workbook uses: nothing new may take one. */
export interface NamesHere {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** What is being done to the workbook just now; one thing at a time. */
export interface Task {
  readonly intent: Intent;
  readonly step: string;
  /** Share done, 0..1. */
  readonly share: number;
  /** Whether somebody edited while it ran: the result is stale as it arrives. */
  readonly changedMeanwhile: boolean;
  /** Whether somebody asked to stop it; a request that Excel has begun is carried out before it does. */
  readonly stopping: boolean;
}

/** What the workbook could not do. */
export interface Problem {
  readonly intent: Intent;
  /** What "Try again" does. */
  readonly again: Intent;
  /** "unexpected" is a fault of ours rather than an answer of the host. */
  readonly code: HostErrorCode | "unexpected";
  readonly message: string;
}

/** A fix that was applied, with the edits that take it back. */
export interface AppliedFix {
  readonly title: string;
  readonly undo: readonly Edit[];
}

/** Everything the pane shows. */
export interface PaneState {
  readonly plan: PlanHere;
  /** Names that the workbook used when it was last read; null before that. */
  readonly here: NamesHere | null;
  readonly task: Task | null;
  readonly problem: Problem | null;
  /** One line that says what just ended without a result ("Stopped. Nothing was changed."). */
  readonly note: string | null;
  /** Applied fixes, latest last; emptied by the next check that somebody asks for. */
  readonly journal: readonly AppliedFix[];
  /** Whether problems are marked in the cells: what the workbook itself shows, and keeps. */
  readonly highlighting: boolean;
  /** A hidden cell that waits for leave to be shown. */
  readonly hiddenPlace: Place | null;
  readonly dialog: "new" | "keyboard" | "find" | null;
  /** What stands where home usually is; null is home. */
  readonly screen: ScreenId | null;
  /** The round that is being worked on, kept while the pane is open; null before one is opened. */
  readonly round: EditorState | null;
  /** Settings that are being worked on, kept while the pane is open; null where nothing was touched. */
  readonly settings: SettingsWork | null;
  /** Who reviews in a coalition book, by name; kept while the pane is open and nowhere else. Null before somebody said so. */
  readonly reviewer: string | null;
  readonly filter: string;
  /** What the list's groups are. */
  readonly grouping: Grouping;
  /** Severities that are left out of the list. */
  readonly hiddenSeverities: ReadonlySet<Severity>;
  /** Keys of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
  /** Key of the row that holds the list's one tab stop. */
  readonly active: string | null;
  /** Rises each time the focus should go to the active row. */
  readonly focusSerial: number;
  /** Whether somebody asked, from Excel itself, for the next problem and has not been led there yet. */
  readonly wantsNext: boolean;
  /** Key of the finding whose details are open. */
  readonly opened: string | null;
  /** Read out politely; `serial` changes with each, so that the same words are read out again. */
  readonly announcement: { readonly text: string; readonly serial: number };
}

/** Whether something is under way that other wishes must wait for; going to a cell is too short for that. */
export function isBusy({ task }: Pick<PaneState, "task">): boolean {
  return task !== null && task.intent.kind !== "reveal";
}

/** Groups that start folded: nobody has to act on them. */
export const quietGroups = { waived: "waived", notChecked: "not-checked" } as const;

/** The pane before anything is known. */
export const initialState: PaneState = {
  plan: { kind: "unknown" },
  here: null,
  task: null,
  problem: null,
  note: null,
  journal: [],
  highlighting: false,
  hiddenPlace: null,
  dialog: null,
  screen: null,
  round: null,
  reviewer: null,
  settings: null,
  filter: "",
  grouping: "sheet",
  hiddenSeverities: new Set(),
  folded: new Set([quietGroups.waived, quietGroups.notChecked]),
  active: null,
  focusSerial: 0,
  opened: null,
  wantsNext: false,
  announcement: { text: "", serial: 0 },
};
