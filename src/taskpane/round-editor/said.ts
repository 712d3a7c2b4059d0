import { rowsOf, textOf, type Draft, type DraftPath } from "./draft";
import { valueAt } from "./draft-path";

/** What the entries of a list say in one field, each once, in order: offered while the next entry is typed. */
export function said(draft: Draft, list: DraftPath, field: string): readonly string[] {
  const texts = rowsOf(valueAt(draft, list)).map((row) => textOf(row[field]));
  return [...new Set(texts.filter((text) => text !== ""))];
}

/** The texts of a list of words, such as the group labels. */
export function wordsOf(draft: Draft, list: string): readonly string[] {
  const words = draft[list];
  return Array.isArray(words) ? words.map((word) => textOf(word)).filter((word) => word !== "") : [];
}
