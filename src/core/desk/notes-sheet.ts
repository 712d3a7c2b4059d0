import { renderTemplate } from "../render/render-template";
import type { DeskEdits, OpenBook } from "./open-book";

const sheet = "Notes";

/** Whether the book is one from before notes, or has lost their sheet. */
export function lacksNotes({ missingParts }: Pick<OpenBook, "missingParts">): boolean {
  return missingParts.has("notes");
}

/**
 * The edit that gives a book its sheet Notes, empty, after all others.
 *
 * Books made before there were notes have none; who wants to write one should not have to carry a whole book over for it.
 */
export function addNotesSheet({ round, snapshot, content, asOf }: OpenBook): DeskEdits {
  const taken = snapshot.sheets.find(
    ({ name, tables }) =>
      name.toLowerCase() === sheet.toLowerCase() || tables.some((table) => table.name.toLowerCase() === "notes"),
  );
  if (taken !== undefined)
    return {
      problem: `The sheet ${taken.name} stands where Notes belongs. Rename it and its table, then add Notes here.`,
    };
  const whole = renderTemplate("coalition-book", { round, asOf, book: { ...content, notes: [] } });
  const blueprint = {
    ...whole,
    sheets: whole.sheets.filter(({ name }) => name === sheet),
    names: whole.names.filter(({ refersTo }) => refersTo.startsWith(`=${sheet}!`)),
    activeSheet: sheet,
  };
  return { edits: [{ kind: "add-sheet", blueprint }] };
}
