import { cellAddress } from "../workbook/address";
import { quarterGroups } from "../templates/quarter-labels";
import type { TemplateSpec } from "../templates/template";
import { equivalentFormula, type TableLayout } from "./canonical-formula";
import type { FoundTable } from "./find-table";
import type { Reading } from "./reading";
import { rowAbove } from "./relocation";

/**
 * The quarter labels above each group of quarter columns.
 *
 * A cell with the template's own formula shows what the calendar says, whatever another program cached there; only what was typed over
 * it is read as it stands.
 */
export function observeQuarters(
  template: TemplateSpec,
  tables: readonly FoundTable[],
  expected: readonly string[],
  layout: TableLayout,
  reading: Reading,
): void {
  for (const group of quarterGroups(template)) {
    const found = tables.find((table) => table.spec.name === group.table);
    const spec = found?.spec.columns.findIndex((column) => column.label === group.group);
    const first = spec === undefined ? undefined : found?.columns.get(found.spec.columns[spec]?.key ?? "");
    if (!found || first === undefined) continue;
    const { grid } = found;
    if (found.headerRow === 0) {
      // The rows above were deleted: the labels are gone, and there is no cell to put them back into.
      reading.observe(
        "quarterLabels",
        { table: group.table, expected, found: expected.map(() => null), formulas: [] },
        { sheet: grid.name, cell: cellAddress(0, first) },
      );
      continue;
    }
    // With a row inserted between, the labels stand further up.
    const row = rowAbove(found, (at) =>
      group.cells.some((cell, index) => {
        const formula = grid.formula(at, first + index);
        if (formula === undefined) return grid.value(at, first + index) === expected[index];
        return equivalentFormula(formula, cell.formula, { sheet: grid.name, row: at }, layout);
      }),
    );
    const shown = group.cells.map((cell, index) => {
      const column = first + index;
      const formula = grid.formula(row, column);
      const where = { sheet: grid.name, row };
      reading.explain(grid.name, row, column);
      if (formula !== undefined && equivalentFormula(formula, cell.formula, where, layout))
        return expected[index] ?? null;
      const value = grid.value(row, column);
      return typeof value === "string" && value.trim() !== ""
        ? value.trim()
        : typeof value === "number"
          ? String(value)
          : null;
    });
    const wrong = shown.findIndex((label, index) => label !== expected[index]);
    const place = { sheet: grid.name, cell: cellAddress(row, first + Math.max(0, wrong)) };
    reading.observe(
      "quarterLabels",
      { table: group.table, expected, found: shown, formulas: group.cells.map((cell) => cell.formula) },
      place,
    );
    for (const [index] of group.cells.entries())
      reading.at(
        ["workbook", "quarterLabels", reading.quarterLabels.length - 1, "cells", index],
        grid.name,
        row,
        first + index,
      );
  }
}
