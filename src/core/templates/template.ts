import type { BookContent } from "../domain/book-content";
import type { FundContent } from "../domain/fund-content";
import type { GapSheetContent } from "../domain/gap-sheet-content";
import type { Plan } from "../domain/plan";
import type { Department, Round } from "../domain/round";
import type { CellValue } from "../workbook/cell-value";
import type { ChartBlueprint } from "../workbook/chart";
import type { ConditionalFormatBlueprint, Visibility } from "../workbook/blueprint";

/** What a column or named cell holds; decides how it is read, formatted and validated. Shares are fractions; "ids" is a list split at semicolons. */
export type ValueKind =
  | "text"
  | "id"
  | "ids"
  | "money"
  | "share"
  | "number"
  | "date"
  | "quarter"
  | "choice"
  | "count"
  | "score"
  | "yesNo"
  | "marker";

/**
 * What a workbook is made from, and what a computed cell's value function may look at. Each template has its own, with its content typed:
 * `PlanContext` holds the plan.
 */
export interface TemplateContext {
  readonly round: Round;
  /** Whose workbook it is, for titles and footers: a department's name, or the organisation's. */
  readonly owner: string;
  /** First part of the IDs given out in this workbook: a department's code, or the coalition's. */
  readonly code: string;
  /** Labels of Q1..Q5. */
  readonly quarters: readonly string[];
  /** Today as an ISO date, for the values of cells that count days. */
  readonly asOf: string;
  /** The round as the workbook's own record may hold it: for a department's, without the other departments' envelopes. */
  readonly recordedRound: Round;
  /** What fills the workbook: rows of a table under its key, cells under the path of theirs. */
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * A computed column's two faces: its Excel formula (the same text in every row, with `T[[#This Row],[Col]]` references) and the same as a
 * pure function of the row. Tests hold the two equal.
 */
export interface ComputedColumn<Row = never, Context extends TemplateContext = TemplateContext> {
  readonly formula: string;
  value(row: Row, context: Context): CellValue;
}

/** One column, declared once for render, read, help and checks. */
export interface ColumnSpec<Row = never, Context extends TemplateContext = TemplateContext> {
  /** Where it goes in the row: `sunset`, `quarters.0`. Computed columns have a key too, for findings. */
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly kind: ValueKind;
  readonly required?: boolean;
  /** Defined name that is the source of its drop-down. */
  readonly list?: string;
  /** Least and greatest number that it takes. */
  readonly limits?: readonly [minimum: number, maximum: number];
  /** A value outside the list is asked about instead of refused. */
  readonly openList?: boolean;
  /** One or two sentences: the input message in the sheet and the help in the pane. At most 255 characters. */
  readonly note: string;
  /** In characters. */
  readonly width: number;
  readonly computed?: ComputedColumn<Row, Context>;
}

/** A table: its place on a sheet, its columns, how many empty rows a new workbook offers. */
export interface TableSpec<Row = never, Context extends TemplateContext = TemplateContext> {
  /** Part of the content that its rows become. */
  readonly key: string;
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly ColumnSpec<Row, Context>[];
  readonly inputRows: number;
  /** Middle part of its IDs (`BL` in `SAL-BL-014`), where the plan gives them out. */
  readonly idPart?: string;
  /** Digits that an ID's number is written with at least; 2 unless told. */
  readonly idDigits?: number;
  /** Labels of first columns of groups of five that carry the real quarters above them: "Q1", "Target Q1". */
  readonly quarterGroups?: readonly string[];
  /** Defined name for its ID column, the source of other tables' drop-downs. */
  readonly idsName?: string;
  /** Rows that come with the template (the dictionary) rather than from people: as many as the content has, and locked. */
  readonly given?: boolean;
  /** Formats for what needs attention; formulas as for the table's first data row, with {Label} for a column's letter and row. */
  readonly attention?: readonly (Omit<ConditionalFormatBlueprint, "range"> & {
    readonly columns: readonly [from: string, to: string];
  })[];
}

/** A conditional format outside the tables. */
export interface SheetAttention extends ConditionalFormatBlueprint {
  readonly sheet: string;
}

/** A chart and the sheet it stands on. */
export interface ChartSpec extends ChartBlueprint {
  readonly sheet: string;
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
  /** Zero-based header row of its tables; see {@link tableRows} for what stands around it. */
  readonly headerRow?: number;
  /** Widths in characters, where the tables on it don't decide. */
  readonly widths?: readonly number[];
  /** Heights in points by zero-based row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Rows and columns that stay in sight, where the tables on it don't decide. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** What is printed, A1, where it is not all: workings that only formulas and charts need stay on the screen. */
  readonly printed?: string;
  /** Printed upright; sheets are as wide as they are long, or wider, unless told. */
  readonly portrait?: boolean;
}

/** A cell outside the tables that takes a value from the content: one that people fill in, or one that is given; row and column are zero-based. */
export interface ContentCellSpec {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Dot path into the content (`start.department`); without one the cell belongs to the workbook alone and starts empty. */
  readonly key?: string;
  readonly label: string;
  readonly kind: ValueKind;
  /** Defined name that is the source of its drop-down. */
  readonly list?: string;
  /** Given, not typed; the cell is locked. */
  readonly fixed: boolean;
  /** Input message and help; empty for none. */
  readonly note: string;
  /** In characters, from which text wraps. */
  readonly width?: number;
}

/** A content cell that bears a defined name. */
export interface NamedCellSpec extends ContentCellSpec {
  readonly name: string;
  readonly key: string;
}

/** A computed cell outside the tables; row and column are zero-based. */
export interface ComputedCellSpec<Context extends TemplateContext = TemplateContext> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What a finding calls it. */
  readonly label: string;
  readonly formula: string;
  readonly style: string;
  value(context: Context): CellValue;
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
  /** How its values are shown, where they are not text. */
  readonly kind?: ValueKind;
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
  /** Defined name of the code that IDs given out in this workbook start with; empty for the coalition's, whose IDs have none. */
  readonly idCode: string;
  readonly namedCells: readonly NamedCellSpec[];
  /** Content cells without a name. */
  readonly contentCells: readonly ContentCellSpec[];
  readonly lists: readonly ListSpec[];
  readonly computedCells: readonly ComputedCellSpec[];
  readonly labels: readonly LabelSpec[];
  readonly attention: readonly SheetAttention[];
  readonly charts: readonly ChartSpec[];
}

