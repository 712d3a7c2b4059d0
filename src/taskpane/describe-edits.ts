import { cellAddress, parseArea } from "../core/workbook/address";
import type { CellInput } from "../core/workbook/cell-value";
import { isCellError, isCellFormula } from "../core/workbook/cell-value";
import type { Edit } from "../core/workbook/edit";
import { cellText } from "./cell-text";
import { strings } from "./strings";

/** One line of "before → after". */
export interface Change {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What edits do, in words, cell by cell; cells that stay the same are left out.
 *
 * @param isDate whether the numbers in the edited cells are dates
 */
export function describeEdits(edits: readonly Edit[], isDate = false): Change[] {
  return edits.flatMap((edit): Change[] => {
    if (edit.kind === "rename-sheet") return [{ where: strings.sheetName, before: edit.from, after: edit.to }];
    if (edit.kind === "resize-table")
      return [{ where: strings.tableArea(edit.table), before: edit.before, after: edit.after }];
    const { row, column } = parseArea(edit.range);
    return edit.after.flatMap((cells, y) =>
      cells.flatMap((after, x): Change[] => {
        const before = edit.before[y]?.[x] ?? null;
        if (sameContent(before, after)) return [];
        const where = `${edit.sheet}!${cellAddress(row + y, column + x)}`;
        return [{ where, before: cellText(before, isDate), after: cellText(after, isDate) }];
      }),
    );
  });
}

/** Formulas are compared as formulas: their cached values say nothing about what the edit does. */
function sameContent(a: CellInput, b: CellInput): boolean {
  if (isCellFormula(a) || isCellFormula(b)) return isCellFormula(a) && isCellFormula(b) && a.formula === b.formula;
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b;
}
