import type { Severity } from "../core/findings/finding";
import type { Place } from "../core/workbook/address";
import type { Edit } from "../core/workbook/edit";
import { invertEdits } from "../core/workbook/edit";
import type { Highlight } from "../core/workbook/spreadsheet-host";
import { findingKeys } from "./finding-keys";
import type { Intent } from "./intent";
import type { CheckAnswer } from "./pane-effects";
import { initialState } from "./pane-state";
import type { Grouping, NamesHere, PaneState, PlanHere, Problem } from "./pane-state";
import type { ScreenId } from "./screens/screen";
import { strings } from "./strings";

/** What happened. */
export type PaneEvent =
  | { readonly type: "started"; readonly intent: Intent }
  | { readonly type: "progressed"; readonly step: string; readonly share: number }
  | {
      readonly type: "checked";
      readonly answer: CheckAnswer;
      readonly isBlank: boolean;
      readonly here: NamesHere;
      readonly at: Date;
    }
  | { readonly type: "built"; readonly title: string }
  | { readonly type: "applied"; readonly title: string; readonly edits: readonly Edit[] }
  | { readonly type: "undone" }
  | { readonly type: "revealed"; readonly place: Place; readonly hidden: boolean }
  /** Cells were marked or marks taken away; `unmarked` are the places that could not be. */
  | { readonly type: "highlighted"; readonly on: boolean; readonly unmarked: readonly Highlight[] }
  /** The workbook was found with marks in it, from a time before this pane. */
  | { readonly type: "found-highlighted" }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "stopping" }
  | { readonly type: "cancelled" }
  | { readonly type: "workbook-changed" }
  | { readonly type: "notice-closed" }
  | { readonly type: "dialog-opened"; readonly dialog: NonNullable<PaneState["dialog"]> }
  | { readonly type: "dialog-closed" }
  | { readonly type: "screen-opened"; readonly screen: ScreenId }
  | { readonly type: "screen-closed" }
  /** A change of the round under work, as a pure function: its own reducer is in the editor's chunk, not in the first load. */
  | { readonly type: "round-edited"; readonly edit: (before: PaneState["round"]) => PaneState["round"] }
  | { readonly type: "settings-edited"; readonly work: PaneState["settings"] }
  /** What the host says of a result that lacks something, in a sentence that stays true. */
  | { readonly type: "remarked"; readonly sentence: string }
  | { readonly type: "reviewer-chosen"; readonly name: string | null }
  | { readonly type: "filtered"; readonly filter: string }
  | { readonly type: "grouped"; readonly grouping: Grouping }
  | { readonly type: "severity-toggled"; readonly severity: Severity }
  | { readonly type: "group-toggled"; readonly group: string }
  | { readonly type: "activated"; readonly key: string; readonly unfold?: string; readonly focus?: boolean }
  /** Somebody asked for the next problem from Excel itself; and that wish has been seen to. */
  | { readonly type: "next-wanted" }
  | { readonly type: "next-met" }
  | { readonly type: "opened"; readonly key: string | null; readonly focus?: boolean };

