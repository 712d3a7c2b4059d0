import { rowsAtEnd } from "../../core/fixes/rows-at-end";
import { parseArea } from "../../core/workbook/address";
import type { CellValue } from "../../core/workbook/cell-value";
import type { Edit } from "../../core/workbook/edit";
import { serialFromIsoDate } from "../../core/workbook/serial-date";
import type { Snapshot, SheetSnapshot, TableSnapshot } from "../../core/workbook/snapshot";

/** What a request to be excused from a check says. */
export interface AskForWaiver {
  readonly criterion: string;
  readonly item: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly approver: string;
  /** ISO date; empty for none. */
  readonly expires: string;
}

/** The edits of a request, or why it can't be made, in words. */
export type WaiverEdits =
  | { readonly edits: readonly Edit[]; readonly problem?: undefined }
  | { readonly edits?: undefined; readonly problem: string };

/**
 * The edits that write a request below the last row of the plan's Waivers, see {@link rowsAtEnd}.
 *
 * By the columns' names, wherever somebody moved them; a request silences nothing until the coalition grants it.
 */
export function askForWaiver(snapshot: Snapshot, request: AskForWaiver): WaiverEdits {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === "waivers");
    if (table) return requestIn(snapshot, sheet, table, request);
  }
  return { problem: "The table Waivers is missing from this plan. Run a check: it offers to put the sheet back." };
}

function requestIn(snapshot: Snapshot, sheet: SheetSnapshot, table: TableSnapshot, request: AskForWaiver): WaiverEdits {
  const cells: Record<string, CellValue> = {
    Criterion: request.criterion,
    Item: request.item,
    Reason: request.reason.trim(),
    "Asked by": request.askedBy.trim(),
    Approver: request.approver.trim(),
    Expires: request.expires === "" ? null : serialFromIsoDate(request.expires),
  };
  const missing = Object.keys(cells).filter((name) => !table.columns.some((column) => column.name === name));
  if (missing.length > 0)
    return { problem: `The table Waivers has no column ${missing.join(", ")}. Run a check: it offers to put it back.` };
  const { column: first } = parseArea(table.range);
  const row = new Map(table.columns.map(({ name }, at) => [first + at, cells[name] ?? null]));
  const edits = rowsAtEnd(snapshot, sheet, table, [row]);
  return edits === undefined
    ? { problem: "The table Waivers is full, and what stands below keeps it from growing. Make room for a row there." }
    : { edits };
}
