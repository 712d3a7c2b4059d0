import { areaAddress, cellAddress, columnIndex, columnLetters, parseArea, quoteSheetName } from "../workbook/address";
import type { Snapshot } from "../workbook/snapshot";

/** Where one table stands; `row` is its first data row, `rows` counts data rows, `columns` are upper-case headers. */
interface TableEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: readonly string[];
  /** Positions of the template's columns by upper-case label, where a column now has another header. */
  readonly renamed?: ReadonlyMap<string, number>;
}

/** Where tables stand, by upper-case name: what structured references mean. */
export type TableLayout = ReadonlyMap<string, TableEntry>;

/** Layout of all tables of a workbook; `rows` counts data rows. */
export function tableLayout(snapshot: Snapshot): TableLayout {
  const layout = new Map<string, TableEntry>();
  for (const sheet of snapshot.sheets)
    for (const table of sheet.tables) {
      const area = parseArea(table.range);
      layout.set(table.name.toUpperCase(), {
        sheet: sheet.name,
        row: area.row + 1,
        column: area.column,
        rows: area.rows - 1 - (table.hasTotals ? 1 : 0),
        columns: table.columns.map((column) => column.name.toUpperCase()),
      });
    }
  return layout;
}

/** Where a cell of the template stands now: rows and columns that people inserted move it, and so does a sheet's new name. */
export interface Relocation {
  (cell: { readonly sheet: string; readonly row: number; readonly column: number }): {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  };
  /** Known to leave every cell and sheet where the template has it, so that no formula need be looked into. */
  readonly movesNothing?: boolean;
}

const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!|(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{N}_(.])|\$?[0-9]{1,7}:\$?[0-9]{1,7}|[\p{L}_\\][\p{L}\p{N}_.\\]*|\s+|[0-9.]+|./gsu;

/**
 * One form for all the ways in which programs write the same formula in the same cell.
 *
 * Case and spaces go; dollar signs go; `_xlfn.`-like prefixes go; add-in function names lose the difference of dots and underscores;
 * structured references become the ranges that they mean, since LibreOffice saves some of them so; sheet names lose their quotes. Whole
 * rows (`$1:$999`) become one word: templates only count with them, and every program renumbers them when somebody inserts a row.
 *
 * @param relocation for a template's formula: where the cells that it names stand now
 */
export function canonicalFormula(
  formula: string,
  at: { readonly sheet: string; readonly row: number },
  layout: TableLayout,
  relocation?: Relocation,
): string {
  const text = formula.replace(/^\{?=/, "").replace(/\}$/, (end) => (formula.startsWith("{") ? "" : end));
  let sheet: string | undefined;
  let named = at.sheet;
  let result = "";
  for (const [piece] of text.matchAll(token)) {
    if (piece.startsWith('"')) result += piece;
    else if (/^\s+$/.test(piece)) continue;
    else if (piece.endsWith("!")) sheet = unquoted(piece);
    else if (piece.endsWith("]")) result += structured(piece, at, layout);
    else if (cellAddressPattern.test(piece)) {
      const second = result.endsWith(":");
      if (!second) named = sheet ?? at.sheet;
      result += cellNow(piece, named, second, relocation);
      sheet = undefined;
    } else if (/^\$?[0-9]{1,7}:\$?[0-9]{1,7}$/.test(piece)) {
      result += "ROWS:ROWS";
      sheet = undefined;
    } else {
      if (sheet !== undefined) result += `${sheet.toUpperCase()}!`;
      sheet = undefined;
      result += plainName(piece.replaceAll("$", ""));
    }
  }
  return result;
}

/**
 * A template's formula with the cells it names where they stand now, in Excel's form: what a fix may write.
 *
 * @param sheet the template's sheet that the formula belongs to; addresses without a sheet are on it
 */
export function relocatedFormula(formula: string, sheet: string, relocation: Relocation): string {
  let named: string | undefined;
  let last = sheet;
  let result = "";
  for (const [piece] of formula.matchAll(token)) {
    if (piece.endsWith("!")) named = unquoted(piece);
    else if (!cellAddressPattern.test(piece)) result += piece;
    else {
      if (!result.endsWith(":")) last = named ?? sheet;
      const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = cellAddressPattern.exec(piece) ?? [];
      const { row, column } = parseArea(letters + digits);
      const now = relocation({ sheet: last, row, column });
      const prefix = named === undefined ? "" : `${quoteSheetName(now.sheet)}!`;
      result += `${prefix}${fixedColumn}${columnLetters(now.column)}${fixedRow}${now.row + 1}`;
      named = undefined;
    }
  }
  return result;
}

const cellAddressPattern = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;

function unquoted(sheet: string): string {
  return sheet
    .slice(0, -1)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
}

/** A cell address as where it stands now, with its sheet unless it ends a range. */
function cellNow(piece: string, sheet: string, second: boolean, relocation: Relocation | undefined): string {
  const address = piece.replaceAll("$", "").toUpperCase();
  if (relocation === undefined) return second ? address : `${sheet.toUpperCase()}!${address}`;
  const { row, column } = parseArea(address);
  const now = relocation({ sheet, row, column });
  return `${second ? "" : `${now.sheet.toUpperCase()}!`}${cellAddress(now.row, now.column)}`;
}

