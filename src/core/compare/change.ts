import type { ValueKind } from "../templates/template";

/** What a typed cell holds once it is read: lists are joined as the cell shows them; null is an empty cell. */
export type CellContent = string | number | boolean | null;

/** One filled cell of a row that was added or removed. */
export interface RowCell {
  readonly column: string;
  readonly kind: ValueKind;
  readonly value: CellContent;
}

interface ChangedItem {
  /** Part of the content: `budget`. */
  readonly part: string;
  /** What people call that part: the table's name, or the sheet of cells outside tables. */
  readonly table: string;
  /** What the row is known by: its ID, or in tables without one its first two columns; null for cells outside tables and for rows where those are blank. */
  readonly item: string | null;
}

/** A cell that holds something else than before. */
export interface CellChange extends ChangedItem {
  readonly kind: "changed";
  /** Column label or named cell; where the two begin in different quarters, the real quarter stands for Q1..Q5. */
  readonly column: string;
  readonly valueKind: ValueKind;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A row that stands in one of the two only. */
export interface RowChange extends ChangedItem {
  readonly kind: "added" | "removed";
  /** What is typed in it, in the order of the columns. */
  readonly cells: readonly RowCell[];
}

/** One difference of two workbooks. */
export type Change = CellChange | RowChange;
