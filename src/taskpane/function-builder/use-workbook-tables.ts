import { useCallback, useEffect, useRef, useState } from "react";
import { HostError, type InteractiveHost } from "../../core/workbook/spreadsheet-host";
import type { Snapshot } from "../../core/workbook/snapshot";
import { workbookTables, type WorkbookTable } from "./workbook-tables";

/** What is known of the workbook's tables. */
export type TablesHere =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly message: string }
  | {
      readonly kind: "read";
      readonly snapshot: Snapshot;
      readonly tables: readonly WorkbookTable[];
      readonly stale: boolean;
    };

/** Milliseconds after our own writing in which changes are taken for its consequences: what depends on it is calculated later. */
const echo = 10_000;

/** Milliseconds without a change after which such consequences are read, all at once. */
const lull = 300;

/**
 * The tables of the workbook, read when the screen opens and whenever somebody asks.
 *
 * A change only marks them as old: reading a large workbook at each key that is pressed would make the sheet slow. After the pane's own
 * writing they are read again, so that nobody is asked to do so for what the pane did.
 *
 * @param isOwn whether the pane itself is at work in the workbook
 */
export function useWorkbookTables(host: InteractiveHost | null, isOwn: boolean): readonly [TablesHere, () => void] {
  const [here, setHere] = useState<TablesHere>({ kind: "reading" });
  const reading = useRef(0);
  const own = useRef(isOwn);
  const read = useCallback(() => {
    if (host === null) return;
    const turn = ++reading.current;
    void host.snapshot().then(
      (snapshot) => {
        if (turn === reading.current)
          setHere({ kind: "read", snapshot, tables: workbookTables(snapshot), stale: false });
      },
      (error: unknown) => {
        if (!(error instanceof HostError)) throw error;
        if (turn === reading.current) setHere({ kind: "failed", message: error.message });
      },
    );
  }, [host]);
  useEffect(() => {
    read();
    return () => {
      reading.current += 1;
    };
  }, [read]);
  useEffect(() => {
    if (isOwn) {
      own.current = true;
      return undefined;
    }
    // What the pane wrote is known at once, also where the program tells nothing of its own writing.
    if (own.current) read();
    const timer = window.setTimeout(() => {
      own.current = false;
    }, echo);
    return () => window.clearTimeout(timer);
  }, [isOwn, read]);
  useEffect(() => {
    let soon: number | undefined;
    const forget = host?.onChanged(() => {
      if (!own.current) setHere((before) => (before.kind === "read" ? { ...before, stale: true } : before));
      else {
        window.clearTimeout(soon);
        soon = window.setTimeout(read, lull);
      }
    });
    return () => {
      window.clearTimeout(soon);
      forget?.();
    };
  }, [host, read]);
  return [here, read];
}
