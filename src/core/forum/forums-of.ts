import type { BookContent } from "../domain/book-content";
import type { ForumOnAgenda } from "./agenda";

/** A forum of the book that can be prepared, with its row in Forums. */
export interface ForumRowHere extends ForumOnAgenda {
  readonly row: number;
}

/** The forums that have a name and a date, earliest first; one without a date can't be prepared for. */
export function forumsOf({ forums }: Pick<BookContent, "forums">): readonly ForumRowHere[] {
  return forums
    .flatMap(({ forum, date, slots, chair }, row): ForumRowHere[] =>
      forum === undefined || date === undefined
        ? []
        : [
            {
              row,
              name: forum.trim(),
              date,
              ...(slots === undefined ? {} : { slots }),
              ...(chair === undefined ? {} : { chair: chair.trim() }),
            },
          ],
    )
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.row - other.row));
}

/** The forum that somebody who prepares one today most likely means: the next to meet, else the last. */
export function forumToPrepare(forums: readonly ForumRowHere[], asOf: string): ForumRowHere | undefined {
  return forums.find(({ date }) => date >= asOf) ?? forums.at(-1);
}
