import type { BookContent } from "./book-content";
import type { FundContent } from "./fund-content";
import type { Plan } from "./plan";
import type { Round } from "./round";

/** Something that stands where a number, a date or a yes or no belongs and is none. */
export interface Unreadable {
  /** Path of the value it hides, joined by dots: `budget.3.quarters.1`. */
  readonly key: string;
  readonly kind: "number" | "date" | "yesNo" | "error";
  /** Column label or named cell. */
  readonly label: string;
  readonly item?: string;
  /** What the cell shows. */
  readonly text: string;
  /** What it may mean: numbers, or ISO dates. One reading can be offered as it is; two must be asked about; none can't be guessed. */
  readonly readings: readonly (number | string)[];
}

/** A computed cell that no longer holds the template's formula. */
export interface BrokenFormula {
  readonly label: string;
  readonly item?: string;
  /** Template's formula, in Excel's form. */
  readonly expected: string;
  /** What stands there: another formula, a typed value, or nothing. */
  readonly found: { readonly formula: string } | { readonly value: string | number | boolean } | "nothing";
  /** What the template's formula would answer here, where the reader can compute it. */
  readonly computed?: number | string;
  /** For a budget line's Total: that a typed number disagrees with the quarters. */
  readonly disagrees: boolean;
}

/** A sheet of the template. */
export interface SheetObservation {
  readonly sheet: string;
  readonly status: "present" | "renamed" | "missing";
  readonly foundAs?: string;
}

/** A column of the template that did not stand under its own name. Columns in place are not listed. */
export interface ColumnObservation {
  readonly table: string;
  /** Submission part and field: `pilots.sunset`. */
  readonly part: string;
  readonly column: string;
  readonly status: "renamed" | "missing";
  /** The header found in its place. */
  readonly foundAs?: string;
}

/** Values near a table that are not part of it. */
export interface OutsideObservation {
  readonly sheet: string;
  readonly table: string;
  readonly where: "below" | "beside" | "above" | "on a copy of";
  /** A1 range that holds them. */
  readonly range: string;
  readonly cells: number;
  /** For rows straight below a table: the range that the table would have with them. */
  readonly grownRange?: string;
  readonly currentRange: string;
}

/** What `ErrorObservation.error` says of a formula in an input cell that has no value yet. */
export const notCalculated = "not calculated";

/** An error value in a cell that another program could not have left uncomputed, or a person's own formula without a value. */
export interface ErrorObservation {
  readonly sheet: string;
  readonly cell: string;
  readonly error: string;
  readonly label?: string;
  readonly item?: string;
}

/** The quarter labels above Q1..Q5 of one table. */
export interface QuarterLabelsObservation {
  readonly table: string;
  readonly expected: readonly string[];
  readonly found: readonly (string | null)[];
  /** The template's formulas for the five cells, for a fix. */
  readonly formulas: readonly string[];
}

/** A merged area that touches a table. */
export interface MergedObservation {
  readonly sheet: string;
  readonly table: string;
  readonly range: string;
  /** How many rows it spans. */
  readonly rows: number;
  /** Labels of the table's columns that it touches. */
  readonly columns: readonly string[];
}

/** Hidden rows, or hidden columns, of a table that hold something typed. */
export interface HiddenObservation {
  readonly sheet: string;
  readonly table: string;
  readonly what: "row" | "column";
  /** How many rows or columns. */
  readonly count: number;
  /** Labels of hidden columns; rows have none. */
  readonly names: readonly string[];
  /** Cells in them that hold something, and the sum of those in money columns, whatever their currency. */
  readonly cells: number;
  readonly money: number;
}

/** Cells of a column that have lost their drop-down while others of the workbook have theirs. */
export interface LostListObservation {
  readonly sheet: string;
  readonly table: string;
  /** Label of the column. */
  readonly column: string;
  /** A1, top to bottom. */
  readonly ranges: readonly string[];
  readonly cells: number;
  /** Whether that is every cell of the column. */
  readonly all: boolean;
}

/** A column in a table of the template that the template doesn't have. */
export interface AddedColumnObservation {
  readonly table: string;
  readonly header: string;
  /** What stands in it, numbers as text, blanks left out. */
  readonly texts: readonly string[];
}

/** A table that the template doesn't have. */
export interface AddedTableObservation {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
  /** Data rows. */
  readonly rows: number;
}

/** What `read` observes of the workbook itself. It judges nothing; criteria do. Each list's entry `n` has the path `["workbook", list, n]`. */
export interface WorkbookObservations {
  readonly application?: string;
  readonly templateId: string;
  readonly templateVersion: string;
  /** Code of the department that the workbook was made for; undefined where `_plan` is gone. */
  readonly madeFor?: string;
  /** Version of the template this program writes. */
  readonly currentVersion: string;
  readonly sheets: readonly SheetObservation[];
  readonly columns: readonly ColumnObservation[];
  readonly formulas: readonly BrokenFormula[];
  /** How many formulas could not be compared, because the template's own names a table or column that is missing. */
  readonly formulasWaiting?: number;
  readonly unreadable: readonly Unreadable[];
  readonly outside: readonly OutsideObservation[];
  readonly errors: readonly ErrorObservation[];
  readonly quarterLabels: readonly QuarterLabelsObservation[];
  readonly merged: readonly MergedObservation[];
  readonly hidden: readonly HiddenObservation[];
  readonly lostLists: readonly LostListObservation[];
  /** Of Evidence and Groups only. */
  readonly addedColumns: readonly AddedColumnObservation[];
  readonly addedTables: readonly AddedTableObservation[];
  readonly externalLinks: readonly string[];
}

/** Name of a part that a criterion may need of what it looks at: a table, or one field of it (`pilots.sunset`). */
export type PartOf<Read> = (keyof Read & string) | `${keyof Read & string}.${string}`;

/** Name of a part of a submission. */
export type Part = keyof Plan | "workbook" | `${keyof Plan & string}.${string}`;

/** What is known of every workbook that was read, whatever its template. */
export interface ReadWorkbook {
  readonly workbook: WorkbookObservations;
  /** The round as the workbook's own copy holds it; undefined when it could not be read. */
  readonly ownRound?: Round;
  /** Parts that could not be read, and why in words: a missing sheet, a renamed column. */
  readonly missingParts: ReadonlyMap<string, string>;
}

/** One department's workbook as read. */
export interface Submission extends Plan, ReadWorkbook {}

/** A pilot fund's workbook as read. */
export interface FundWorkbook extends FundContent, ReadWorkbook {}

/** A coalition book's workbook as read. */
export interface BookWorkbook extends BookContent, ReadWorkbook {}
