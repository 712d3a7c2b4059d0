import { areaAddress, cellAddress, parseArea } from "../../core/workbook/address";
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
 * The edits that write a request into the first empty row of the plan's Waivers, growing the table by a row where it is full.
 *
 * By the columns' names, wherever somebody moved them; a request silences nothing until the coalition grants it.
 */
export function askForWaiver(snapshot: Snapshot, request: AskForWaiver): WaiverEdits {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === "waivers");
    if (table) return requestIn(sheet, table, request);
  }
  return { problem: "The table Waivers is missing from this plan. Run a check: it offers to put the sheet back." };
}

function requestIn(sheet: SheetSnapshot, table: TableSnapshot, request: AskForWaiver): WaiverEdits {
  const area = parseArea(table.range);
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
  const valueAt = (row: number, column: number) => sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;
  const end = area.row + area.rows - (table.hasTotals ? 1 : 0);
  const isEmpty = (row: number) => table.columns.every((_, at) => valueAt(row, area.column + at) === null);
  let row = area.row + 1;
  while (row < end && !isEmpty(row)) row += 1;
  if (row === end && (table.hasTotals || !isEmpty(row)))
    return {
      problem: "The table Waivers is full, and what stands below keeps it from growing. Make room for a row there.",
    };
  const grow: Edit[] =
    row < end
      ? []
      : [
          {
            kind: "resize-table",
            sheet: sheet.name,
            table: table.name,
            before: table.range,
            after: areaAddress({ ...area, rows: area.rows + 1 }),
          },
        ];
  const writes = table.columns.flatMap(({ name }, at): Edit[] => {
    const after = cells[name] ?? null;
    if (after === null || after === "") return [];
    const range = cellAddress(row, area.column + at);
    return [{ kind: "set-cells", sheet: sheet.name, range, before: [[null]], after: [[after]] }];
  });
  return { edits: [...grow, ...writes] };
}
