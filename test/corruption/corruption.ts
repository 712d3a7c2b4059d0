import type { CellInput } from "../../src/core/workbook/cell-value";
import type { CheckOptions } from "../../src/core/pipeline";
import type { Act } from "./acts/act";
import { cellOf, typeAt, type Corruptible } from "./corruptible";

/** One thing done to a clean workbook, and what the check must say of it. */
export interface Corruption {
  /** What is done, the same for every row and workbook: "budget.quarters is text". */
  readonly kind: string;
  /** Where, for the reader of a failure. */
  readonly place: string;
  /** What must be found, once, and the cell that it must lead to; several cells where one act really is several findings. */
  readonly criterion: string;
  readonly cells: readonly string[];
  /** What else follows from it and may be found too, each with the reason why it can't be otherwise; anything else fails. */
  readonly also: Also;
  /** Whether something can't be read any more, so that checks may wait for it; else every check must have run. */
  readonly hides: boolean;
  readonly acts: readonly Act[];
  /** What is done first: it makes the workbook in which the act is a corruption (a signed plan), and is judged as if it stood there before. */
  readonly before: readonly Act[];
  /** What the check is told; and what the check before it is told, where that is the very thing that changes. */
  readonly options: Partial<CheckOptions>;
  readonly optionsBefore?: Partial<CheckOptions>;
}

/** Criteria that may follow, each with the reason. */
export type Also = Readonly<Record<string, string>>;

/** What can be left out of a corruption. */
export type Details = Partial<Omit<Corruption, "kind" | "place" | "criterion" | "cells" | "acts">>;

/** Corruptions of a kind of workbook by the criterion that they are made for. */
export type Corrupting<Book extends Corruptible> = Readonly<Record<string, (book: Book) => readonly Corruption[]>>;

/** A corruption with nothing beside it but what is told. */
export function corruption(
  criterion: string,
  kind: string,
  cell: string | readonly string[],
  acts: readonly Act[],
  details: Details & { readonly place?: string } = {},
): Corruption {
  const cells = typeof cell === "string" ? [cell] : cell;
  return {
    kind,
    place: cells.join(", "),
    criterion,
    cells,
    acts,
    also: {},
    hides: false,
    before: [],
    options: {},
    ...details,
  };
}

/** A value typed into the cell of a path; the finding is expected there, or at another path's cell. */
export function typed(
  book: Corruptible,
  criterion: string,
  path: string,
  value: CellInput,
  { at = path, what, ...details }: Details & { readonly at?: string; readonly what?: string } = {},
): Corruption {
  const field = path.replace(/\.\d+/, "");
  return corruption(criterion, `${field} ${what ?? inWords(value)}`, cellOf(book, at), [typeAt(book, path, value)], {
    place: path,
    ...details,
  });
}

function inWords(value: CellInput): string {
  if (value === null) return "left blank";
  if (typeof value === "object") return "error" in value ? `is ${value.error}` : `is ${value.formula}`;
  return `is ${JSON.stringify(value)}`;
}

/** Several lists as one; a criterion may stand in more than one of them. */
export function together<Book extends Corruptible>(lists: readonly Corrupting<Book>[]): Corrupting<Book> {
  const ids = [...new Set(lists.flatMap((list) => Object.keys(list)))];
  return Object.fromEntries(ids.map((id) => [id, (book: Book) => lists.flatMap((list) => list[id]?.(book) ?? [])]));
}
