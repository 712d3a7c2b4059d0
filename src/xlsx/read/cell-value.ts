import type { CellValue, ErrorValue } from "../../core/workbook/cell-value";
import { errorValues } from "../../core/workbook/cell-value";
import { decodeStored } from "../xml/stored-text";
import { cellText } from "./cell-text";

const knownErrors: ReadonlySet<string> = new Set(errorValues);
/** What JavaScript reads as a number and a file doesn't mean as one: "0x1F", "0b1", "0o7". */
const otherBase = /^0[a-z]/i;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** What a workbook's cells refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** For each cell style whether it shows a date of the 1904 system; absent in files of the 1900 system. */
  readonly dates1904?: readonly boolean[];
}

/**
 * The value of a cell from its type and the text of its `v`.
 *
 * Every duty here was learnt from files that readers get wrong: `t="s"` without a value is no cell with the first shared
 * text (28,376 such cells in 47 real files), an error is not its text, "0x1F" and "NaN" are no numbers, `t="d"` holds a date as text.
 *
 * @param type the cell's `t`; @param stored text of `v`, undefined without one; @param style the cell's `s`
 * @throws RangeError for a shared text that isn't there
 */
export function cellValue(type: string, stored: string | undefined, style: number, context: CellContext): CellValue {
  if (stored === undefined) return null;
  switch (type) {
    case "s":
      return sharedText(stored, context.sharedStrings);
    case "str":
    case "inlineStr":
      return cellText(stored);
    case "b":
      return /^(?:1|true)$/i.test(stored.trim());
    case "e":
      return { error: errorValue(stored.trim()) };
    case "d":
      return serialFromIso(stored.trim()) ?? decodeStored(stored);
    default:
      return numberFrom(stored, style, context);
  }
}

function sharedText(stored: string, sharedStrings: readonly string[]): CellValue {
  if (stored.trim() === "") return null;
  const text = sharedStrings[Number(stored)];
  if (text === undefined) throw new RangeError(`there is no shared text ${stored}`);
  return text;
}

function errorValue(text: string): ErrorValue {
  return knownErrors.has(text) ? (text as ErrorValue) : "#UNKNOWN!";
}

function numberFrom(stored: string, style: number, { dates1904 }: CellContext): CellValue {
  const text = stored.trim();
  if (text === "") return null;
  const value = Number(text);
  if (!Number.isFinite(value) || otherBase.test(text)) return decodeStored(stored);
  // The 1904 system counts from 1 January 1904, which is day 1,462 of the 1900 system.
  return dates1904?.[style] ? value + 1462 : value;
}

/** Serial number of the 1900 system of an ISO date or date and time; undefined for anything else. */
function serialFromIso(text: string): number | undefined {
  const match = isoDate.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  if (!(days >= 61 && days < 2_958_466)) return undefined;
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
