import { errorValues, type CellError, type CellValue, type ErrorValue } from "../core/workbook/cell-value";

const knownErrors: ReadonlySet<string> = new Set(errorValues);

/** A cell as it was read. */
export interface ReadCell {
  readonly value: CellValue;
  /** With its leading "="; undefined where the cell holds no formula. */
  readonly formula: string | undefined;
}

/**
 * One cell of `Range.values`, `Range.formulas` and `Range.valueTypes`.
 *
 * The type decides what is empty and what is an error: a value of "" may be a blank or a formula's answer, "#REF!" may be typed text.
 * Text that begins with "=" is no formula: Excel then gives the same text as value and as formula.
 */
export function cellFromOffice(value: unknown, formula: unknown, type: unknown): ReadCell {
  const text = typeof formula === "string" && formula.startsWith("=") ? formula : undefined;
  return { value: valueFromOffice(value, type), formula: text === value ? undefined : text };
}

function valueFromOffice(value: unknown, type: unknown): CellValue {
  if (type === "Error") return errorFromOffice(value);
  if (type === "Empty") return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  // Stocks, geography and other rich values: what the cell shows is the only plain thing about them.
  return value === null || value === undefined ? null : String(value);
}

function errorFromOffice(value: unknown): CellError {
  const isKnown = (text: string): text is ErrorValue => knownErrors.has(text);
  const text = String(value).toUpperCase();
  return { error: isKnown(text) ? text : "#UNKNOWN!" };
}
