import type { FoundTable } from "../read/find-table";
import { emptyRowOf, inputOf } from "../render/render-table";
import type { ColumnSpec, TemplateContext } from "../templates/template";
import { cellAddress } from "../workbook/address";
import { isCellFormula, type CellInput } from "../workbook/cell-value";
import { sameFormula } from "../workbook/same-formula";

/** A row that a table shall hold, with the row of the sheet (zero-based) that it continues. */
export interface ContinuedRow {
  readonly row: unknown;
  readonly from: number | undefined;
}

/** All data cells of a table before and after, row by row, down to the longer of the two; or why that can't be done. */
export type NewCells =
  | {
      readonly before: readonly (readonly CellInput[])[];
      readonly after: readonly (readonly CellInput[])[];
      /** Cells that people typed in columns of their own, and that go with their rows. */
      readonly lost: number;
      readonly problem?: undefined;
    }
  | { readonly problem: string };

/**
 * What the data cells of a table shall hold.
 *
 * The template's columns from the rows, computed ones as formulas. In columns of people's own what was typed goes with its row, and
 * formulas stay; a row that comes gets the column's formula where there is one for all.
 *
 * @param height data rows that the table shall have
 */
export function newCells(
  found: FoundTable,
  rows: readonly ContinuedRow[],
  height: number,
  context: TemplateContext,
): NewCells {
  const { spec, grid, area, firstRow, endRow } = found;
  const end = firstRow + height;
  const last = Math.max(end, endRow);
  const specs = new Map(spec.columns.map((column) => [found.columns.get(column.key), column]));
  const emptyRow = emptyRowOf(spec);
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const at = area.column + index;
    const column: ColumnSpec | undefined = specs.get(at);
    const before = Array.from({ length: last - firstRow }, (_none, offset) => standing(found, firstRow + offset, at));
    if (column !== undefined) {
      const after = before.map((_, offset) =>
        offset < height && (offset < rows.length || column.computed !== undefined)
          ? thatFits(inputOf(column, rows[offset]?.row ?? emptyRow, context))
          : null,
      );
      return { at, before, after, typed: 0, kept: 0, mixed: false };
    }
    const formulas = before.filter(isCellFormula);
    const [one] = formulas;
    const forAll = formulas.every(({ formula }) => sameFormula(formula, one?.formula ?? "")) ? one?.formula : undefined;
    let [kept, mixed] = [0, false];
    const after = before.map((stands, offset): CellInput => {
      const from = rows[offset]?.from;
      const moved = from === undefined || offset >= height ? null : (before[from - firstRow] ?? null);
      const typed = isCellFormula(moved) ? null : moved;
      if (typed !== null) kept += 1;
      if (offset < height && isCellFormula(stands)) {
        mixed ||= typed !== null;
        return stands;
      }
      if (typed === null && forAll !== undefined && offset < height && firstRow + offset >= endRow)
        return { formula: forAll, value: null };
      return typed;
    });
    const typed = before.filter((cell) => cell !== null && !isCellFormula(cell)).length;
    return { at, before, after, typed, kept, mixed };
  });
  const mixed = columns.find((column) => column.mixed);
  if (mixed !== undefined)
    return {
      problem: `The column of your own at ${cellAddress(area.row, mixed.at)} of ${grid.name} mixes formulas and typed values, and its rows have to move. Keep the two in columns of their own and try again.`,
    };
  const rowsOf = (which: "before" | "after") =>
    Array.from({ length: last - firstRow }, (_, offset) => columns.map((column) => column[which][offset] ?? null));
  const sum = (which: "typed" | "kept") => columns.reduce((all, column) => all + column[which], 0);
  return { before: rowsOf("before"), after: rowsOf("after"), lost: sum("typed") - sum("kept") };
}

/** Excel refuses a whole block for one text of more than 32,767 characters, and IDs come from workbooks of strangers. */
const mostCharacters = 8_000;

function thatFits(cell: CellInput): CellInput {
  return typeof cell === "string" && cell.length > mostCharacters ? `${cell.slice(0, mostCharacters - 1)}…` : cell;
}

/** What stands in a cell, a formula with its value. */
function standing({ grid }: FoundTable, row: number, column: number): CellInput {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === undefined ? value : { formula, value };
}
