import type { KeyboardEvent } from "react";

/** How far Page Up and Page Down go, in rows. */
const pageRows = 10;

/**
 * The keys of a list of entries: arrows, Page Up and Down, Home and End move, Delete deletes. Enter is the row's own, a button.
 *
 * @param active index of the row that holds the tab stop
 * @param count rows of the list
 */
export function useEntryKeys({
  active,
  count,
  onGo,
  onDelete,
}: {
  readonly active: number;
  readonly count: number;
  readonly onGo: (index: number) => void;
  readonly onDelete: () => void;
}): (event: KeyboardEvent) => void {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + pageRows,
    PageUp: active - pageRows,
    Home: 0,
    End: count - 1,
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    if (move === undefined && event.key !== "Delete") return;
    event.preventDefault();
    if (move === undefined) onDelete();
    else onGo(move);
  };
}
