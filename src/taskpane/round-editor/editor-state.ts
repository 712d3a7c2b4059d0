import type { Draft, DraftPath, Json } from "./draft";
import { valueAt, withEntry, withoutEntry, withValue } from "./draft-path";
import type { SectionId } from "./section";

/** Where the round came from; shown, so that nobody mends the sample for their own. */
export interface DraftOrigin {
  readonly kind: "new" | "file" | "workbook" | "sample";
  /** Name of the file, where there is one. */
  readonly name: string | null;
}

/** The page that is shown: the list of sections, a section, one entry of a list, or rows to be pasted. */
export type EditorPage =
  | { readonly kind: "sections" }
  | { readonly kind: "section"; readonly section: SectionId }
  | { readonly kind: "entry"; readonly section: SectionId; readonly list: DraftPath; readonly key: string | number }
  | { readonly kind: "paste" };

/**
 * What can be taken back: the last deletion, with the place where it belongs, or a change of the whole round with the round before it.
 *
 * A deletion can be taken back after other changes; a change of the whole round only until the next one, which would be lost with it.
 */
export type Undoable =
  | {
      readonly kind: "entry";
      readonly list: DraftPath;
      readonly key: string | number;
      readonly entry: Json;
      readonly title: string;
    }
  | { readonly kind: "draft"; readonly before: Draft; readonly title: string };

/** A round that is being worked on, with what the editor shows of it. Lives as long as the pane, in no storage. */
export interface EditorState {
  readonly draft: Draft;
  readonly origin: DraftOrigin;
  /** Whether anything changed since it was opened or saved. */
  readonly isChanged: boolean;
  readonly page: EditorPage;
  readonly undoable: Undoable | null;
  /** Id of the element that should have the focus, null for the page's heading; `serial` rises each time it should move. */
  readonly focus: { readonly id: string | null; readonly serial: number };
  /** What just happened and is worth reading, in sentences. */
  readonly notes: readonly string[];
}

/** What somebody did in the editor. */
export type EditorEvent =
  | { readonly type: "changed"; readonly path: DraftPath; readonly value: Json | undefined }
  | { readonly type: "added"; readonly section: SectionId; readonly list: DraftPath; readonly entry: Json }
  | { readonly type: "deleted"; readonly list: DraftPath; readonly key: string | number; readonly title: string }
  | { readonly type: "restored" }
  | {
      readonly type: "replaced";
      readonly title: string;
      readonly draft: Draft;
      readonly page: EditorPage;
      readonly notes: readonly string[];
    }
  | { readonly type: "went"; readonly page: EditorPage; readonly focus?: string | null }
  | { readonly type: "saved"; readonly notes: readonly string[] }
  | { readonly type: "noted"; readonly notes: readonly string[] }
  | { readonly type: "dismissed" };

/** The editor with a round that was just opened. @param notes what is worth knowing about it */
export function openedEditor(draft: Draft, origin: DraftOrigin, notes: readonly string[] = []): EditorState {
  return {
    draft,
    origin,
    isChanged: false,
    page: { kind: "sections" },
    undoable: null,
    focus: { id: null, serial: 1 },
    notes,
  };
}

/** The next state of the editor; the only place where a round under work changes. */
export function reduceEditor(state: EditorState, event: EditorEvent): EditorState {
  switch (event.type) {
    case "changed":
      return { ...kept(state), draft: withValue(state.draft, event.path, event.value), isChanged: true };
    case "added": {
      const rows = valueAt(state.draft, event.list);
      const key = Array.isArray(rows) ? rows.length : 0;
      const { section, list } = event;
      return go(
        { ...kept(state), draft: withEntry(state.draft, list, key, event.entry), isChanged: true, notes: [] },
        { kind: "entry", section, list, key },
        firstField,
      );
    }
    case "deleted":
      return remove(state, event);
    case "restored":
      return restore(state);
    case "replaced":
      return {
        ...go(state, event.page, null),
        draft: event.draft,
        isChanged: true,
        undoable: { kind: "draft", before: state.draft, title: event.title },
        notes: event.notes,
      };
    case "went":
      return { ...go(state, event.page, event.focus ?? null), notes: [] };
    case "saved":
      return { ...state, isChanged: false, notes: event.notes };
    case "noted":
      return { ...state, notes: event.notes };
    case "dismissed":
      return { ...state, notes: [], undoable: null };
  }
}

/** The page one level up, or null from the list of sections. */
export function pageAbove(page: EditorPage): EditorPage | null {
  if (page.kind === "sections") return null;
  if (page.kind === "entry") return { kind: "section", section: page.section };
  if (page.kind === "paste") return { kind: "section", section: "departments" };
  return { kind: "sections" };
}

/** Stands for "the first field of the page that opens", whichever that is. */
export const firstField = "first-field";

/** Id of the row or link that leads to a page, to which the focus goes back. */
export function linkId(page: EditorPage): string {
  if (page.kind === "entry") return `round-row-${[...page.list, page.key].join("-")}`;
  if (page.kind === "section") return `round-section-${page.section}`;
  return page.kind === "paste" ? "round-paste" : "round-sections";
}

/** A state whose round is about to change: the round before an earlier change of the whole can no longer be brought back. */
function kept(state: EditorState): EditorState {
  return state.undoable?.kind === "draft" ? { ...state, undoable: null } : state;
}

function go(state: EditorState, page: EditorPage, focus: string | null): EditorState {
  return { ...state, page, focus: { id: focus, serial: state.focus.serial + 1 } };
}

function remove(state: EditorState, { list, key, title }: Extract<EditorEvent, { type: "deleted" }>): EditorState {
  const entry = valueAt(state.draft, [...list, key]);
  if (entry === undefined) return state;
  const draft = withoutEntry(state.draft, list, key);
  const undoable = { kind: "entry", list, key, entry, title } as const;
  const next = { ...state, draft, isChanged: true, undoable, notes: [] };
  // The button that puts it back is where the next key should go after a slip.
  const page = state.page.kind === "entry" ? pageAbove(state.page) : state.page;
  return go(next, page ?? state.page, undoId);
}

function restore(state: EditorState): EditorState {
  if (state.undoable === null) return state;
  if (state.undoable.kind === "draft")
    return { ...go(state, state.page, null), draft: state.undoable.before, undoable: null, isChanged: true, notes: [] };
  const { list, key, entry } = state.undoable;
  const draft = withEntry(state.draft, list, key, entry);
  const rows = valueAt(draft, list);
  const at = typeof key === "number" && Array.isArray(rows) ? Math.min(key, rows.length - 1) : key;
  const section = state.page.kind === "section" ? state.page.section : null;
  const next = { ...state, draft, undoable: null, isChanged: true };
  return section === null ? next : go(next, state.page, linkId({ kind: "entry", section, list, key: at }));
}

/** Id of the button that takes a deletion back. */
export const undoId = "round-undo";
