import { sheetLimits, type Area } from "../grid/area";
import { badArgument } from "./office-fault";

/** The letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The zero-based column of its letters, any case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** An area's address without its sheet, as Excel writes it: `A1`, `A1:B2`, whole columns `A:B`, whole rows `1:2`. */
export function addressOf(area: Omit<Area, "sheetId">): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnLetters(area.column + area.columns - 1);
  if (area.columns >= sheetLimits.columns) return `${area.row + 1}:${lastRow}`;
  if (area.rows >= sheetLimits.rows) return `${columnLetters(area.column)}:${lastColumn}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** A sheet's name as addresses and formulas need it: in apostrophes unless it is a plain word that can't be read as a cell. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(r|c|rc)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An address taken apart: the sheet it names, if any, and the rectangle. `$` signs don't matter. */
export interface Address {
  sheet: string | undefined;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const cell = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})`;
const shapes = {
  cells: new RegExp(`^${cell}(?::${cell})?$`),
  columns: /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/,
  rows: /^\$?(\d{1,7}):\$?(\d{1,7})$/,
};

/** Reads an A1 address; undefined when the text isn't one or leaves the sheet. */
export function readAddress(text: string): Address | undefined {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const sheet = split ? (split[1]?.replaceAll("''", "'") ?? split[2]) : undefined;
  const rest = split?.[3] ?? text.trim();
  let match = shapes.cells.exec(rest);
  if (match) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = match;
    return rectangle(sheet, Number(r1) - 1, columnNumber(c1), Number(r2) - 1, columnNumber(c2));
  }
  match = shapes.columns.exec(rest);
  if (match)
    return rectangle(sheet, 0, columnNumber(match[1] ?? ""), sheetLimits.rows - 1, columnNumber(match[2] ?? ""));
  match = shapes.rows.exec(rest);
  if (match) return rectangle(sheet, Number(match[1]) - 1, 0, Number(match[2]) - 1, sheetLimits.columns - 1);
  return undefined;
}

function rectangle(
  sheet: string | undefined,
  rowA: number,
  columnA: number,
  rowB: number,
  columnB: number,
): Address | undefined {
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  const rows = Math.abs(rowA - rowB) + 1;
  const columns = Math.abs(columnA - columnB) + 1;
  const inside = row >= 0 && row + rows <= sheetLimits.rows && column + columns <= sheetLimits.columns;
  return inside ? { sheet, row, column, rows, columns } : undefined;
}

/** An area checked against the sheet's limits. @throws OfficeFault InvalidArgument when it leaves the sheet */
export function checkedArea(area: Area): Area {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1)
    throw badArgument(`A range of ${rows} by ${columns} cells at row ${row}, column ${column} isn't on the sheet.`);
  if (row + rows > sheetLimits.rows || column + columns > sheetLimits.columns)
    throw badArgument("The range reaches beyond the last row or column of the sheet.");
  return area;
}
