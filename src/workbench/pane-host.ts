import type { SpreadsheetHost } from "../core/workbook/spreadsheet-host";
import { ExcelHost } from "../excel/excel-host";

/**
 * The workbook as the pane's own office.js reaches it, for the page round the pane: what it opens is built, and what it saves is read,
 * through the same host as everything else, so that a file means the same here as in Excel.
 *
 * Runs in the pane's frame, where office.js is.
 */
export async function paneHost(): Promise<SpreadsheetHost> {
  await Office.onReady();
  return new ExcelHost();
}
