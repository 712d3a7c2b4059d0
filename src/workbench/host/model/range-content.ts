import type { Area } from "../../grid/area";
import type { CellContent } from "../../grid/cell-writes";
import { toGridFormula } from "../../grid/formula-text";
import { parseInput } from "../../grid/parse-input";
import { badArgument } from "../office-fault";
import { assertEditable } from "./editable";
import type { ModelHost } from "./model";
import { changeStyle, onGrid } from "./range-format";

/** Most cells that one read or write may touch, as Excel on the web limits them. */
const cellLimit = 5_000_000;

/** @throws OfficeFault InvalidArgument for an area that one read or write may not touch whole */
export function assertCellLimit(area: Area): void {
  if (area.rows * area.columns > cellLimit)
    throw badArgument(`The range has more than ${cellLimit} cells. Use its used part.`);
}

/**
 * What an assignment to `values`, `formulas` or `numberFormat` gives each cell: rows of an array of exactly the range's shape, or one
 * value for all.
 * @throws OfficeFault InvalidArgument when the shapes differ
 */
export function shaped(area: Area, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: unknown[] = value;
  if (rows.length !== area.rows || !rows.every((row) => Array.isArray(row) && row.length === area.columns))
    throw badArgument(
      `The number of rows or columns in the array doesn't match the range of ${area.rows} by ${area.columns} cells.`,
    );
  return (row, column) => (rows[row] as unknown[])[column];
}

/**
 * Writes values or formulas. In Excel the two properties take the same things: text that starts with "=" is a formula in both, text
 * that reads as a number or date becomes one, "" empties the cell, and null leaves it as it is.
 */
export function writeContents(host: ModelHost, area: Area, value: unknown): void {
  const { grid } = host;
  const at = shaped(area, value);
  assertCellLimit(area);
  assertEditable(grid, area);
  grid.sheets.ensure(area);
  const tables = grid.tables.list(area.sheetId);
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1) {
      const input = Array.isArray(value) ? at(row, column) : filled(host, value, row, column);
      if (input === null || input === undefined) continue;
      const place = { sheetId: area.sheetId, row: area.row + row, column: area.column + column };
      const table = tables.find(
        (candidate) =>
          place.row >= candidate.area.row &&
          place.row < candidate.area.row + candidate.area.rows &&
          place.column >= candidate.area.column &&
          place.column < candidate.area.column + candidate.area.columns,
      );
      grid.writes.content(place.sheetId, place.row, place.column, contentOf(host, place, input, table?.name));
    }
}

/** Writes number formats: one for all cells or an array of the range's shape; null leaves a cell's as it is. */
export function writeNumberFormats(host: ModelHost, area: Area, value: unknown): void {
  const at = shaped(area, value);
  const set = (cells: Area, pattern: unknown) => {
    if (pattern === null || pattern === undefined) return;
    if (typeof pattern !== "string") throw badArgument("A number format is text, such as 0.00 or General.");
    changeStyle(host, cells, { n: pattern === "General" || pattern === "" ? null : { pattern } });
  };
  if (!Array.isArray(value)) {
    set(area, value);
    return;
  }
  const cells = onGrid(host, area);
  for (let row = 0; cells && row < cells.rows; row += 1)
    for (let column = 0; column < cells.columns; column += 1)
      set({ ...cells, row: cells.row + row, column: cells.column + column, rows: 1, columns: 1 }, at(row, column));
}

/** One formula given for all cells is written as if filled from the first: its relative references move along. */
function filled({ grid }: ModelHost, value: unknown, row: number, column: number): unknown {
  if (typeof value !== "string" || !value.startsWith("=") || (row === 0 && column === 0)) return value;
  return grid.calculation.movedFormula(value, row, column);
}

function contentOf(
  { grid }: ModelHost,
  place: { sheetId: string; row: number; column: number },
  input: unknown,
  table: string | undefined,
): CellContent {
  if (typeof input === "number") {
    if (!Number.isFinite(input)) throw badArgument("A cell can't hold a number that isn't finite.");
    return { kind: "number", value: input };
  }
  if (typeof input === "boolean") return { kind: "boolean", value: input };
  if (typeof input !== "string") throw badArgument(`A cell can't hold ${JSON.stringify(input)}.`);
  if (input.length > 32_767) throw badArgument("A cell holds at most 32,767 characters.");
  const style = grid.cells.styleNow(place.sheetId, place.row, place.column);
  if (style.n?.pattern === "@") return input === "" ? { kind: "blank" } : { kind: "text", value: input };
  if (input.length > 1 && input.startsWith("=")) {
    if (input.length > 8_192) throw badArgument("A formula has at most 8,192 characters.");
    return { kind: "formula", excel: input, grid: toGridFormula(input, { table }) };
  }
  const parsed = parseInput(input);
  // A date typed into a plain cell brings its format along; a cell that has one keeps it.
  if (parsed.pattern && !style.n?.pattern)
    grid.writes.style({ ...place, rows: 1, columns: 1 }, { n: { pattern: parsed.pattern } });
  return parsed.content;
}
