import { cellAddress, parseArea } from "../core/workbook/address";
import type { CellInput } from "../core/workbook/cell-value";
import { isCellError, isCellFormula } from "../core/workbook/cell-value";
import type { CellValidation, Edit } from "../core/workbook/edit";
import { positionsInWords } from "../core/workbook/position-runs";
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
    switch (edit.kind) {
      case "rename-sheet":
        return [{ where: strings.sheetName, before: edit.from, after: edit.to }];
      case "resize-table":
        return [{ where: strings.tableArea(edit.table), before: edit.before, after: edit.after }];
      case "set-name":
        return [{ where: strings.nameOn(edit.name, edit.sheet), before: edit.before, after: edit.after }];
      case "set-merge":
        return [
          {
            where: `${edit.sheet}!${edit.range}`,
            before: strings.merged(edit.before),
            after: strings.merged(edit.after),
          },
        ];
      case "set-hidden": {
        const where = strings.rowsOrColumns(edit.sheet, positionsInWords(edit.what, edit.at));
        return [{ where, before: strings.hiddenOrShown(edit.before), after: strings.hiddenOrShown(edit.after) }];
      }
      case "set-validation":
        return [{ where: `${edit.sheet}!${edit.range}`, before: ruleText(edit.before), after: ruleText(edit.after) }];
      case "add-sheet":
      case "remove-sheet":
        return edit.blueprint.sheets.map(({ name }) => ({
          where: strings.sheetNamed(name),
          before: strings.sheetThere(edit.kind === "remove-sheet"),
          after: strings.sheetThere(edit.kind === "add-sheet"),
        }));
      case "set-cells":
        return describeCells(edit, isDate);
    }
  });
}

function ruleText(validation: CellValidation | null): string {
  if (validation === null) return strings.noDropDown;
  return validation.rule.kind === "list"
    ? strings.dropDown(validation.rule.source.replace(/^=/, ""))
    : strings.otherRule;
}

function describeCells(edit: Extract<Edit, { kind: "set-cells" }>, isDate: boolean): Change[] {
  const { row, column } = parseArea(edit.range);
  return edit.after.flatMap((cells, y) =>
    cells.flatMap((after, x): Change[] => {
      const before = edit.before[y]?.[x] ?? null;
      if (sameContent(before, after)) return [];
      const where = `${edit.sheet}!${cellAddress(row + y, column + x)}`;
      return [{ where, before: cellText(before, isDate), after: cellText(after, isDate) }];
    }),
  );
}

/** Formulas are compared as formulas: their cached values say nothing about what the edit does. */
function sameContent(a: CellInput, b: CellInput): boolean {
  if (isCellFormula(a) || isCellFormula(b)) return isCellFormula(a) && isCellFormula(b) && a.formula === b.formula;
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b;
}
