import type { Blueprint, Visibility } from "../core/workbook/blueprint";
import type { WriteStep } from "./send-steps";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const satisfies Record<
  Visibility,
  string
>;

/**
 * What people may do on a protected sheet besides typing into unlocked cells: size, sort and filter, which change no promise.
 * No password: protection guards against slips, not against people.
 */
const allowed: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowSort: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/** What closes a workbook behind the builder: the first sheet shown, others hidden, protection last because nothing can be written after it. */
export function closingSteps({ sheets, activeSheet }: Blueprint): WriteStep[] {
  return [
    {
      characters: 300,
      queue: (context) => context.workbook.worksheets.getItem(activeSheet).activate(),
    },
    ...sheets.map((sheet) => ({
      characters: 800,
      queue: (context: Excel.RequestContext) => {
        const target = context.workbook.worksheets.getItem(sheet.name);
        if (sheet.visibility !== "visible") target.visibility = visibilities[sheet.visibility];
        if (sheet.protected) target.protection.protect(allowed);
      },
    })),
  ];
}
