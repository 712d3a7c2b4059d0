import { rowsOf, textOf, type Draft, type DraftPath } from "./draft";
import { valueAt } from "./draft-path";
import { wordsOf } from "./said";

const lists: readonly { readonly path: DraftPath; readonly key: string; readonly what: string }[] = [
  { path: ["departments"], key: "code", what: "Department code" },
  { path: ["outcomes"], key: "id", what: "Outcome ID" },
  { path: ["objectives"], key: "id", what: "Objective ID" },
  { path: ["rates"], key: "code", what: "Currency" },
  { path: ["pack", "scoring"], key: "criterion", what: "The question" },
  { path: ["pack", "vocabulary"], key: "word", what: "Word" },
];

/** Codes, IDs and labels that stand twice, each at its second appearance: with two of them nobody could say which is meant. */
export function doubledEntries(draft: Draft): readonly { readonly path: DraftPath; readonly message: string }[] {
  const found: { path: DraftPath; message: string }[] = [];
  for (const { path, key, what } of lists) {
    const texts = rowsOf(valueAt(draft, path)).map((row) => textOf(row[key]));
    for (const [index, text] of doubles(texts))
      found.push({ path: [...path, index, key], message: `${what} ${text} stands twice. Give each its own.` });
  }
  for (const list of ["groups", "decisionPoints"])
    for (const [, text] of doubles(wordsOf(draft, list)))
      found.push({ path: [list], message: `“${text}” stands twice. Take one of them out.` });
  return found;
}

function doubles(texts: readonly string[]): readonly (readonly [number, string])[] {
  const seen = new Set<string>();
  return texts.flatMap((text, index) => {
    const key = text.trim().toLowerCase();
    const isDouble = key !== "" && seen.has(key);
    seen.add(key);
    return isDouble ? [[index, text] as const] : [];
  });
}
