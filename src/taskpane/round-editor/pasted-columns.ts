import type { CellValue } from "../../core/workbook/cell-value";
import { dateReadings } from "../../core/read/date-readings";
import { numberReadings } from "../../core/read/number-readings";

/** The fields of a department that can be pasted. */
export const pastedFields = ["code", "name", "head", "deputy", "financePartner", "envelope", "due"] as const;
export type PastedField = (typeof pastedFields)[number];

/** Which field each column holds; null for a column that is passed over. */
export interface PastedColumns {
  readonly fields: readonly (PastedField | null)[];
  /** Whether the first row is a header. */
  readonly hasHeader: boolean;
  /** Header words that are no field of a department. */
  readonly passedOver: readonly string[];
}

/** Header words by field, in small letters without anything but letters; the first that fits wins. */
const headers: readonly (readonly [PastedField, RegExp])[] = [
  ["financePartner", /^(finance|fin)(business)?partner|^businesspartner|^fbp$|^controller/],
  ["deputy", /^deputy|^stand-?in|^vertretung/],
  ["due", /^(plan)?due|^deadline|^fällig/],
  ["envelope", /^envelope|^budget|^amount|^controltotal|^total|^rahmen/],
  ["code", /^(department|dept)?code|^id$|^kürzel|^short/],
  ["head", /^(department|dept)?head|^lead|^manager|^leit/],
  ["name", /^(department|dept|name|abteilung|unit|team|function)/],
];

/**
 * What the columns of pasted rows hold: by their header where there is one, else by what stands in them.
 *
 * A header is a first row in which two cells or more are words that head such columns and none is a number. Without one the first
 * column is the code, a column of numbers the envelope, one of dates the date due, and the other columns name, head, deputy and finance
 * partner in this order.
 */
export function pastedColumns(rows: readonly (readonly CellValue[])[]): PastedColumns {
  const first = rows[0] ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  const named = Array.from({ length: width }, (_, column) => headedField(first[column]));
  const hasHeader = named.filter((field) => field !== null).length >= 2 && !first.some(isNumberLike);
  if (hasHeader) {
    const fields = named.map((field, column) => (named.indexOf(field) === column ? field : null));
    const passedOver = first.map(String).filter((word, column) => word.trim() !== "" && fields[column] === null);
    return { fields, hasHeader, passedOver };
  }
  const words = (["name", "head", "deputy", "financePartner"] as PastedField[]).values();
  const taken = new Set<PastedField>();
  const take = (field: PastedField | undefined): PastedField | null => {
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  };
  const fields = Array.from({ length: width }, (_, column): PastedField | null => {
    const cells = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null && cell !== "");
    if (column === 0) return take("code");
    if (cells.length === 0) return null;
    // Most and not all: one cell with a slip in it must not make the column something else.
    if (share(cells, isDateLike) > 0.5) return take("due");
    if (share(cells, isNumberLike) > 0.5)
      return take(taken.has("envelope") && cells.every(isSerial) ? "due" : "envelope");
    return take(words.next().value);
  });
  return { fields, hasHeader, passedOver: [] };
}

function headedField(cell: CellValue | undefined): PastedField | null {
  if (typeof cell !== "string") return null;
  const word = cell.toLowerCase().replace(/[^\p{L}]/gu, "");
  return headers.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

function share(cells: readonly CellValue[], is: (cell: CellValue) => boolean): number {
  return cells.filter(is).length / cells.length;
}

function isNumberLike(cell: CellValue): boolean {
  return typeof cell === "number" || (typeof cell === "string" && numberReadings(cell).length > 0);
}

function isDateLike(cell: CellValue): boolean {
  return typeof cell === "string" && !/^\d+$/.test(cell.trim()) && dateReadings(cell).length > 0;
}

/** Numbers that a sheet shows as dates of 2000 to 2100; a whole second column of them is no second envelope. */
function isSerial(cell: CellValue): boolean {
  return typeof cell === "number" && cell >= 36_526 && cell <= 73_415;
}
