import type { Blueprint } from "../core/workbook/blueprint";
import { runExcel } from "./run-excel";
import type { Survey } from "./survey-workbook";

/**
 * Takes back what a failed build added, whatever of it there is: sheets with their tables, names, styles.
 *
 * In a run of its own, because the one that failed may have requests left over. Sheets go by the ids they were given where those are
 * known, so that a sheet somebody else added under the same name in that moment stays.
 *
 * @param sheetIds ids of the sheets the build added; undefined when it failed before learning them
 */
export async function removeBuilt(
  blueprint: Blueprint,
  survey: Survey,
  sheetIds: readonly string[] | undefined,
): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets, names, styles } = context.workbook;
    const sheets = (sheetIds ?? blueprint.sheets.map(({ name }) => name)).map((key) =>
      worksheets.getItemOrNullObject(key),
    );
    const named = blueprint.names.map(({ name }) => names.getItemOrNullObject(name));
    const styled = Object.keys(blueprint.styles)
      .filter((name) => !survey.presentStyles.has(name))
      .map((name) => styles.getItemOrNullObject(name));
    for (const item of [...sheets, ...named, ...styled]) item.load("name");
    const before = worksheets.getItemOrNullObject(survey.activeSheetId);
    before.load("name");
    await context.sync();

    if (!before.isNullObject) before.activate();
    for (const name of named) if (!name.isNullObject) name.delete();
    for (const sheet of sheets)
      if (!sheet.isNullObject) {
        // Excel refuses to delete a very hidden sheet.
        sheet.visibility = "Visible";
        sheet.delete();
      }
    for (const style of styled) if (!style.isNullObject) style.delete();
    await context.sync();
  });
}
