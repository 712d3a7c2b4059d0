import { appendRows } from "../desk/append-rows";
import type { DeskEdits, OpenBook } from "../desk/open-book";
import type { FundContent } from "../domain/fund-content";
import { formatId, nextIdNumber } from "../templates/next-id";
import { serialFromIsoDate } from "../workbook/serial-date";
import type { Agenda, AgendaItem } from "./agenda";

/** The questions that the book doesn't hold yet and the forum has a slot for. */
export function newQuestions({ now }: Agenda): readonly AgendaItem[] {
  return now.filter(({ isOnRecord }) => !isOnRecord);
}

/**
 * The edits that write an agenda's new questions to Decisions, each under the next free ID with forum and day; what was decided stays to be
 * filled in. Rows that are there stay as they are.
 *
 * @param fund its decisions bear IDs of the same run, so a number that is taken there is taken here too
 */
export function recordQuestions(book: OpenBook, agenda: Agenda, fund?: Pick<FundContent, "decisions">): DeskEdits {
  const questions = newQuestions(agenda);
  if (questions.length === 0) return { problem: "The book holds all of these questions already." };
  const taken = [...book.content.decisions, ...(fund?.decisions ?? [])].flatMap(({ id }) =>
    id === undefined ? [] : [{ id }],
  );
  const first = nextIdNumber(taken, "", "D");
  return appendRows(
    book,
    "decisions",
    "Decisions",
    questions.map(({ question }, index) => ({
      id: formatId("", { idPart: "D" }, first + index),
      date: serialFromIsoDate(agenda.forum.date),
      forum: agenda.forum.name,
      question,
    })),
  );
}
