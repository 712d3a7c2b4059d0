import { isCellError } from "../core/workbook/cell-value";
import type { SheetSnapshot, Snapshot } from "../core/workbook/snapshot";
import type { Progress } from "../core/workbook/spreadsheet-host";
import { ensureNotCancelled } from "./ensure-not-cancelled";
import { ensureReadableSize } from "./ensure-readable-size";
import { externalLinks } from "./external-links";
import type { Wait } from "./attempt";
import type { PayloadLimits } from "./payload-limits";
import { readCells, type ReadCells } from "./read-cells";
import { askParticulars } from "./ask-particulars";
import { runExcel } from "./run-excel";
import { splitValidations } from "./split-validations";
import { readOutline } from "./workbook-outline";

/**
 * Milliseconds between readings of cells that are still being worked out. Custom functions answer later than the formulas around them;
 * after the last pause the cells are taken as they are, since a function of somebody else's may never answer.
 */
const pauses = [300, 1_000, 3_000] as const;

/**
 * What stands in the open workbook, in four requests whatever its size, more only for the web's payload limit
 * and for cells that Excel is still calculating or columns whose cells differ in what they accept.
 *
 * Everything is read anew each time: what changed since last time can't be trusted to events.
 */
export async function takeSnapshot(limits: PayloadLimits, wait: Wait, progress?: Progress): Promise<Snapshot> {
  return runExcel(async (context) => {
    progress?.onProgress?.("Looking at the sheets", 0);
    ensureNotCancelled(progress);
    const outline = await readOutline(context);
    ensureReadableSize(outline.sheets);
    ensureNotCancelled(progress);
    const particulars = askParticulars(context, outline);
    await context.sync();
    const answers = particulars();
    const differing = outline.sheets.flatMap(({ name }, index) =>
      (answers[index]?.mixed ?? []).map((area) => ({ sheet: name, area })),
    );
    const split = await splitValidations(context, differing);
    const filled = outline.sheets.flatMap(({ name, used }) => (used ? [{ sheet: name, area: used }] : []));
    const read = () => readCells(context, filled, limits.cells, progress);
    let cells = await read();
    for (const pause of pauses) {
      if (!cells.some(isCalculating)) break;
      await wait(pause);
      cells = await read();
    }
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
        merges: answer?.merges ?? [],
        hiddenRows: answer?.hiddenRows ?? [],
        hiddenColumns: answer?.hiddenColumns ?? [],
        validations: [...(answer?.validations ?? []), ...(split.get(sheet.name) ?? [])],
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

function isCalculating({ values }: ReadCells): boolean {
  return values.some((row) =>
    row.some((value) => isCellError(value) && (value.error === "#BUSY!" || value.error === "#GETTING_DATA")),
  );
}