function plainName(piece: string): string {
  const upper = piece.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.|_XLL\.)+/, "");
  const stored = /^(?:_XLDUDF_|_XLUDF\.)?(COALITION[._].*)$/.exec(upper);
  return stored ? (stored[1] ?? upper).replaceAll("_", ".") : upper;
}

/** A structured reference as the range it means in this row; left as it is (in capitals) when its table or column is not there. */
function structured(piece: string, at: { readonly sheet: string; readonly row: number }, layout: TableLayout): string {
  const open = piece.indexOf("[");
  const name = piece.slice(0, open).toUpperCase();
  const inner = piece.slice(open + 1, -1).trim();
  const parts =
    inner.startsWith("[") || inner.startsWith("@[")
      ? [...inner.matchAll(/(@?)\[([^[\]]*)\]/g)].map((match) => `${match[1] ?? ""}${match[2] ?? ""}`)
      : [inner];
  const thisRow = parts.some((part) => part.toLowerCase() === "#this row" || part.startsWith("@"));
  const names = parts
    .filter((part) => !part.startsWith("#") && part !== "@")
    .map((part) => part.replace(/^@/, "").trim().toUpperCase());
  const table = name === "" ? tableAround(names, at, layout) : layout.get(name);
  const columns = table ? names.map((column) => positionOf(column, table)) : [];
  if (!table || columns.some((column) => column < 0)) return piece.toUpperCase().replace(/\s+/g, " ");
  const first = columns[0] ?? 0;
  const last = columns[columns.length - 1] ?? table.columns.length - 1;
  const headersOnly = parts.some((part) => part.toLowerCase() === "#headers");
  const row = thisRow ? at.row : headersOnly ? table.row - 1 : table.row;
  const rows = thisRow || headersOnly ? 1 : table.rows;
  const area = { row, column: table.column + first, rows, columns: last - first + 1 };
  return `${table.sheet.toUpperCase()}!${areaAddress(area)}`;
}

/** The table that a reference without a name means: inside a table Excel leaves its own name out, as in `[@Q1]`. */
function tableAround(
  names: readonly string[],
  at: { readonly sheet: string; readonly row: number },
  layout: TableLayout,
): TableEntry | undefined {
  for (const table of layout.values()) {
    const within = table.sheet === at.sheet && at.row >= table.row && at.row < table.row + table.rows;
    if (within && names.every((column) => positionOf(column, table) >= 0)) return table;
  }
  return undefined;
}

/** A column by its header, else by the label that it had: Excel rewrites every formula when somebody renames a header. */
function positionOf(column: string, { columns, renamed }: TableEntry): number {
  const position = columns.indexOf(column);
  return position >= 0 ? position : (renamed?.get(column) ?? -1);
}

/**
 * Whether a template's formula names a table, column or sheet that is not in the workbook, so that nothing can be compared with it.
 *
 * @param hasSheet whether a sheet of the template is there, under whatever name
 */
export function pointsNowhere(
  formula: string,
  at: { readonly sheet: string; readonly row: number },
  layout: TableLayout,
  hasSheet: (name: string) => boolean = () => true,
): boolean {
  for (const [piece] of formula.matchAll(token)) {
    if (piece.endsWith("]") && structured(piece, at, layout).includes("[")) return true;
    if (piece.endsWith("!") && !hasSheet(unquoted(piece))) return true;
  }
  return false;
}

/**
 * Whether two formulas mean the same cells in the same place; equal texts need no looking into.
 *
 * @param b the template's; `relocation` says where the cells that it names stand now
 *
 * Looks further than `workbook/same-formula`, which compares spellings and knows no layout.
 */
export function equivalentFormula(
  a: string,
  b: string,
  at: { readonly sheet: string; readonly row: number },
  layout: TableLayout,
  relocation?: Relocation,
): boolean {
  if (a === b && (relocation === undefined || relocation.movesNothing || staysInPlace(b, at.sheet, relocation)))
    return true;
  return canonicalFormula(a, at, layout) === canonicalFormula(b, at, layout, relocation);
}

/** A sheet before "!", or what may be a cell's address; inside texts and column names it may find some that are none. */
const sheetOrAddress =
  /'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!|\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?![\p{L}\p{N}_(.])/gu;

/**
 * Whether everything in a formula that may be an address stands where the template has it: then equal texts mean the same.
 *
 * In a workbook with one sheet rearranged that is still most formulas, and bringing each into canonical form twice was half of the time a
 * check took. What looks like an address and is none can only send a formula the long way.
 */
function staysInPlace(formula: string, own: string, relocation: Relocation): boolean {
  let sheet = own;
  let after = -1;
  for (const match of formula.matchAll(sheetOrAddress)) {
    const [piece, quoted, bare, letters, digits] = match;
    const end = match.index + piece.length;
    if (letters === undefined || digits === undefined) {
      sheet = quoted?.replaceAll("''", "'") ?? bare ?? own;
      after = end;
      continue;
    }
    // The sheet in front counts for this address, and for the second corner of its range.
    if (match.index !== after) sheet = own;
    after = formula[end] === ":" ? end + 1 : -1;
    const row = Number(digits) - 1;
    const column = columnIndex(letters);
    const now = relocation({ sheet, row, column });
    if (now.row !== row || now.column !== column || now.sheet.toUpperCase() !== sheet.toUpperCase()) return false;
  }
  return true;
}
