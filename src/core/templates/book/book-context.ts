import { emptyBook, type BookContent } from "../../domain/book-content";
import type { Round } from "../../domain/round";
import { coalitionContext, type CoalitionContext } from "../pieces/coalition-context";

/** What the computed cells of the coalition book look at. */
export interface BookContext extends CoalitionContext {
  readonly book: BookContent;
}

/** The context of a round's coalition book; without content, of one with nothing received yet. */
export function bookContext(round: Round, book = emptyBook(round), asOf?: string): BookContext {
  return { ...coalitionContext(round, book, asOf), book };
}
