import type { CellInput, CellValue } from "../../src/core/workbook/cell-value";

/** Something a person does to a workbook: types over a cell, or renames a sheet. */
export type TypedChange =
  | {
      readonly table: string;
      readonly column: string;
      /** The row's ID (what stands in its first column), or its position: 0 is the first data row, -1 the header. */
      readonly row: string | number;
      readonly value: CellInput;
    }
  | { readonly sheet: string; readonly renamedTo: string };

/** Types into one cell of a table. */
export function typed(table: string, row: string | number, column: string, value: CellInput): TypedChange {
  return { table, row, column, value };
}

/** Types into several cells of one row; `cells` is column label → value. */
export function typedRow(
  table: string,
  row: string | number,
  cells: Readonly<Record<string, CellValue>>,
): TypedChange[] {
  return Object.entries(cells).map(([column, value]) => typed(table, row, column, value));
}

/** Gives a sheet another name. */
export function renamedSheet(sheet: string, renamedTo: string): TypedChange {
  return { sheet, renamedTo };
}
