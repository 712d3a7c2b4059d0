import { serialFromIsoDate } from "../workbook/serial-date";
import type { CellValue } from "../workbook/cell-value";
import type { ValueKind } from "../templates/template";

/** What a cell holds for a value of the submission: dates as serials, yes and no as words, lists joined by semicolons, nothing as an empty cell. */
export function cellValueOf(value: unknown, kind: ValueKind): CellValue {
  if (value === undefined || value === null) return null;
  if (kind === "date" && typeof value === "string") return serialFromIsoDate(value);
  if (typeof value === "boolean") return kind === "yesNo" ? (value ? "yes" : "no") : value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join("; ");
  if (typeof value === "number" || typeof value === "string") return value;
  throw new RangeError(`cellValueOf needs a value that fits in a cell, got ${typeof value}`);
}
