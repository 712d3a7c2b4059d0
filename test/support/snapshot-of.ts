import { areaAddress, cellAddress, parseArea } from "../../src/core/workbook/address";
import type { Blueprint, SheetBlueprint } from "../../src/core/workbook/blueprint";
import { isCellFormula, type CellValue } from "../../src/core/workbook/cell-value";
import type { SheetSnapshot, Snapshot } from "../../src/core/workbook/snapshot";

/** The snapshot that a faithful host gives back of a blueprint: lets core be tested without any host. */
export function snapshotOf(blueprint: Blueprint): Snapshot {
  return {
    sheets: blueprint.sheets.map(sheetSnapshotOf),
    names: blueprint.names.map(({ name, refersTo }) => ({ name, refersTo })),
    externalLinks: [],
  };
}

function sheetSnapshotOf(sheet: SheetBlueprint): SheetSnapshot {
  const values: CellValue[][] = [];
  const formulas: Record<string, string> = {};
  for (const block of sheet.cells)
    for (const [rowIndex, row] of block.rows.entries())
      for (const [columnIndex, input] of row.entries()) {
        const at = { row: block.row + rowIndex, column: block.column + columnIndex };
        const line = (values[at.row] ??= []);
        if (isCellFormula(input)) formulas[cellAddress(at.row, at.column)] = input.formula;
        line[at.column] = isCellFormula(input) ? input.value : input;
      }
  const width = Math.max(...Array.from(values, (row) => row?.length ?? 0), 0);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    row: 0,
    column: 0,
    values: Array.from(values, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? null)),
    formulas,
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: table.range,
      hasHeaders: true,
      hasTotals: false,
      columns: table.columns.map(({ name }) => ({ name })),
    })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    validations: sheet.validations.map((validation) =>
      validation.rule.kind === "list"
        ? { range: validation.range, kind: "list" as const, source: validation.rule.source }
        : { range: validation.range, kind: "other" as const },
    ),
  };
}

/** A snapshot with one sheet's cells changed: A1 address → value, or `{ formula, value }`. What a person does to a workbook, in one line. */
export function withCells(
  snapshot: Snapshot,
  sheetName: string,
  cells: Record<string, CellValue | { formula: string; value: CellValue }>,
): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== sheetName) return sheet;
      const values = sheet.values.map((row) => [...row]);
      const formulas = { ...sheet.formulas };
      let width = values[0]?.length ?? 0;
      for (const [address, input] of Object.entries(cells)) {
        const { row, column } = parseArea(address);
        width = Math.max(width, column + 1);
        while (values.length <= row) values.push([]);
        const line = values[row];
        if (!line) continue;
        if (isCellFormula(input)) formulas[address] = input.formula;
        else delete formulas[address];
        line[column] = isCellFormula(input) ? input.value : input;
      }
      return {
        ...sheet,
        values: values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
        formulas,
      };
    }),
  };
}

/** Address of a table's column in its `row`-th data row (from 0), in a blueprint. */
export function cellOf(
  blueprint: Blueprint,
  tableName: string,
  column: string,
  row: number,
): { sheet: string; cell: string } {
  for (const sheet of blueprint.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === tableName);
    if (!table) continue;
    const area = parseArea(table.range);
    const index = table.columns.findIndex((candidate) => candidate.name === column);
    if (index < 0) throw new RangeError(`${tableName} has no column "${column}"`);
    return {
      sheet: sheet.name,
      cell: areaAddress({ row: area.row + 1 + row, column: area.column + index, rows: 1, columns: 1 }),
    };
  }
  throw new RangeError(`cellOf needs a table of the blueprint, got ${tableName}`);
}
