import { areaAddress, areaContains, cellAddress, parseArea } from "../workbook/address";
import type { CellValue } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import type { SheetSnapshot, TableSnapshot } from "../workbook/snapshot";
import type { DeskEdits, OpenBook } from "./open-book";

/** What a new row holds, by the keys of the template's columns; a column that is left out stays empty. Dates as serials. */
export type NewRow = Readonly<Record<string, CellValue>>;

/**
 * The edits that write rows below the last filled one of a table of the book, growing it where it is full.
 *
 * Found by the source map, so that moved and sorted columns are no matter; a column of people's own stays empty. Never between other rows:
 * who reads the table later takes its order for the order of events. What is to be empty is compared before it is written.
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
  const area = parseArea(found.range);
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
  const valueAt = (row: number, column: number) => sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;
  const isEmpty = (row: number) =>
    found.columns.every((_, at) => {
      const address = cellAddress(row, area.column + at);
      return isBlank(valueAt(row, area.column + at)) && sheet.formulas[address] === undefined;
    });
  const end = area.row + area.rows - (found.hasTotals ? 1 : 0);
  let first = end;
  while (first > area.row + 1 && isEmpty(first - 1)) first -= 1;
  const last = first + rows.length;
  const grows = last > end;
  if (grows && (found.hasTotals || !range(end, last).every(isEmpty)))
    return {
      problem: `The table ${table} is full, and what stands below keeps it from growing. Make room for ${rows.length === 1 ? "a row" : `${rows.length} rows`} there.`,
    };
  const writes = rows.flatMap((row, index) =>
    [...columns].flatMap(([key, column]): Edit[] => {
      const after = row[key] ?? null;
      if (isBlank(after)) return [];
      const cell = cellAddress(first + index, column);
      return [
        {
          kind: "set-cells",
          sheet: sheet.name,
          range: cell,
          before: [[valueAt(first + index, column)]],
          after: [[after]],
        },
      ];
    }),
  );
  const grow: Edit[] = grows
    ? [
        {
          kind: "resize-table",
          sheet: sheet.name,
          table: found.name,
          before: found.range,
          after: areaAddress({ ...area, rows: last - area.row }),
        },
      ]
    : [];
  return { edits: [...grow, ...writes] };
}

function tableAt({ tables }: SheetSnapshot, cell: string): TableSnapshot | undefined {
  const { row, column } = parseArea(cell);
  return tables.find(({ range }) => areaContains(parseArea(range), row, column));
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
