import type { Edit } from "../core/workbook/edit";
import type { CellsEdit } from "./cells-edit";

type SetHidden = Extract<Edit, { kind: "set-hidden" }>;

/** A table whose filter hides something, and what was asked about its rows; answered after the next sync. */
export interface FilteredTable {
  readonly name: string;
  readonly body: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** Whether an edit shows rows: only then filters are asked about. */
export function showsRows(edit: CellsEdit): boolean {
  return edit.kind === "set-hidden" && edit.what === "rows" && !edit.after;
}

/** Asks which rows the filtered tables of a sheet hide. @param tables loaded with name, filter and sheet */
export function askFiltered(tables: readonly Excel.Table[], sheetId: string): FilteredTable[] {
  return tables
    .filter(({ autoFilter, worksheet }) => worksheet.id === sheetId && autoFilter.isDataFiltered)
    .map((table) => {
      const body = table.getDataBodyRange();
      body.load("rowIndex");
      return { name: table.name, body, rows: body.getRowProperties({ rowHidden: true }) };
    });
}

/**
 * Tables all of whose hidden rows an edit shows. Their filters are cleared: one that stays set over shown rows says something untrue, and
 * hides them again as soon as somebody applies it. The others stay set for what they still hide.
 */
export function filtersShown({ at }: SetHidden, tables: readonly FilteredTable[]): string[] {
  const shown = new Set(at);
  return tables
    .filter(({ body, rows }) =>
      rows.value.every(({ rowHidden }, index) => rowHidden !== true || shown.has(body.rowIndex + index)),
    )
    .map(({ name }) => name);
}
