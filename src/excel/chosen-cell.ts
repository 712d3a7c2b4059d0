import type { Place } from "../core/workbook/address";
import { runExcel } from "./run-excel";

/**
 * The cell that the person has chosen.
 *
 * The active cell rather than the selected range: of several areas there is no one range, and Excel then throws; the cell in which typing
 * would begin is always one.
 */
export async function chosenCell(): Promise<Place> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    cell.worksheet.load("name");
    await context.sync();
    // "'Money, by month'!$B$5": only the part behind the last mark is the cell.
    const address = cell.address.slice(cell.address.lastIndexOf("!") + 1).replaceAll("$", "");
    return { sheet: cell.worksheet.name, cell: address };
  });
}
