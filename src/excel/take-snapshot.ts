import type { SheetSnapshot, Snapshot } from "../core/workbook/snapshot";
import type { Progress } from "../core/workbook/spreadsheet-host";
import { ensureNotCancelled } from "./ensure-not-cancelled";
import { ensureReadableSize } from "./ensure-readable-size";
import { externalLinks } from "./external-links";
import type { PayloadLimits } from "./payload-limits";
import { readCells } from "./read-cells";
import { askParticulars } from "./ask-particulars";
import { runExcel } from "./run-excel";
import { readOutline } from "./workbook-outline";

/**
 * What stands in the open workbook, in four requests whatever its size, more only for the web's payload limit.
 *
 * Everything is read anew each time: what changed since last time can't be trusted to events.
 */
export async function takeSnapshot(limits: PayloadLimits, progress?: Progress): Promise<Snapshot> {
  return runExcel(async (context) => {
    progress?.onProgress?.("Looking at the sheets", 0);
    ensureNotCancelled(progress);
    const outline = await readOutline(context);
    ensureReadableSize(outline.sheets);
    ensureNotCancelled(progress);
    const particulars = askParticulars(context, outline);
    await context.sync();
    const answers = particulars();
    const filled = outline.sheets.flatMap(({ name, used }) => (used ? [{ sheet: name, area: used }] : []));
    const cells = await readCells(context, filled, limits.cells, progress);
    const cellsOf = new Map(filled.map(({ sheet }, index) => [sheet, cells[index]]));

    const sheets = outline.sheets.map((sheet, index): SheetSnapshot => {
      const answer = answers[index];
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        protected: sheet.protected,
        row: sheet.used?.row ?? 0,
        column: sheet.used?.column ?? 0,
        values: cellsOf.get(sheet.name)?.values ?? [],
        formulas: cellsOf.get(sheet.name)?.formulas ?? {},
        tables: sheet.tables,
        merges: sheet.merges,
        hiddenRows: answer?.hiddenRows ?? [],
        hiddenColumns: answer?.hiddenColumns ?? [],
        validations: answer?.validations ?? [],
      };
    });
    progress?.onProgress?.("Done", 1);
    return {
      application: "Microsoft Excel",
      sheets,
      names: outline.names,
      externalLinks: externalLinks({ sheets, names: outline.names }),
    };
  });
}
