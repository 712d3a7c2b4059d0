import type { Grid } from "./grid/grid";

/** The element that says it; a paragraph in the page. */
interface Note {
  hidden: boolean;
  textContent: string | null;
}

/**
 * Says why a custom function refused while its cell is selected, as Excel does beside the cell: "#N/A" alone tells nobody what to do.
 *
 * On selecting rather than hovering, so that the keyboard gets there too.
 *
 * @returns stops it
 */
export function showErrorReason(grid: Pick<Grid, "changes" | "cells" | "functions">, note: Note): () => void {
  const show = (text: string) => {
    note.hidden = text === "";
    note.textContent = text;
  };
  return grid.changes.subscribe((change) => {
    if (change.kind === "activated") show("");
    if (change.kind !== "selection") return;
    const { sheetId, row, column } = change.area;
    const { kind, value } = grid.cells.readCell(sheetId, row, column);
    const reason = kind === "error" ? grid.functions.reasonAt(sheetId, row, column, value) : undefined;
    show(reason === undefined ? "" : `${value}: ${reason}`);
  });
}
