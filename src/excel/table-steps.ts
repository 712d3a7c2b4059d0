import type { NameBlueprint, SheetBlueprint } from "../core/workbook/blueprint";
import type { WriteStep } from "./send-steps";

/** Makes the sheet's tables over cells that are written already: adding rows one by one is slow and clashes when people co-author. */
export function tableSteps(sheet: SheetBlueprint): WriteStep[] {
  return sheet.tables.map(({ name, range }) => ({
    characters: 800,
    queue: (context) => {
      const target = context.workbook.worksheets.getItem(sheet.name);
      // A range and not its address: Excel looks an address without a sheet's name up on the sheet that is shown.
      const table = target.tables.add(target.getRange(range), true);
      table.name = name;
      // The blueprint's own styles give the look; bands would only be seen on the cells that have no fill of their own.
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
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