/** The next state; the only place where the pane's state changes. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return {
        ...state,
        task: {
          intent: event.intent,
          step: strings.steps[event.intent.kind],
          share: 0,
          changedMeanwhile: false,
          stopping: false,
        },
        problem: null,
        note: null,
        hiddenPlace: null,
        // The journal lasts until somebody asks for a check; the one after a fix is ours and keeps it.
        journal: event.intent.kind === "check" ? [] : state.journal,
      };
    case "progressed":
      // Progress that is still under way when somebody stops would hide that the wish was heard.
      return state.task && !state.task.stopping
        ? { ...state, task: { ...state.task, step: event.step, share: event.share } }
        : state;
    case "stopping":
      return state.task
        ? { ...state, task: { ...state.task, step: strings.stopping, share: 0, stopping: true } }
        : state;
    case "checked":
      return finishCheck(state, event);
    case "built":
      // What stood in the list belonged to the workbook before.
      return announce(
        {
          ...state,
          dialog: null,
          screen: null,
          plan: { kind: "unknown" },
          settings: null,
          journal: [],
          filter: "",
          opened: null,
        },
        strings.workbookMade(event.title),
      );
    case "applied":
      return {
        ...touched(state),
        opened: null,
        settings: afterSaving(state.settings, event.edits),
        journal: [...state.journal, { title: event.title, undo: invertEdits(event.edits) }],
      };
    case "undone":
      return { ...touched(state), journal: state.journal.slice(0, -1) };
    case "revealed":
      return { ...state, task: null, hiddenPlace: event.hidden ? event.place : null };
    case "highlighted":
      return finishHighlight(state, event);
    case "found-highlighted":
      return { ...state, highlighting: true };
    case "failed":
      return { ...state, task: null, problem: event.problem };
    case "cancelled":
      return announce({ ...state, task: null, note: strings.cancelled(state.task?.intent.kind) }, strings.stopped);
    case "workbook-changed":
      return markChanged(state);
    case "notice-closed":
      return { ...state, problem: null, note: null, hiddenPlace: null };
    case "dialog-opened":
      return { ...state, dialog: event.dialog, problem: null, note: null };
    case "dialog-closed":
      return { ...state, dialog: null, problem: state.problem?.intent.kind === "create" ? null : state.problem };
    case "screen-opened":
      return { ...state, screen: event.screen };
    case "screen-closed":
      return { ...state, screen: null };
    case "round-edited":
      return { ...state, round: event.edit(state.round) };
    case "settings-edited":
      return { ...state, settings: event.work };
    case "remarked":
      return { ...state, note: state.note === null ? event.sentence : `${state.note} ${event.sentence}` };
    case "reviewer-chosen":
      return { ...state, reviewer: event.name };
    case "filtered":
      // Details that came and went with the filter would take the focus from the box each time they come.
      return { ...state, filter: event.filter, opened: null };
    case "grouped":
      // Other groups have other keys: folding starts afresh.
      return { ...state, grouping: event.grouping, folded: initialState.folded, opened: null };
    case "severity-toggled":
      return { ...state, hiddenSeverities: toggled(state.hiddenSeverities, event.severity), opened: null };
    case "group-toggled":
      return { ...state, active: event.group, opened: null, folded: toggled(state.folded, event.group) };
    case "activated":
      return {
        ...state,
        active: event.key,
        focusSerial: event.focus === true ? state.focusSerial + 1 : state.focusSerial,
        folded:
          event.unfold !== undefined && state.folded.has(event.unfold)
            ? toggled(state.folded, event.unfold)
            : state.folded,
      };
    case "next-wanted":
      // On another screen it would come true much later, when nobody expects it.
      return { ...state, wantsNext: state.screen === null };
    case "next-met":
      return { ...state, wantsNext: false };
    case "opened":
      return {
        ...state,
        // The row that was open takes the focus back.
        active: event.key ?? state.opened ?? state.active,
        opened: event.key,
        focusSerial: event.focus === true ? state.focusSerial + 1 : state.focusSerial,
      };
  }
}

function finishCheck(
  before: PaneState,
  { answer, isBlank, here, at }: Extract<PaneEvent, { type: "checked" }>,
): PaneState {
  const { result, overview } = answer;
  const state = { ...before, here, grouping: groupingAfter(before, answer) };
  const stale = state.task?.changedMeanwhile ?? false;
  if (result.status === "unreadable" && overview)
    return announce(
      { ...state, task: null, plan: { kind: "overview", overview, at, stale }, active: null, opened: null },
      strings.overviewRead(overview.title),
    );
  if (result.status === "unreadable") {
    const plan: PlanHere = { kind: "none", reason: isBlank ? null : result.reason };
    return announce({ ...state, task: null, plan, active: null, opened: null }, strings.noPlan);
  }
  const keys = findingKeys(result.findings);
  const next: PaneState = {
    ...state,
    task: null,
    plan: { kind: "plan", checked: { ...answer, result, at, stale } },
    active: stillActive(state, keys),
    opened: state.opened !== null && keys.includes(state.opened) ? state.opened : null,
  };
  return announce(next, strings.checkFinished(result));
}

/** The work on the settings once edits were applied: if they were its own, it goes on from what it saved. */
function afterSaving(work: PaneState["settings"], edits: readonly Edit[]): PaneState["settings"] {
  return work?.saving?.edits === edits ? { ...work, base: work.saving.text, saving: null } : work;
}

/** The grouping that the settings ask for, once: what somebody chooses in the list afterwards stays until they ask for another. */
function groupingAfter({ grouping, plan }: PaneState, { settings }: CheckAnswer): Grouping {
  const asked = settings?.settings.grouping;
  const before = plan.kind === "plan" ? plan.checked.settings?.settings.grouping : undefined;
  return asked === before ? grouping : (asked ?? "sheet");
}

/** Says the outcome where somebody asked for it; marks that follow a check come and go without a word. */
function finishHighlight(state: PaneState, { on, unmarked }: Extract<PaneEvent, { type: "highlighted" }>): PaneState {
  const next: PaneState = { ...state, task: null, highlighting: on };
  if (on === state.highlighting) return next;
  const sheets = [...new Set(unmarked.map(({ place }) => place.sheet))];
  return announce(
    { ...next, note: unmarked.length > 0 ? strings.notMarked(unmarked.length, sheets) : null },
    strings.highlighted(on),
  );
}

/** The active row if it is still there, else the one that took its place: after a fix, the next one to mend. */
function stillActive(state: PaneState, keys: readonly string[]): string | null {
  if (state.active === null || state.plan.kind !== "plan") return null;
  if (keys.includes(state.active)) return state.active;
  const before = findingKeys(state.plan.checked.result.findings);
  const index = before.indexOf(state.active);
  if (index < 0) return state.active;
  const next = before.slice(index).find((key) => keys.includes(key));
  return next ?? keys.at(-1) ?? null;
}

function markChanged(state: PaneState): PaneState {
  const doing = state.task?.intent.kind;
  // While we write, the changes are our own, and what follows is read anew.
  if (doing === "create" || doing === "apply" || doing === "undo" || doing === "highlight") return state;
  return touched({ ...state, task: state.task ? { ...state.task, changedMeanwhile: true } : null });
}

/** The state once the workbook is no longer what was checked; stays so where the check after a fix fails or is stopped. */
function touched(state: PaneState): PaneState {
  if (state.plan.kind === "overview") return { ...state, plan: { ...state.plan, stale: true } };
  if (state.plan.kind !== "plan" || state.plan.checked.stale) return state;
  return { ...state, plan: { kind: "plan", checked: { ...state.plan.checked, stale: true } } };
}

function toggled<Key extends string>(set: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

function announce(state: PaneState, text: string): PaneState {
  return { ...state, announcement: { text, serial: state.announcement.serial + 1 } };
}
