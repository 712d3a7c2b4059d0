import type { NameBlueprint, SheetBlueprint } from "../core/workbook/blueprint";
import type { WriteStep } from "./send-steps";

/** Makes the sheet's tables over cells that are written already: adding rows one by one is slow and clashes when people co-author. */
export function tableSteps(sheet: SheetBlueprint): WriteStep[] {
  return sheet.tables.map(({ name, range }) => ({
    characters: 800,
    queue: (context) => {
      const table = context.workbook.worksheets.getItem(sheet.name).tables.add(range, true);
      table.name = name;
      // The blueprint's own styles give the look; Excel's default would paint bands over input cells.
      table.style = "TableStyleLight1";
    },
  }));
}

/** Makes the workbook-wide names. */
export function nameSteps(names: readonly NameBlueprint[]): WriteStep[] {
  return names.map(({ name, refersTo }) => ({
    characters: 300 + refersTo.length,
    queue: (context) => {
      context.workbook.names.add(name, refersTo);
    },
  }));
}
