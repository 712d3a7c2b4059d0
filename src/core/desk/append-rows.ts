import { rowsAtEnd } from "../fixes/rows-at-end";
import { areaContains, parseArea } from "../workbook/address";
import type { CellValue } from "../workbook/cell-value";
import type { SheetSnapshot, TableSnapshot } from "../workbook/snapshot";
import type { DeskEdits, OpenBook } from "./open-book";

/** What a new row holds, by the keys of the template's columns; a column that is left out stays empty. Dates as serials. */
export type NewRow = Readonly<Record<string, CellValue>>;

/**
 * The edits that write rows below the last filled one of a table of the book, growing it where it is full.
 *
 * Found by the source map, so that moved and sorted columns are no matter; a column of people's own stays empty. See {@link rowsAtEnd}.
 *
 * @param part key of the table in the template
 * @param table its name, for what is said where it is gone
 */
export function appendRows(
  { sources, snapshot, missingParts }: OpenBook,
  part: string,
  table: string,
  rows: readonly NewRow[],
): DeskEdits {
  const whole = sources.places.get(part);
  const sheet = whole && snapshot.sheets.find(({ name }) => name === whole.sheet);
  const found = whole && sheet && tableAt(sheet, whole.cell);
  if (!sheet || !found)
    return {
      problem: `${missingParts.get(part) ?? `The table ${table} is missing.`} Run a check: it offers to put it back.`,
    };
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = new Map<string, number>();
  for (const key of keys) {
    const header = sources.places.get(`${part}.*.${key}`);
    if (header === undefined)
      return {
        problem: `The table ${table} has no column ${sources.labels.get(`${part}.*.${key}`) ?? key}. Run a check: it offers to put it back.`,
      };
    columns.set(key, parseArea(header.cell).column);
  }
  const cells = rows.map((row) => new Map([...columns].map(([key, column]) => [column, row[key] ?? null])));
  const edits = rowsAtEnd(snapshot, sheet, found, cells);
  return edits === undefined
    ? {
        problem: `The table ${table} is full, and what stands below keeps it from growing. Make room for ${rows.length === 1 ? "a row" : `${rows.length} rows`} there.`,
      }
    : { edits };
}

function tableAt({ tables }: SheetSnapshot, cell: string): TableSnapshot | undefined {
  const { row, column } = parseArea(cell);
  return tables.find(({ range }) => areaContains(parseArea(range), row, column));
}
