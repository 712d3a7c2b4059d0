import type { SheetBlueprint, TableBlueprint } from "../../core/workbook/blueprint";
import type { CellError, CellInput } from "../../core/workbook/cell-value";
import { errorValues, isCellError, isCellFormula } from "../../core/workbook/cell-value";
import type { Area } from "../../core/workbook/address";
import { areaContains, cellAddress, parseArea } from "../../core/workbook/address";
import { formulaToStored } from "../formula/formula-to-stored";
import type { LibraryCell } from "../library";
import { encodeStored } from "../xml/stored-text";

/** The cells of a sheet for the library (keys "row,column"), and the errors among them that it can't write. */
export interface WrittenCells {
  readonly cells: Map<string, LibraryCell>;
  readonly errors: Map<string, CellError>;
}

const errorTexts: ReadonlySet<string> = new Set(errorValues);

/** Turns a sheet's blocks, styled ranges and calculated columns into the library's cells, in row order. */
export function sheetCells(sheet: SheetBlueprint): WrittenCells {
  const tables = sheet.tables.map((table) => ({ table, area: parseArea(table.range) }));
  const contents = new Map<string, LibraryCell>();
  const errors = new Map<string, CellError>();
  const put = (row: number, column: number, input: CellInput) => {
    const table = tables.find(({ area }) => areaContains(area, row, column))?.table.name;
    const cell = libraryCell(input, cellAddress(row, column), table);
    if (cell) contents.set(`${row},${column}`, cell);
    const value = isCellFormula(input) ? input.value : input;
    if (isCellError(value)) errors.set(cellAddress(row, column), value);
  };
  for (const { table, area } of tables) fillCalculatedColumns(table, area, put);
  for (const block of sheet.cells)
    block.rows.forEach((inputs, row) =>
      inputs.forEach((input, column) => {
        if (input !== null) put(block.row + row, block.column + column, input);
      }),
    );
  for (const { range, style } of sheet.styles) {
    const area = parseArea(range);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = `${row},${column}`;
        contents.set(key, { ...contents.get(key), style: { numFmt: style } });
      }
  }
  return { cells: contents, errors };
}

/** The formula of a calculated column in every row of its table; cells of the blueprint, with their values, come over it. */
function fillCalculatedColumns(
  table: TableBlueprint,
  area: Area,
  put: (row: number, column: number, input: CellInput) => void,
): void {
  table.columns.forEach(({ formula }, column) => {
    if (formula === undefined) return;
    for (let row = area.row + 1; row < area.row + area.rows; row++)
      put(row, area.column + column, { formula, value: null });
  });
}

/** One cell for the library; undefined for one without content. Text stays text whatever it starts with. */
function libraryCell(input: CellInput, address: string, table: string | undefined): LibraryCell | undefined {
  if (isCellFormula(input)) {
    const { text, dynamic } = formulaToStored(input.formula, table);
    const result = isCellError(input.value)
      ? 0
      : typeof input.value === "string"
        ? encodeStored(input.value)
        : input.value;
    const array = dynamic ? ({ formulaType: "array", formulaRef: address, formulaDynamic: true } as const) : {};
    return { formula: text, ...array, ...(result === null ? {} : { formulaResult: result }) };
  }
  if (input === null || input === "") return undefined;
  if (isCellError(input)) return { value: 0 };
  if (typeof input !== "string") return { value: input };
  // The library would write the text of an error as the error; a run of rich text is taken as it is.
  return errorTexts.has(input) ? { value: input, richText: [{ text: input }] } : { value: encodeStored(input) };
}
