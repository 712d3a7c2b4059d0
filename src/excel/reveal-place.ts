import type { Place } from "../core/workbook/address";
import { HostError, type RevealResult } from "../core/workbook/spreadsheet-host";
import { closeAgain, openSheets, queueProtection, type ProtectedSheet } from "./open-sheets";
import { runExcel } from "./run-excel";

/**
 * Goes to a cell or range and selects it.
 *
 * Where its sheet, all its rows or all its columns are hidden, nothing happens unless `unhide` says so: hiding is somebody's decision.
 *
 * @throws HostError "changed" where the sheet is gone; "protected" where a password keeps rows hidden
 */
export async function revealPlace(place: Place, unhide: boolean): Promise<RevealResult> {
  let opened: readonly ProtectedSheet[] = [];
  try {
    return await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
      sheet.load("id,name,visibility");
      await context.sync();
      if (sheet.isNullObject)
        throw new HostError("changed", `Sheet “${place.sheet}” is no longer there. Check the workbook again.`);

      const range = sheet.getRange(place.cell);
      range.load("rowHidden,columnHidden");
      sheet.protection.load("protected,options");
      await context.sync();
      // null: some rows of the range are hidden and some are not, so there is something to see.
      const hiddenRow = range.rowHidden === true;
      const hiddenColumn = range.columnHidden === true;
      if (sheet.visibility !== "Visible" || hiddenRow || hiddenColumn) {
        if (!unhide) return "hidden";
        const { protected: isProtected, options } = sheet.protection;
        const mayUnhide =
          (!hiddenRow || options.allowFormatRows === true) && (!hiddenColumn || options.allowFormatColumns === true);
        if (isProtected && !mayUnhide) opened = [{ id: sheet.id, name: sheet.name, options }];
        await openSheets(context, opened);
        // Only where needed: a workbook whose structure is protected refuses even to leave it as it is.
        if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
        if (hiddenRow) range.rowHidden = false;
        if (hiddenColumn) range.columnHidden = false;
        queueProtection(context, opened);
      }
      sheet.activate();
      range.select();
      await context.sync();
      return "shown";
    });
  } catch (error) {
    await closeAgain(opened);
    throw error;
  }
}
