import type { CellInput } from "./cell-value";
import type { ChartBlueprint } from "./chart";

/** Whether people see a sheet: very hidden ones can't be unhidden from Excel's menus. */
export type Visibility = "visible" | "hidden" | "veryHidden";

/** What a named style sets; colours are "#RRGGBB", sizes points, formats Excel's own codes. What is left out stays the workbook's default. */
export interface StyleDefinition {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** A thin line on this edge, in this colour. */
  readonly borderTop?: string;
  readonly borderBottom?: string;
  /** Whether the cell is locked once its sheet is protected; Excel's default is true. */
  readonly locked?: boolean;
}

/** A rectangle of cell contents; `row` and `column` are zero-based. Blocks of a sheet don't overlap. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellInput[])[];
}

/** A named style laid on a range (A1). Ranges of a sheet don't overlap. */
export interface StyledRange {
  readonly range: string;
  readonly style: string;
}

/** One column of a table; `formula` makes it a calculated column (Excel's form, with a leading "="). */
export interface TableColumnBlueprint {
  readonly name: string;
  readonly formula?: string;
}

/** A real Excel table: header row first, at least one data row. Header cells stand in the sheet's cell blocks too. */
export interface TableBlueprint {
  readonly name: string;
  /** Header and data rows, A1. */
  readonly range: string;
  readonly columns: readonly TableColumnBlueprint[];
}

/** What a cell accepts. List sources are always a range or name with a leading "=" (inline lists break by locale and at 255 characters). */
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "decimal" | "whole"; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "date"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "any" };

/** Validation and input message of a range. Excel's limits: title 32, message 255 characters. */
export interface ValidationBlueprint {
  readonly range: string;
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
  readonly allowBlank: boolean;
}

/** A conditional format that holds where `formula` is true; the formula is relative to the range's first cell and starts with "=". */
export interface ConditionalFormatBlueprint {
  readonly range: string;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** Page set-up: always fitted to one page wide. */
export interface PrintBlueprint {
  readonly landscape: boolean;
  /** Paper for sheets that would be unreadably small on A4; left out, A4. */
  readonly paper?: "a3";
  /** What is printed, A1: "A1:T86", or whole columns as "A:Q"; left out, all. */
  readonly area?: string;
  /** Zero-based first and last row repeated on each page. */
  readonly titleRows?: readonly [first: number, last: number];
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** One sheet to build. */
export interface SheetBlueprint {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: string;
  readonly cells: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
  readonly tables: readonly TableBlueprint[];
  readonly validations: readonly ValidationBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
  readonly charts: readonly ChartBlueprint[];
  /** Widths by zero-based column, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Heights in points by zero-based row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /**
   * Estimated heights in points, by zero-based row, of rows whose wrapped text takes more than one line. Unlike `rowHeights` they are not
   * fixed: a file says them to programs that don't fit rows by themselves, and the row is fitted anew when somebody edits it; a program
   * that fits rows as they are written needs none.
   */
  readonly fittedHeights?: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly protected: boolean;
  readonly showGridlines: boolean;
  readonly print: PrintBlueprint;
}

/** A workbook-wide defined name; `refersTo` is absolute and starts with "=". */
export interface NameBlueprint {
  readonly name: string;
  readonly refersTo: string;
}

/**
 * What to build: the only thing a host needs to make a workbook, whatever the program.
 *
 * Plain and serialisable, so that the same value goes to Excel, into a file, and into a golden test.
 */
export interface Blueprint {
  readonly title: string;
  readonly styles: Readonly<Record<string, StyleDefinition>>;
  readonly sheets: readonly SheetBlueprint[];
  readonly names: readonly NameBlueprint[];
  /** The sheet that is shown first. */
  readonly activeSheet: string;
}
