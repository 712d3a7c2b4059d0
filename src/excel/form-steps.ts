import type { CellValidation, Edit } from "../core/workbook/edit";
import { positionRuns } from "../core/workbook/position-runs";
import { setValidation } from "./office-validation";
import type { WriteStep } from "./send-steps";

/** Merges a range or takes it apart. */
export function mergeStep(sheetId: string, range: string, merged: boolean): WriteStep {
  return {
    characters: 300,
    queue: (context) => {
      const target = context.workbook.worksheets.getItem(sheetId).getRange(range);
      if (merged) target.merge();
      else target.unmerge();
    },
  };
}

/** Hides or shows rows or columns, one action for those that follow each other; the filters of these tables are cleared before. */
export function hiddenStep(
  sheetId: string,
  { what, at }: Extract<Edit, { kind: "set-hidden" }>,
  hidden: boolean,
  filters: readonly string[] = [],
): WriteStep {
  const runs = positionRuns(at);
  return {
    characters: 500 * (runs.length + filters.length),
    queue: (context) => {
      for (const table of filters) context.workbook.tables.getItem(table).clearFilters();
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { first, count } of runs)
        if (what === "rows") sheet.getRangeByIndexes(first, 0, count, 1).rowHidden = hidden;
        else sheet.getRangeByIndexes(0, first, 1, count).columnHidden = hidden;
    },
  };
}

/** Gives a range the one validation, or none. What stood there is cleared first: its messages would outlive a new rule. */
export function validationStep(sheetId: string, range: string, validation: CellValidation | null): WriteStep {
  return {
    characters: 2_000,
    queue: (context) => {
      const target = context.workbook.worksheets.getItem(sheetId).getRange(range);
      target.dataValidation.clear();
      if (validation !== null) setValidation(target, { ...validation, range });
    },
  };
}