/** What fills a workbook; each template takes its own part, and is empty without it. */
export interface Filling {
  readonly plan?: Plan;
  readonly fund?: FundContent;
  readonly book?: BookContent;
  readonly gapSheet?: GapSheetContent;
}

/** What a workbook is made for. */
export interface Occasion extends Filling {
  readonly round: Round;
  /** Today as an ISO date; left out, the round's first day, so that the same input always gives the same workbook. */
  readonly asOf?: string;
  /** Needed by templates of which every department gets one. */
  readonly department?: Department;
}

/** A kind of workbook. Its spec may depend on the round: the fund has a column for each scoring criterion of the pack. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** Whether every department gets one, or the coalition has one. */
  readonly scope: "department" | "coalition";
  /** What it is for, in one sentence. */
  readonly purpose: string;
  spec(round: Round): TemplateSpec;
  /** @throws RangeError when it is a department's and none is given */
  context(occasion: Occasion): TemplateContext;
}

/** Zero-based rows of every table sheet, where its spec doesn't lower the header: title, hint, quarter labels, header, first data row. */
export const tableRows = { title: 0, hint: 1, quarters: 2, header: 3, first: 4 } as const;

/** Types a table spec where it is written, and forgets its row and context types so that specs of many tables share a list. */
export function defineTable<Row, Context extends TemplateContext>(spec: TableSpec<Row, Context>): TableSpec {
  return spec as unknown as TableSpec;
}
