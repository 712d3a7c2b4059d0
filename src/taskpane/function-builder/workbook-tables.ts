import { parseArea } from "../../core/workbook/address";
import { isCellError, type CellValue } from "../../core/workbook/cell-value";
import type { SheetSnapshot, Snapshot } from "../../core/workbook/snapshot";

/** What a function gets of a cell: an error comes as its text, which no function takes for a number. */
export type CellContent = string | number | boolean | null;

/** A column of a table with the contents of its data rows. */
export interface WorkbookColumn {
  readonly name: string;
  readonly cells: readonly CellContent[];
}

/** A table whose columns can be picked. */
export interface WorkbookTable {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly WorkbookColumn[];
}

/**
 * The tables on visible sheets that have headers and at least one row: what a formula can name by column.
 *
 * Hidden sheets hold lists and versions, which nobody asks about.
 */
export function workbookTables(snapshot: Snapshot): readonly WorkbookTable[] {
  return snapshot.sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) =>
      sheet.tables
        .filter(({ hasHeaders }) => hasHeaders)
        .map(({ name, range, hasTotals, columns }) => {
          const area = parseArea(range);
          const last = area.row + area.rows - (hasTotals ? 1 : 0);
          return {
            name,
            sheet: sheet.name,
            columns: columns.map((column, at) => ({
              name: column.name,
              cells: cellsOf(sheet, area.row + 1, last, area.column + at),
            })),
          };
        })
        .filter(({ columns }) => (columns[0]?.cells.length ?? 0) > 0),
    );
}

/** The cell's content as a function gets it. */
export function contentOf(value: CellValue | undefined): CellContent {
  return value === undefined ? null : isCellError(value) ? value.error : value;
}

function cellsOf(sheet: SheetSnapshot, first: number, end: number, column: number): CellContent[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) =>
    contentOf(sheet.values[first + at - sheet.row]?.[column - sheet.column]),
  );
}
