import type { Blueprint, ValidationBlueprint } from "./blueprint";
import type { CellInput } from "./cell-value";

/** What a range's cells accept, without the range. */
export type CellValidation = Omit<ValidationBlueprint, "range">;

/**
 * One change to a workbook. Each says what it expects to find, so that a host re-reads before it writes and
 * refuses (HostError "changed") when somebody was faster, and so that every edit can be turned round for Undo.
 *
 * In `before` and `after` a cell that holds a formula is `{ formula, value }`; hosts compare formulas, not the cached value.
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
  /** More or fewer rows, or columns at the right end: then the header cells of new columns hold their names already. */
  | {
      readonly kind: "resize-table";
      readonly sheet: string;
      readonly table: string;
      readonly before: string;
      readonly after: string;
    }
  /** One merged area, made or taken apart. Only areas whose other cells are empty are merged: a program would throw their contents away. */
  | {
      readonly kind: "set-merge";
      readonly sheet: string;
      readonly range: string;
      readonly before: boolean;
      readonly after: boolean;
    }
  /**
   * Rows or columns hidden or shown, by zero-based position, all of them one way before and the other after. A filter whose rows are shown,
   * all that it hid, is no longer set; taking the edit back hides the rows and not by a filter.
   */
  | {
      readonly kind: "set-hidden";
      readonly sheet: string;
      readonly what: "rows" | "columns";
      readonly at: readonly number[];
      readonly before: boolean;
      readonly after: boolean;
    }
  /** What a range accepts; null is anything. Of what stands there hosts compare only whether there is a rule, and a drop-down's source. */
  | {
      readonly kind: "set-validation";
      readonly sheet: string;
      readonly range: string;
      readonly before: CellValidation | null;
      readonly after: CellValidation | null;
    }
  /** The range of a sheet that a workbook-wide name covers, A1: drop-downs and formulas that use the name follow. */
  | {
      readonly kind: "set-name";
      readonly sheet: string;
      readonly name: string;
      readonly before: string;
      readonly after: string;
    }
  /**
   * A sheet with its tables, names and styles, after all others; the blueprint has just this sheet. Names that point nowhere are pointed
   * to it again. Alone in its list: a program builds a sheet in many steps, which it can't take back together with others.
   */
  | { readonly kind: "add-sheet"; readonly blueprint: Blueprint }
  /** Takes such a sheet away again, as long as nobody has typed on it; its names then point nowhere. Alone in its list, too. */
  | { readonly kind: "remove-sheet"; readonly blueprint: Blueprint };

/** The edits that undo `edits`: each turned round, last first. */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].reverse().map((edit): Edit => {
    switch (edit.kind) {
      case "rename-sheet":
        return { ...edit, from: edit.to, to: edit.from };
      case "add-sheet":
        return { ...edit, kind: "remove-sheet" };
      case "remove-sheet":
        return { ...edit, kind: "add-sheet" };
      case "set-cells":
        return { ...edit, before: edit.after, after: edit.before };
      case "resize-table":
        return { ...edit, before: edit.after, after: edit.before };
      case "set-validation":
        return { ...edit, before: edit.after, after: edit.before };
      case "set-name":
        return { ...edit, before: edit.after, after: edit.before };
      default:
        return { ...edit, before: edit.after, after: edit.before };
    }
  });
}
