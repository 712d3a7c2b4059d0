import type { FoundTable } from "../read/find-table";
import { cellValidationOf } from "../render/render-table";
import type { TemplateContext } from "../templates/template";
import { areaAddress, areasOverlap, parseArea, sheetLimits, type Area } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import { newCells } from "./new-cells";
import { rowOrder } from "./row-order";
import { setCellsInPieces } from "./set-cells-in-pieces";

/** Rows for one table of a workbook that stands. */
export interface TableRows<Row> {
  readonly found: FoundTable;
  /** What it shall hold. */
  readonly rows: readonly Row[];
  /** What it holds now, as read, each with its row on the sheet (zero-based). */
  readonly before: readonly { readonly row: Row; readonly at: number }[];
  readonly keyOf: (row: Row) => string;
  readonly context: TemplateContext;
}

/** The edits that fill a table, or why it can't be filled, in a sentence. */
export type TableFilling =
  | {
      readonly edits: readonly Edit[];
      /** Cells that people filled in columns of their own, beside rows that go. */
      readonly lost: number;
      readonly problem?: undefined;
    }
  | { readonly problem: string };

/**
 * The edits that give a table other rows: its size, its cells, and drop-downs for rows that are new.
 *
 * By the columns' headers, wherever somebody moved them. What people typed in columns of their own goes with its row; their formulas stay
 * where they stand, since a column of formulas says the same of every row. Nothing is written where everything stands already.
 */
export function fillTable<Row>({ found, rows, before, keyOf, context }: TableRows<Row>): TableFilling {
  const { spec, grid, area, firstRow, endRow, object } = found;
  const problem = cannotBeFilled(found);
  if (problem !== undefined || object === undefined) return { problem: problem ?? gone(found) };

  const order = rowOrder(
    before.map(({ row }) => keyOf(row)),
    rows,
    keyOf,
  );
  const height = Math.max(1, order.length, Math.min(endRow - firstRow, spec.inputRows));
  const end = firstRow + height;
  if (end > sheetLimits.rows) return { problem: `${order.length} rows don't fit on the sheet ${grid.name}.` };
  if (object.hasTotals && end !== endRow)
    return {
      problem: `The table ${spec.name} has a totals row, which keeps it from growing and shrinking. Switch it off in Excel (Table Design, Total Row) and try again.`,
    };
  const below = { ...area, row: endRow, rows: Math.max(0, end - endRow) };
  const inTheWay = firstFilled(found, below);
  if (inTheWay !== undefined)
    return {
      problem: `The table ${spec.name} needs ${order.length} rows, but something stands below it in ${inTheWay} of ${grid.name}. Move it elsewhere and try again.`,
    };

  const placed = order.map(({ row, from }) => ({ row, from: from === undefined ? undefined : before[from]?.at }));
  const cells = newCells(found, placed, height, context);
  if (cells.problem !== undefined) return cells;
  const resized = end !== endRow;
  const resize: Edit[] = resized
    ? [
        {
          kind: "resize-table",
          sheet: grid.name,
          table: object.name,
          before: areaAddress(area),
          after: areaAddress({ ...area, rows: end - area.row }),
        },
      ]
    : [];
  const writing = setCellsInPieces(grid.name, firstRow, area.column, cells.before, cells.after);
  // A formula that names its own row needs the table around it: cells are written while the table is at its largest.
  const edits = end > endRow ? [...resize, ...writing, ...dropDowns(found, below)] : [...writing, ...resize];
  return { edits, lost: cells.lost };
}

function cannotBeFilled({ spec, grid, object, observations, area, endRow, firstRow }: FoundTable): string | undefined {
  if (object === undefined) return undefined;
  const [lost] = observations;
  if (lost !== undefined)
    return `Column "${lost.column}" of the table ${spec.name} ${lost.status === "renamed" ? `was renamed "${lost.foundAs ?? ""}"` : "is missing"}. Give it its name back and try again.`;
  const data = { ...area, row: firstRow, rows: Math.max(1, endRow - firstRow) };
  const merged = grid.snapshot.merges.find((range) => areasOverlap(parseArea(range), data));
  return merged === undefined
    ? undefined
    : `${grid.name}, ${merged} is one merged area in the table ${spec.name}. Unmerge it and try again.`;
}

function gone({ spec, grid }: FoundTable): string {
  return `What was the table ${spec.name} on ${grid.name} is a plain range now. Make it a table of that name again (Insert, Table), or take an earlier copy.`;
}

/** Address of the first cell of an area that holds something or belongs to another table. */
function firstFilled({ grid, object }: FoundTable, area: Area): string | undefined {
  if (area.rows === 0) return undefined;
  const other = grid.snapshot.tables.find((table) => table !== object && areasOverlap(parseArea(table.range), area));
  if (other !== undefined) return other.range;
  for (let row = area.row; row < Math.min(area.row + area.rows, grid.endRow); row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (!grid.isBlank(row, column)) return areaAddress({ row, column, rows: 1, columns: 1 });
  return undefined;
}

/** Drop-downs for rows that came, where these cells accept anything; what somebody has put there stays. */
function dropDowns({ spec, grid, columns }: FoundTable, added: Area): Edit[] {
  return spec.columns.flatMap((column): Edit[] => {
    const at = columns.get(column.key);
    const rule = cellValidationOf(column);
    if (at === undefined || rule?.rule.kind !== "list") return [];
    const cells = { ...added, column: at, columns: 1 };
    const stands = grid.snapshot.validations.some(({ range }) => areasOverlap(parseArea(range), cells));
    if (stands) return [];
    return [{ kind: "set-validation", sheet: grid.name, range: areaAddress(cells), before: null, after: rule }];
  });
}
