import type { CellInput } from "./cell-value";

/**
 * One change to a workbook. Each says what it expects to find, so that a host re-reads before it writes and
 * refuses (HostError "changed") when somebody was faster, and so that every edit can be turned round for Undo.
 *
 * In `before` and `after` a cell that holds a formula is `{ formula, value }`; hosts compare formulas, not the cached value.
 * `set-cells` may carry a named style or a number format for cells that lost theirs.
 */
export type Edit =
  | {
      readonly kind: "set-cells";
      readonly sheet: string;
      /** A1 range of the same shape as `before` and `after`. */
      readonly range: string;
      readonly before: readonly (readonly CellInput[])[];
      readonly after: readonly (readonly CellInput[])[];
    }
  | { readonly kind: "rename-sheet"; readonly from: string; readonly to: string }
  | {
      readonly kind: "resize-table";
      readonly sheet: string;
      readonly table: string;
      readonly before: string;
      readonly after: string;
    };

/** The edits that undo `edits`: each turned round, last first. */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].reverse().map((edit): Edit => {
    if (edit.kind === "rename-sheet") return { ...edit, from: edit.to, to: edit.from };
    if (edit.kind === "resize-table") return { ...edit, before: edit.after, after: edit.before };
    return { ...edit, before: edit.after, after: edit.before };
  });
}
