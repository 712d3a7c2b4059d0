import { emptyBook, type BookContent } from "../../domain/book-content";
import { firstDayOf, quarterDates, quartersFrom } from "../../domain/quarter";
import type { Round } from "../../domain/round";
import type { TemplateContext } from "../template";

/** What the computed cells of the coalition book look at. */
export interface BookContext extends TemplateContext {
  readonly book: BookContent;
  /** First and last day of each of the five quarters. */
  readonly quarterDates: readonly { readonly start: string; readonly end: string }[];
}

/** The context of a round's coalition book; without content, of one with nothing received yet. */
export function bookContext(round: Round, book = emptyBook(round), asOf = firstDayOf(round)): BookContext {
  const quarters = quartersFrom(round.firstQuarter, 5);
  return {
    book,
    round,
    owner: round.organisation ?? "Coalition",
    code: "",
    quarters,
    quarterDates: quarters.map((quarter) => quarterDates(quarter, round.calendar)),
    asOf,
    recordedRound: round,
    content: { ...book },
  };
}
