import type { CellValue } from "./cell-value";
import type { Visibility } from "./blueprint";

/** A table as it stands: `range` (A1) covers header, data and totals row where they exist. */
export interface TableSnapshot {
  readonly name: string;
  readonly range: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly { readonly id?: number; readonly name: string }[];
}

/** A validation as it stands; `source` only for lists, with a leading "=" unless it is an inline list. */
export interface ValidationSnapshot {
  readonly range: string;
  readonly kind: "list" | "other";
  readonly source?: string;
}

/** One sheet as it stands. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Zero-based position of `values[0][0]`. */
  readonly row: number;
  readonly column: number;
  /** Values of the used range, row by row, all rows of one length; empty for an empty sheet. Dates are serials of the 1900 system. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas by A1 address, in Excel's English form with a leading "=", file prefixes undone, shared formulas expanded. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly tables: readonly TableSnapshot[];
  /** Merged areas, A1. */
  readonly merges: readonly string[];
  /** Zero-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /**
   * Of every column of every table, and of every single cell with a workbook-wide name. Drop-downs of other cells may be missing: Excel
   * can't list a sheet's rules, and its search for cells with rules fails on protected sheets. A host that knows more may say more.
   */
  readonly validations: readonly ValidationSnapshot[];
}

/** A defined name as it stands; `sheet` where it belongs to one sheet only. */
export interface NameSnapshot {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
}

/**
 * What stands in a workbook: everything the reader may look at, and nothing else of the program that holds it.
 *
 * Plain and serialisable: a check can be repeated later, elsewhere, on the recorded snapshot.
 */
export interface Snapshot {
  /** Program that saved or holds it, where known ("Microsoft Excel", "LibreOffice/7.4"). */
  readonly application?: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** Other workbooks this one links to, as the file names them. */
  readonly externalLinks: readonly string[];
}
