import type { KnownCriterion } from "../domain/book-content";
import type { Pack } from "../domain/pack";
import { packFromBook } from "../domain/pack-from-book";
import type { Places } from "../workbook/places";
import type { Snapshot } from "../workbook/snapshot";
import { readBook } from "./read-coalition-workbook";

/** The pack of a book, or one plain line a problem with the cell it stands in. */
export type PackOfBook =
  | { readonly pack: Pack; readonly problems?: undefined }
  | { readonly pack?: undefined; readonly problems: readonly string[] };

const packParts: readonly string[] = ["criteria", "scoring", "vocabulary", "ownChecks"];

/**
 * The pack on the Criteria sheet of a coalition book.
 *
 * All of it or none: half a pack would leave criteria on that somebody switched off, unseen.
 *
 * @param known every criterion with its thresholds
 */
export function packOfBook(snapshot: Snapshot, known: readonly KnownCriterion[]): PackOfBook {
  const reading = readBook(snapshot);
  if (reading.unreadable !== undefined) return { problems: [reading.unreadable] };
  const { content, sources, missingParts, workbook, round } = reading;
  const isOfPack = (key: string) => packParts.includes(key.split(".")[0] ?? key);
  const lost = [...missingParts].filter(([part]) => isOfPack(part));
  if (lost.length > 0) return { problems: [...new Set(lost.map(([, because]) => because))] };
  const unread = workbook.unreadable.filter(({ key }) => isOfPack(key));
  if (unread.length > 0)
    return {
      problems: unread.map(
        ({ key, label, text }) => `${cellOf(sources.places, key)}: "${text}" in ${label} can't be read. Type it again.`,
      ),
    };
  const found = packFromBook(content, round.pack, known);
  return found.pack === undefined
    ? {
        problems: found.problems.map(({ path, message }) => `${cellOf(sources.places, path.join("."))}: ${message}`),
      }
    : found;
}

function cellOf(places: Places, key: string): string {
  const place = places.get(key);
  return place === undefined ? "Criteria" : `${place.sheet}!${place.cell}`;
}
