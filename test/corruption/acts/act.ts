import type { CellInput } from "../../../src/core/workbook/cell-value";

/**
 * One thing that somebody does to a workbook, as data: it can be done to a snapshot in memory (`performed`) and to the bytes of a file
 * (`patched`), and the check must say the same of both.
 *
 * Cells are `Budget!L14`; rows and columns are zero-based.
 */
export type Act =
  /** Types over a cell, its formula included. */
  | { readonly act: "type"; readonly cell: string; readonly value: CellInput }
  | { readonly act: "rename sheet"; readonly sheet: string; readonly to: string }
  | { readonly act: "delete sheet"; readonly sheet: string }
  | { readonly act: "copy sheet"; readonly sheet: string; readonly to: string }
  | { readonly act: "merge"; readonly sheet: string; readonly range: string }
  | { readonly act: "hide rows"; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly act: "hide columns"; readonly sheet: string; readonly columns: readonly number[] }
  /** Types over a table's header: the table's column is renamed with it. */
  | { readonly act: "rename column"; readonly table: string; readonly from: string; readonly to: string }
  /** Makes a table of a range whose first row holds the headers. */
  | {
      readonly act: "add table";
      readonly sheet: string;
      readonly name: string;
      readonly range: string;
      readonly headers: readonly string[];
    }
  /** Lets a table take in one more column, straight to its right. */
  | { readonly act: "widen table"; readonly table: string; readonly header: string }
  /** Takes the drop-downs off the cells of a range, as pasting over them does. */
  | { readonly act: "drop lists"; readonly sheet: string; readonly range: string }
  /** A link to another workbook, as the file names it. */
  | { readonly act: "link"; readonly target: string };
