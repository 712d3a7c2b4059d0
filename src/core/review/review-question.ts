import type { IsoDate } from "../domain/iso-date";
import type { BookContent } from "../domain/book-content";
import { knownCriteria } from "../known-criteria";
import { packOfBook } from "../read/pack-of-book";
import { readBook } from "../read/read-coalition-workbook";
import type { Snapshot } from "../workbook/snapshot";
import { withGranted, type ReviewQuestion } from "./coalition-review";

/** What a review of an open coalition book goes by, or all that keeps it from being one, in sentences. */
export type BookQuestion =
  | { readonly question: ReviewQuestion & { readonly book: BookContent }; readonly problems?: undefined }
  | { readonly question?: undefined; readonly problems: readonly string[] };

/**
 * What a review goes by that has nothing but the book: the round of its record, the pack of its Criteria sheet, the waivers it grants.
 *
 * As the command line does with `--book` and `--pack` of the same file.
 */
export function reviewQuestion(snapshot: Snapshot, asOf: IsoDate): BookQuestion {
  const reading = readBook(snapshot);
  if (reading.unreadable !== undefined) return { problems: [reading.unreadable] };
  const { content, round } = reading;
  const { pack, problems } = packOfBook(snapshot, knownCriteria);
  if (pack === undefined) return { problems };
  return { question: { asOf, round: withGranted({ ...round, pack }, content), ownPack: round.pack, book: content } };
}
