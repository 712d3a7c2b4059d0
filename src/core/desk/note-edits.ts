import { formatId, nextIdNumber } from "../templates/next-id";
import { serialFromIsoDate } from "../workbook/serial-date";
import { appendRows } from "./append-rows";
import type { DeskEdits, OpenBook } from "./open-book";
import { refusalForFinding } from "./refusal";
import type { Reviewer } from "./reviewer";

/** A note to be written: about an item of a department, about its plan as a whole, or about neither. */
export interface NewNote {
  readonly department: string;
  /** Empty for the plan as a whole. */
  readonly item: string;
  readonly note: string;
}

/** Most characters of a note. A cell holds more, but nobody reads more in one. */
export const longestNote = 2_000;

/** The edits that write notes, each under the next free ID, with who wrote it and today. */
export function noteEdits(book: OpenBook, notes: readonly NewNote[], reviewer: Reviewer): DeskEdits {
  const refused = notes.map((note) => refusalForFinding(note, reviewer)).find((one) => one !== undefined);
  if (refused !== undefined) return { problem: refused };
  if (notes.some(({ note }) => note.trim() === "")) return { problem: "There is nothing in the note yet." };
  if (notes.some(({ note }) => note.length > longestNote))
    return { problem: `A note has at most ${longestNote} characters. Shorten it, or write two.` };
  const first = nextIdNumber(book.content.notes, "", "N");
  return appendRows(
    book,
    "notes",
    "Notes",
    notes.map(({ department, item, note }, index) => ({
      id: formatId("", { idPart: "N" }, first + index),
      department: department.trim(),
      item: item.trim(),
      note: note.trim(),
      by: reviewer.name,
      date: serialFromIsoDate(book.asOf),
    })),
  );
}
