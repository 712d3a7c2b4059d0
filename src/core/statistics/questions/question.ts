/** What a column that somebody picks must hold. */
export type ColumnHolds = "labels" | "flags" | "numbers" | "dates";

/** A column of a table, picked by its header; `headers` are the usual ones, best first, in lower case. */
export interface ColumnInput {
  readonly kind: "column";
  readonly name: string;
  readonly label: string;
  readonly holds: ColumnHolds;
  readonly headers: readonly string[];
  readonly optional?: boolean;
}

/** A group's label, picked from those that stand in the column called `of`. */
export interface LabelInput {
  readonly kind: "label";
  readonly name: string;
  readonly label: string;
  readonly of: string;
}

/** A number or date that is typed, or a cell that holds it. Shares are fractions; "today" begins as the day it is. */
export interface ValueInput {
  readonly kind: "value";
  readonly name: string;
  readonly label: string;
  readonly holds: "number" | "date";
  readonly initial?: "today" | number;
}

/** One of a few words. */
export interface ChoiceInput {
  readonly kind: "choice";
  readonly name: string;
  readonly label: string;
  readonly choices: readonly string[];
}

export type QuestionInput = ColumnInput | LabelInput | ValueInput | ChoiceInput;

/**
 * An argument of the function: an input by name, or the one cell of a column in the row of a group.
 *
 * The second is how functions on counts are asked of a table that has one row a group.
 */
export type QuestionArgument = string | { readonly cellOf: string; readonly inRowOf: string };

/** A question that a person may have, and the function that answers it. */
export interface Question {
  readonly id: string;
  readonly asks: string;
  /** In which words the list groups it. */
  readonly about:
    "Selection and promotion" | "Who is where" | "Time" | "Pay" | "Access and support" | "Money" | "Targets and pilots";
  /** As the sheet calls it, without COALITION.; what is written into the cell. */
  readonly function: string;
  /** The companion that spills interval and counts under the same arguments; null where the function itself spills, or has none. */
  readonly withInterval: string | null;
  /** A row a person, a row a group with counts, rows of money, or no table at all. */
  readonly from: "people" | "counts" | "money" | "values";
  readonly inputs: readonly QuestionInput[];
  readonly arguments: readonly QuestionArgument[];
}

/** A column input. */
export function columnInput(
  name: string,
  label: string,
  holds: ColumnHolds,
  headers: readonly string[],
  optional = false,
): ColumnInput {
  return { kind: "column", name, label, holds, headers, ...(optional ? { optional } : {}) };
}

/** The label of a group in the column called "groups". */
export function groupInput(name: "focal" | "reference", label: string): LabelInput {
  return { kind: "label", name, label, of: "groups" };
}

/** A number that is typed. */
export function numberInput(name: string, label: string, initial?: number): ValueInput {
  return { kind: "value", name, label, holds: "number", ...(initial === undefined ? {} : { initial }) };
}

/** A date that is typed. */
export function dateInput(name: string, label: string, initial?: "today"): ValueInput {
  return { kind: "value", name, label, holds: "date", ...(initial === undefined ? {} : { initial }) };
}
