import { areasOverlap, parseArea } from "./address";
import type { Edit } from "./edit";

/** Edits of the cells of a sheet, that leave names and tables where they are. */
export type RangeEdit = Extract<Edit, { kind: "set-cells" | "set-merge" | "set-hidden" | "set-validation" }>;

/** Whether an edit is one of cells. */
export function isRangeEdit(edit: Edit): edit is RangeEdit {
  return (
    edit.kind === "set-cells" ||
    edit.kind === "set-merge" ||
    edit.kind === "set-hidden" ||
    edit.kind === "set-validation"
  );
}

/**
 * Whether two edits of cells speak of the same thing, so that one would find it otherwise than it expects after the other: the same
 * cells' contents or merging, the same cells' validation, or the same rows or columns being hidden.
 */
export function editsOverlap(a: RangeEdit, b: RangeEdit): boolean {
  if (a.sheet.toLowerCase() !== b.sheet.toLowerCase()) return false;
  if (a.kind === "set-hidden" || b.kind === "set-hidden") {
    if (a.kind !== "set-hidden" || b.kind !== "set-hidden" || a.what !== b.what) return false;
    const positions = new Set(a.at);
    return b.at.some((position) => positions.has(position));
  }
  if ((a.kind === "set-validation") !== (b.kind === "set-validation")) return false;
  return areasOverlap(parseArea(a.range), parseArea(b.range));
}
