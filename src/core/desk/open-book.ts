import type { BookContent } from "../domain/book-content";
import type { Round } from "../domain/round";
import { readBook } from "../read/read-coalition-workbook";
import type { ReadSources } from "../read/read-workbook";
import type { Edit } from "../workbook/edit";
import type { Snapshot } from "../workbook/snapshot";

/** A coalition book on a reviewer's desk: what it says, where each value stands, and the snapshot that edits are held against. */
export interface OpenBook {
  readonly content: BookContent;
  readonly sources: ReadSources;
  readonly missingParts: ReadonlyMap<string, string>;
  readonly round: Round;
  readonly snapshot: Snapshot;
  /** Today, ISO. */
  readonly asOf: string;
}

/** The edits of something that a reviewer does, or why it can't be done, in words for the reviewer. */
export type DeskEdits =
  | { readonly edits: readonly Edit[]; readonly problem?: undefined }
  | { readonly edits?: undefined; readonly problem: string };

/** Reads the book that is open; a line of why not where there is none. */
export function openBook(snapshot: Snapshot, asOf: string): OpenBook | { readonly problem: string } {
  const reading = readBook(snapshot);
  if (reading.unreadable !== undefined) return { problem: reading.unreadable };
  const { content, sources, missingParts, round } = reading;
  return { content, sources, missingParts, round, snapshot, asOf };
}
