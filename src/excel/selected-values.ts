import type { CellValue } from "../core/workbook/cell-value";
import { HostError } from "../core/workbook/spreadsheet-host";
import { cellFromOffice } from "./cell-from-office";
import { runExcel } from "./run-excel";

/** Most cells that are read at once: far more than a list of departments has, far less than one answer may carry. */
const mostCells = 100_000;

/**
 * Values of the selected range, row by row, cut to the part of the sheet that holds anything: a person who selects whole columns means
 * their content. Empty where nothing stands there.
 *
 * Of several areas there is no one range; Excel then refuses, and its refusal is told.
 *
 * @throws HostError "failed" where the selection holds more cells than a list of departments can
 */
export async function selectedValues(): Promise<readonly (readonly CellValue[])[]> {
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.worksheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    if (used.isNullObject) return [];
    const range = selected.getIntersectionOrNullObject(used);
    range.load("cellCount");
    await context.sync();
    if (range.isNullObject) return [];
    // -1 is Excel's word for more than 2,147,483,647.
    if (range.cellCount < 0 || range.cellCount > mostCells)
      throw new HostError("failed", "More than 100,000 cells are selected. Select only the rows that are meant.");
    range.load("values,valueTypes");
    await context.sync();
    const { values, valueTypes } = range;
    return values.map((row: readonly unknown[], y) =>
      row.map((value, x) => cellFromOffice(value, undefined, valueTypes[y]?.[x]).value),
    );
  });
}
