import type { IWorkbookData } from "@univerjs/core";

/** A new workbook with one empty sheet, as Excel opens with. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    id: "workbook",
    name: "Book1",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 400, columnCount: 40 } },
  };
}
