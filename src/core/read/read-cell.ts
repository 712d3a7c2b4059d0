import type { Unreadable } from "../domain/submission";
import type { ValueKind } from "../templates/template";
import { isCellError, type CellValue } from "../workbook/cell-value";
import { isoDateFromSerial } from "../workbook/serial-date";
import { dateReadings } from "./date-readings";
import { numberReadings } from "./number-readings";
import { isBlankValue } from "./sheet-grid";

/** What a cell says: a value of its kind, nothing, or something that can't be read as its kind. */
export type CellReading =
  | { readonly value: unknown; readonly unreadable?: undefined }
  | { readonly unreadable: Pick<Unreadable, "kind" | "text" | "readings"> };

/** Serial numbers of the dates a plan may hold: 2000-01-01 to 2100-12-31. */
const dateSerials = { first: 36_526, last: 73_415 } as const;

const numeric: readonly ValueKind[] = ["money", "share", "number", "count", "marker"];

/**
 * Reads a cell as its kind.
 *
 * A cell that can't be read is not blank: it is reported, and the rules on its row wait. Text stays as it was typed but for spaces at
 * its ends; numbers in text cells become text, so that an ID typed as 14 is seen as "14".
 */
export function readCell(value: CellValue, kind: ValueKind, formula?: string): CellReading {
  if (isCellError(value)) return { unreadable: { kind: "error", text: value.error, readings: [] } };
  if (isBlankValue(value)) {
    // A formula that answers "" shows nothing and counts as nothing; one without any value was never calculated.
    if (formula !== undefined && value === null)
      return { unreadable: { kind: "error", text: formula.slice(0, 60), readings: [] } };
    return { value: undefined };
  }
  if (numeric.includes(kind)) return readNumber(value, kind);
  if (kind === "date") return readDate(value);
  if (kind === "yesNo") return readYesNo(value);
  const text = String(value).trim();
  if (kind === "ids")
    return {
      value: text
        .split(/[;,\n]/)
        .map((id) => id.trim())
        .filter((id) => id !== ""),
    };
  return { value: text };
}

function readNumber(value: CellValue, kind: ValueKind): CellReading {
  if (typeof value === "number") return { value };
  const text = String(value).trim();
  if (kind === "count" && /^suppressed$/i.test(text)) return { value: "suppressed" };
  return { unreadable: { kind: "number", text, readings: typeof value === "string" ? numberReadings(text) : [] } };
}

function readDate(value: CellValue): CellReading {
  if (typeof value === "number" && value >= dateSerials.first && value < dateSerials.last + 1)
    return { value: isoDateFromSerial(value) };
  const text = String(value).trim();
  return { unreadable: { kind: "date", text, readings: isDateLike(value) ? dateReadings(text) : [] } };
}

/** Text, or a number as other systems write dates: 20270630. */
function isDateLike(value: CellValue): boolean {
  return typeof value === "string" || (typeof value === "number" && /^\d{8}$/.test(String(value)));
}

function readYesNo(value: CellValue): CellReading {
  if (typeof value === "boolean") return { value };
  const word = String(value).trim().toLowerCase();
  if (word === "yes" || word === "y" || word === "true") return { value: true };
  if (word === "no" || word === "n" || word === "false") return { value: false };
  return { unreadable: { kind: "yesNo", text: String(value).trim(), readings: [] } };
}
