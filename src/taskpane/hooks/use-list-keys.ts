import type { Dispatch, KeyboardEvent } from "react";
import type { FindingActions } from "../components/finding-details";
import type { ListRow } from "../list-rows";
import type { PaneEvent } from "../state";

/** How far Page Up and Page Down go, in rows. */
const pageRows = 10;

/**
 * The keys of the list: arrows move, Enter goes to the cell, Alt+Enter and Space open, Escape closes, letters filter.
 *
 * Keys pressed on a button inside an opened row belong to that button, but for Escape.
 */
export function useListKeys({
  rows,
  activeIndex,
  opened,
  dispatch,
  actions,
  onTyped,
}: {
  readonly rows: readonly ListRow[];
  readonly activeIndex: number;
  readonly opened: string | null;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: FindingActions;
  readonly onTyped: (character: string) => void;
}): (event: KeyboardEvent) => void {
  const goTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row) dispatch({ type: "activated", key: row.key, focus: true });
  };
  const toggle = (row: ListRow) => {
    if (row.kind === "group") dispatch({ type: "group-toggled", group: row.key });
    else if (row.kind === "finding") dispatch({ type: "opened", key: opened === row.key ? null : row.key });
  };
  const isOpen = (row: ListRow) => (row.kind === "group" ? !row.folded : opened === row.key);

  const byKey: Record<string, (row: ListRow) => void> = {
    ArrowDown: () => goTo(activeIndex + 1),
    ArrowUp: () => goTo(activeIndex - 1),
    PageDown: () => goTo(activeIndex + pageRows),
    PageUp: () => goTo(activeIndex - pageRows),
    Home: () => goTo(0),
    End: () => goTo(rows.length - 1),
    ArrowRight: (row) => (isOpen(row) ? goTo(activeIndex + (row.kind === "group" ? 1 : 0)) : toggle(row)),
    ArrowLeft: (row) => {
      if (isOpen(row) && row.kind !== "not-checked") toggle(row);
      else if (row.kind !== "group") goTo(rows.findIndex(({ key }) => key === row.group));
    },
    Enter: (row) => (row.kind === "finding" ? actions.onGo(row.finding) : toggle(row)),
    " ": toggle,
    Escape: () => opened !== null && dispatch({ type: "opened", key: null, focus: true }),
  };

  return (event) => {
    const row = rows[activeIndex];
    const isOnRow = event.target instanceof Element && event.target.getAttribute("role") === "treeitem";
    if (row === undefined || event.ctrlKey || event.metaKey || (!isOnRow && event.key !== "Escape")) return;
    if (event.altKey) {
      if (event.key !== "Enter" || row.kind !== "finding") return;
      event.preventDefault();
      if (opened !== row.key) toggle(row);
      return;
    }
    const act = byKey[event.key];
    if (act) {
      event.preventDefault();
      act(row);
    } else if (event.key.length === 1) {
      event.preventDefault();
      onTyped(event.key);
    }
  };
}
