import { useEffect, useRef, useState } from "react";
import { openBook, type OpenBook } from "../../core/desk/open-book";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { PaneEffects } from "../pane-effects";
import { strings } from "../strings";

/** The book, or why there is none; null while it is being read. */
export type BookHere = OpenBook | { readonly problem: string } | null;

/**
 * The coalition book as it is: read when a screen opens and again after each reading of the pane's own.
 *
 * What was read stays on the screen until the new reading is there, so that forms keep what is typed in them.
 *
 * @param serial changes whenever the workbook was read anew or changed
 * @param isBusy while the pane itself works on the workbook nothing is read beside it
 */
export function useOpenBook(
  { host, today }: Pick<PaneEffects, "host" | "today">,
  serial: unknown,
  isBusy: boolean,
): readonly [BookHere, () => void] {
  const [book, setBook] = useState<BookHere>(null);
  const [times, setTimes] = useState(0);
  // A slow reading must not overwrite a later one.
  const latest = useRef(0);
  useEffect(() => {
    if (host === null || isBusy) return;
    const mine = (latest.current += 1);
    host
      .snapshot()
      .then((snapshot): BookHere => openBook(snapshot, today()))
      .catch((error: unknown): BookHere => {
        const message = error instanceof Error ? error.message : String(error);
        return { problem: error instanceof HostError ? message : strings.unexpected(message) };
      })
      .then((next) => {
        if (mine === latest.current) setBook(next);
      });
  }, [host, today, serial, isBusy, times]);
  return [book, () => setTimes(times + 1)];
}
