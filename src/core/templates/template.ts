import type { Department, Round } from "../domain/round";
import type { Plan } from "../domain/plan";
import type { CellValue } from "../workbook/cell-value";
import type { ConditionalFormatBlueprint, Visibility } from "../workbook/blueprint";

/** What a column or named cell holds; decides how it is read, formatted and validated. Shares are fractions; "ids" is a list split at semicolons. */
export type ValueKind =
  "text" | "id" | "ids" | "money" | "share" | "number" | "date" | "quarter" | "choice" | "count" | "yesNo" | "marker";

/** What a computed cell's value function may look at. */
export interface ComputeContext {
  readonly plan: Plan;
  readonly round: Round;
  readonly department: Department;
  /** Labels of Q1..Q5. */
  readonly quarters: readonly string[];
  /** Labels that a Period may have: eight earlier quarters and the five. */
  readonly periods: readonly string[];
}

/**
 * A computed column's two faces: its Excel formula (the same text in every row, with `T[[#This Row],[Col]]` references) and the same as a
 * pure function of the row. Tests hold the two equal.
 */
export interface ComputedColumn<Row = never> {
  readonly formula: string;
  value(row: Row, context: ComputeContext): CellValue;
}

/** One column, declared once for render, read, help and checks. */
export interface ColumnSpec<Row = never> {
  /** Where it goes in the row: `sunset`, `quarters.0`. Computed columns have a key too, for findings. */
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly kind: ValueKind;
  readonly required?: boolean;
  /** Defined name that is the source of its drop-down. */
  readonly list?: string;
  /** A value outside the list is asked about instead of refused. */
  readonly openList?: boolean;
  /** One or two sentences: the input message in the sheet and the help in the pane. At most 255 characters. */
  readonly note: string;
  /** In characters. */
  readonly width: number;
  readonly computed?: ComputedColumn<Row>;
}

/** A table: its place on a sheet, its columns, how many empty rows a new workbook offers. */
export interface TableSpec<Row = never> {
  /** Part of the submission that its rows become. */
  readonly key: keyof Plan;
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly ColumnSpec<Row>[];
  readonly inputRows: number;
  /** Middle part of its IDs (`BL` in `SAL-BL-014`), where the plan gives them out. */
  readonly idPart?: string;
  /** Digits that an ID's number is written with at least; 2 unless told. */
  readonly idDigits?: number;
  /** Labels of first columns of groups of five that carry the real quarters above them: "Q1", "Target Q1". */
  readonly quarterGroups?: readonly string[];
  /** Defined name for its ID column, the source of other tables' drop-downs. */
  readonly idsName?: string;
  /** Rows that come with the template (the dictionary) rather than from people. */
  readonly given?: boolean;
  /** Formats for what needs attention; formulas as for the table's first data row, with {Label} for a column's letter and row. */
  readonly attention?: readonly (Omit<ConditionalFormatBlueprint, "range"> & {
    readonly columns: readonly [from: string, to: string];
  })[];
}

/** What a sheet is for, which decides its tab colour. */
export type SheetRole = "guide" | "input" | "reference" | "result" | "hidden";

/** One sheet of a template. */
export interface SheetSpec {
  readonly name: string;
  readonly role: SheetRole;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Shown in A1. */
  readonly title: string;
  /** One sentence under the title. */
  readonly hint: string;
}

/** A defined name on one cell of Start. */
export interface NamedCellSpec {
  readonly name: string;
  readonly key: string;
  readonly label: string;
  readonly kind: ValueKind;
  readonly list?: string;
  /** Given by the round; the cell is locked. */
  readonly fixed: boolean;
  readonly note: string;
  /** Value in a new plan. */
  initial(round: Round, department: Department): CellValue;
}

/** A computed cell outside the tables; row and column are zero-based. */
export interface ComputedCellSpec {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What a finding calls it. */
  readonly label: string;
  readonly formula: string;
  readonly style: string;
  value(context: ComputeContext): CellValue;
}

/** A fixed label outside the tables. */
export interface LabelSpec {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: string;
}

/** A column of the Lists sheet and the defined name that covers it. */
export interface ListSpec {
  readonly name: string;
  readonly header: string;
  values(round: Round): readonly (string | number)[];
}

/** A workbook as data; `render` and `read` interpret the same one. */
export interface TemplateSpec {
  readonly id: string;
  readonly title: string;
  /** `major.minor`; the reader picks the spec by it. */
  readonly version: string;
  readonly sheets: readonly SheetSpec[];
  readonly tables: readonly TableSpec[];
  readonly namedCells: readonly NamedCellSpec[];
  readonly lists: readonly ListSpec[];
  readonly computedCells: readonly ComputedCellSpec[];
  readonly labels: readonly LabelSpec[];
  /** Widths in characters of sheets without tables. */
  readonly widths: Readonly<Record<string, readonly number[]>>;
}

/** Zero-based rows that every table sheet has: title, hint, quarter labels, header, first data row. */
export const tableRows = { title: 0, hint: 1, quarters: 2, header: 3, first: 4 } as const;

/** Types a table spec where it is written, and forgets its row type so that specs of many tables share a list. */
export function defineTable<Row>(spec: TableSpec<Row>): TableSpec {
  return spec as unknown as TableSpec;
}
