import type { CellInput } from "../core/workbook/cell-value";
import { isCellError, isCellFormula } from "../core/workbook/cell-value";
import { isoDateFromSerial } from "../core/workbook/serial-date";
import { formatDate, formatNumber } from "../core/domain/format";
import { strings } from "./strings";

/**
 * A cell's content as a person reads it in "before → after".
 *
 * Text stands in quotation marks: it is how text that looks like a number ("1,200") is told from the number. Numbers of a
 * date cell are shown as dates, because nobody knows a date by its serial number.
 */
export function cellText(value: CellInput, isDate = false): string {
  if (value === null) return strings.emptyCell;
  if (isCellFormula(value)) return value.formula;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? strings.yes : strings.no;
  if (typeof value === "string") return `“${value}”`;
  return isDate && value >= 61 && value < 2_958_466 ? formatDate(isoDateFromSerial(value)) : formatNumber(value);
}
