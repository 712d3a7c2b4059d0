/** The error values a spreadsheet cell can hold, as every program spells them. */
export const errorValues = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#BUSY!",
  "#CONNECT!",
  "#UNKNOWN!",
] as const;

/** One of {@link errorValues}. */
export type ErrorValue = (typeof errorValues)[number];

/** A cell that holds an error. An object, so that it can't be mistaken for the text "#REF!", which a person may type. */
export interface CellError {
  readonly error: ErrorValue;
}

/**
 * What stands in a cell: text, number (dates are serial numbers of the 1900 system), truth value, error, or nothing.
 *
 * Dates stay numbers because a spreadsheet cannot tell them apart either; the template says which cells are dates.
 * An empty string that a formula answers is `""`; a cell without content is null.
 */
export type CellValue = string | number | boolean | null | CellError;

/** A formula to write, in Excel's English form with a leading "=", and the value to cache beside it. */
export interface CellFormula {
  readonly formula: string;
  readonly value: CellValue;
}

/** What can be written into a cell. */
export type CellInput = CellValue | CellFormula;

/** Whether a cell value is an error. */
export function isCellError(value: CellInput | undefined): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Whether a cell input is a formula. */
export function isCellFormula(value: CellInput | undefined): value is CellFormula {
  return typeof value === "object" && value !== null && "formula" in value;
}
