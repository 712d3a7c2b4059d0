import { areasOverlap, parseArea } from "../core/workbook/address";
import type { Edit } from "../core/workbook/edit";

/**
 * Whether two edits must not go into one batch: they set the same cell, or one changes the ground the other stands on (a sheet's name, a
 * table's size), so that the later one's `before` no longer holds.
 */
export function editsCollide(a: Edit, b: Edit): boolean {
  if (a.kind === "rename-sheet" && b.kind === "rename-sheet")
    return [a.from, a.to].some((name) => name === b.from || name === b.to);
  // A formula on any sheet may name the renamed one.
  if (a.kind === "rename-sheet" || b.kind === "rename-sheet") return true;
  if (a.sheet !== b.sheet) return false;
  if (a.kind === "resize-table" || b.kind === "resize-table") return true;
  return areasOverlap(parseArea(a.range), parseArea(b.range));
}
