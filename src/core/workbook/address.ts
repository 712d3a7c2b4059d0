/** A cell by zero-based row and column. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: zero-based first row and column, and how many of each. */
export interface Area extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** A cell or range on a named sheet, in A1 form without dollar signs: where a finding leads. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Excel's limits: rows and columns of a sheet. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const;

/** Column letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 0)
    throw new RangeError(`columnLetters needs a column from 0, got ${column}`);
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Zero-based column of column letters: "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 form of a zero-based position. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 form of an area: "B5", or "B5:C9" for more than one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const a1 = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6}))?$/;

/**
 * The area that an A1 text names: "B5", "$B$5:$C$9". Corners may come in any order.
 *
 * @throws RangeError for anything else (whole columns, sheet prefixes, names)
 */
export function parseArea(text: string): Area {
  const match = a1.exec(text.trim());
  if (!match) throw new RangeError(`parseArea needs an A1 address, got "${text}"`);
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn)] as const;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1] as const;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Whether two areas share a cell. */
export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether a position lies in an area. */
export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** A sheet name as a formula needs it: quoted unless it is a plain word that can't be read as a cell address. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) && !/^[Rr]([0-9]|[Cc]|$)/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Absolute reference with its sheet, as defined names and validations need it: `'My sheet'!$A$2:$A$9`. */
export function absoluteReference(sheet: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

const reference = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/**
 * The sheet and area that an absolute reference names, with or without a leading "=": `='My sheet'!$A$2:$A$9`. The way back from
 * {@link absoluteReference}.
 *
 * @throws RangeError for anything else (no sheet, whole columns, names)
 */
export function parseReference(text: string): { readonly sheet: string; readonly area: Area } {
  const [, quoted, plain, cells] = reference.exec(text.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || cells === undefined)
    throw new RangeError(`parseReference needs a reference with its sheet, got "${text}"`);
  return { sheet, area: parseArea(cells) };
}
