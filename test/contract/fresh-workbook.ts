import type { StartedOffice } from "../support/office";

/**
 * Empties the workbook: one blank sheet, Sheet1, no names, no styles of its own.
 *
 * The genuine library can be loaded once a realm only, so a test file has one workbook for all its tests.
 */
export async function freshWorkbook(office: StartedOffice): Promise<void> {
  await office.Excel.run(async (context) => {
    const { worksheets, names, styles } = context.workbook;
    worksheets.load("items/name,items/visibility");
    names.load("items/name");
    styles.load("items/name,items/builtIn");
    await context.sync();
    const blank = worksheets.add("Blank for a moment");
    blank.activate();
    for (const { name } of names.items) names.getItem(name).delete();
    for (const sheet of worksheets.items) {
      sheet.visibility = "Visible";
      sheet.delete();
    }
    for (const { name, builtIn } of styles.items) if (!builtIn) styles.getItem(name).delete();
    blank.name = "Sheet1";
    await context.sync();
  });
}
