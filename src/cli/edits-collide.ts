import { editsOverlap, isRangeEdit } from "../core/workbook/edits-overlap";
import type { Edit } from "../core/workbook/edit";

/**
 * Whether two edits must not go into one batch: they set the same cell, or one changes the ground the other stands on (a sheet's name, a
 * table's size, a sheet itself), so that the later one's `before` no longer holds.
 */
export function editsCollide(a: Edit, b: Edit): boolean {
  if (a.kind === "rename-sheet" && b.kind === "rename-sheet")
    return [a.from, a.to].some((name) => name === b.from || name === b.to);
  // A formula on any sheet may name the renamed, added or removed one.
  if ([a, b].some(({ kind }) => kind === "rename-sheet" || kind === "add-sheet" || kind === "remove-sheet"))
    return true;
  if (isRangeEdit(a) && isRangeEdit(b)) return editsOverlap(a, b);
  return "sheet" in a && "sheet" in b && a.sheet === b.sheet;
}
