import {
  areaContains,
  areaAddress,
  areasOverlap,
  cellAddress,
  parseArea,
  type Place,
} from "../../core/workbook/address";
import { isCellError, type CellInput } from "../../core/workbook/cell-value";
import type { Edit } from "../../core/workbook/edit";
import type { SheetSnapshot, Snapshot } from "../../core/workbook/snapshot";
import type { OfferedFormula } from "./ask-question";

/** Whether a formula can stand in a cell, and the edit that puts it there. */
export type Placing =
  | {
      readonly kind: "ready";
      readonly edit: Edit;
      /** What stands in the cell, as a person would read it; null where nothing does. */
      readonly content: string | null;
      /** A table that the cell is in or so near that a check takes it for an entry; null where there is none. */
      readonly nearTable: string | null;
    }
  /** A cell that the answer would spill into is not empty, or belongs to a table, which takes no spilling answers. */
  | { readonly kind: "in-the-way"; readonly place: Place };

/** Columns beside and rows under a table in which a check of a plan takes a value for a stray entry (core/read/observe-outside). */
const near = { columns: 5, rows: 20 } as const;

/**
 * How a formula would come to stand in a cell of the workbook as it is now.
 *
 * The edit says what it expects in the cell, so that the host refuses it where somebody was faster.
 *
 * @throws RangeError where the snapshot has no such sheet: the place came from the same workbook a moment before
 */
export function placeFormula(snapshot: Snapshot, place: Place, formula: OfferedFormula): Placing {
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  if (sheet === undefined) throw new RangeError(`placeFormula needs a sheet of the snapshot, got ${place.sheet}`);
  const { row, column } = parseArea(place.cell);
  const obstacle =
    formula.rows * formula.columns > 1 ? obstacleIn(sheet, { row, column, ...sizeOf(formula) }) : undefined;
  if (obstacle !== undefined) return { kind: "in-the-way", place: { sheet: sheet.name, cell: obstacle } };
  const before = inputAt(sheet, row, column);
  const edit: Edit = {
    kind: "set-cells",
    sheet: sheet.name,
    range: cellAddress(row, column),
    before: [[before]],
    after: [[{ formula: formula.text, value: isValue(formula.value) ? formula.value : null }]],
  };
  return {
    kind: "ready",
    edit,
    content: before === null ? null : textOf(before),
    nearTable: tableNear(sheet, row, column),
  };
}

function sizeOf({ rows, columns }: OfferedFormula): { rows: number; columns: number } {
  return { rows, columns };
}

function obstacleIn(sheet: SheetSnapshot, area: ReturnType<typeof parseArea>): string | undefined {
  const table = sheet.tables.map(({ range }) => parseArea(range)).find((other) => areasOverlap(area, other));
  if (table !== undefined) return areaAddress(table);
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if ((row !== area.row || column !== area.column) && inputAt(sheet, row, column) !== null)
        return cellAddress(row, column);
  const merged = sheet.merges.map(parseArea).find((other) => areaContains(other, area.row, area.column));
  return merged === undefined ? undefined : areaAddress(merged);
}

function tableNear(sheet: SheetSnapshot, row: number, column: number): string | null {
  const found = sheet.tables.find(({ range }) => {
    const area = parseArea(range);
    return areaContains({ ...area, rows: area.rows + near.rows, columns: area.columns + near.columns }, row, column);
  });
  return found?.name ?? null;
}

/** What stands in a cell, as an edit expects it. */
function inputAt(sheet: SheetSnapshot, row: number, column: number): CellInput {
  const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;
  const formula = sheet.formulas[cellAddress(row, column)];
  return formula === undefined ? value : { formula, value };
}

function isValue(value: CellInput): value is Exclude<CellInput, { readonly formula: string }> {
  return typeof value !== "object" || value === null || isCellError(value);
}

function textOf(content: CellInput): string {
  if (content === null) return "";
  if (typeof content !== "object") return `“${String(content)}”`;
  return isCellError(content) ? content.error : `the formula ${content.formula}`;
}
