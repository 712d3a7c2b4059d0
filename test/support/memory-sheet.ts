import { areaAddress, cellAddress, parseArea } from "../../src/core/workbook/address";
import type { Blueprint, ValidationBlueprint } from "../../src/core/workbook/blueprint";
import { isCellError, isCellFormula, type CellInput, type CellValue } from "../../src/core/workbook/cell-value";
import type { SheetSnapshot, TableSnapshot, ValidationSnapshot } from "../../src/core/workbook/snapshot";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** A sheet of the host in memory. */
export type Sheet = Writable<Omit<SheetSnapshot, "values" | "formulas" | "row" | "column">> & {
  cells: Map<string, CellInput>;
};

/** A sheet as a blueprint describes it. */
export function sheetOf(spec: Blueprint["sheets"][number]): Sheet {
  const sheet: Sheet = { ...emptySheet(spec.name), visibility: spec.visibility, protected: spec.protected };
  sheet.tables = spec.tables.map(({ name, range, columns }) => ({
    name,
    range,
    hasHeaders: true,
    hasTotals: false,
    columns,
  }));
  sheet.validations = validationsOf(spec.validations);
  for (const { row, column, rows } of spec.cells) fill(sheet, row, column, rows);
  return sheet;
}

/** Validations as a snapshot tells them. */
export function validationsOf(validations: readonly ValidationBlueprint[]): ValidationSnapshot[] {
  return validations.map(({ range, rule }) =>
    rule.kind === "list" ? { range, kind: "list", source: rule.source } : { range, kind: "other" },
  );
}

/** New columns are named by their header cells, as in the other hosts. */
export function resized(table: TableSnapshot, range: string, cells: ReadonlyMap<string, CellInput>): TableSnapshot {
  const { row, column, columns } = parseArea(range);
  const names = Array.from({ length: columns }, (_, index) => {
    const header = cells.get(cellAddress(row, column + index));
    return table.columns[index] ?? { name: typeof header === "string" ? header : "" };
  });
  return { ...table, range, columns: names };
}

/** What stands on a sheet, formulas without their answers. */
export function contentsOf({ cells }: Sheet): string {
  return JSON.stringify([...cells].map(([address, value]) => [address, contentOf(value)]).sort());
}

/** A sheet with nothing on it. */
export function emptySheet(name: string): Sheet {
  return {
    name,
    visibility: "visible",
    protected: false,
    cells: new Map(),
    tables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  };
}

/** Writes rows of cells from a zero-based position on. */
export function fill(sheet: Sheet, row: number, column: number, rows: readonly (readonly CellInput[])[]): void {
  for (const [y, cells] of rows.entries())
    for (const [x, value] of cells.entries()) {
      const address = cellAddress(row + y, column + x);
      if (value === null) sheet.cells.delete(address);
      else sheet.cells.set(address, value);
    }
}

/** What a cell holds, to be compared: of a formula not its answer. */
export function contentOf(value: CellInput): string {
  return JSON.stringify(isCellFormula(value) ? value.formula : isCellError(value) ? value : [value]);
}

/** A sheet as a snapshot tells it, from A1 to its last cell. */
export function toSnapshot({ cells, ...sheet }: Sheet): SheetSnapshot {
  const areas = [...cells.keys()].map(parseArea);
  const rows = Math.max(0, ...areas.map(({ row }) => row + 1));
  const columns = Math.max(0, ...areas.map(({ column }) => column + 1));
  const formulas: Record<string, string> = {};
  for (const [address, value] of cells)
    if (isCellFormula(value)) formulas[areaAddress(parseArea(address))] = value.formula;
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): CellValue => {
      const value = cells.get(cellAddress(row, column)) ?? null;
      return isCellFormula(value) ? value.value : value;
    }),
  );
  return { ...sheet, row: 0, column: 0, values, formulas };
}
