import type { Draft, DraftPath } from "./draft";
import { startsWith } from "./draft-path";
import type { FieldSpec, ListSpec, SectionId } from "./section";
import { sectionAt } from "./sections";

/** Where in the editor something of a draft is shown: a section, an entry of one of its lists, a field. */
export interface DraftPlace {
  readonly section: SectionId;
  /** The list that holds it; null on the section's own page. */
  readonly list: DraftPath | null;
  /** The entry of that list; null for the list itself. */
  readonly key: string | number | null;
  /** The field; null where a whole entry or list is meant. */
  readonly field: FieldSpec | null;
  /** In words: "Departments and envelopes · SAL · Sales · Envelope (EUR)". */
  readonly words: string;
}

/**
 * Finds the page and field for a path, so that a problem can be jumped to.
 *
 * @param isWhole whether the whole entry at the path is meant and no field of it
 */
export function placeOf(draft: Draft, path: DraftPath, isWhole = false): DraftPlace {
  const section = sectionAt(path);
  const list = section.lists.find((known) => startsWith(path, known.path));
  const key = list ? (path[list.path.length] ?? null) : null;
  const fields = list ? (key === null ? [] : list.fields(draft, key)) : section.fields(draft);
  const field = isWhole ? null : fieldAt(fields, path);
  const words = [section.title, ...entryWords(draft, list, key), ...(field ? [field.label] : [])].join(" · ");
  return { section: section.id, list: list?.path ?? null, key, field, words };
}

/** The id of a field's input in the page. */
export function fieldId(path: DraftPath): string {
  return `round-${path.join("-")}`;
}

/** The field of exactly that path, else the one that holds it, else the first of what it holds (a whole calendar is missing). */
function fieldAt(fields: readonly FieldSpec[], path: DraftPath): FieldSpec | null {
  return (
    fields.find((field) => startsWith(path, field.path)) ??
    (path.length > 0 ? fields.find((field) => startsWith(field.path, path)) : undefined) ??
    null
  );
}

function entryWords(draft: Draft, list: ListSpec | undefined, key: string | number | null): readonly string[] {
  return list && key !== null ? [list.title(draft, key)] : [];
}
