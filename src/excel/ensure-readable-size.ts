import { cellAddress } from "../core/workbook/address";
import { HostError } from "../core/workbook/spreadsheet-host";
import type { SheetOutline } from "./workbook-outline";

/** Cells of the rectangle around everything on a sheet, and of all sheets together: the same caps as for files. */
const caps = { sheet: 6_000_000, workbook: 12_000_000 } as const;

/**
 * Refuses a workbook whose sheets span more cells than the pane can hold.
 *
 * Nearly always a single stray cell far out makes a sheet that large, so the message says where the sheet ends.
 *
 * @throws HostError "unreadable"
 */
export function ensureReadableSize(sheets: readonly Pick<SheetOutline, "name" | "used">[]): void {
  let total = 0;
  for (const { name, used } of sheets) {
    if (!used) continue;
    const cells = used.rows * used.columns;
    total += cells;
    if (cells > caps.sheet || total > caps.workbook)
      throw new HostError(
        "unreadable",
        `The workbook could not be read: with sheet “${name}”, which reaches to ${cellAddress(used.row + used.rows - 1, used.column + used.columns - 1)}, ` +
          "it is too large for a check. Delete stray cells far from the rest (Ctrl+End goes to the last one), then check again.",
      );
  }
}
