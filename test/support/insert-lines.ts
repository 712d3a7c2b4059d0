import { areaAddress, cellAddress, columnLetters, columnIndex, parseArea } from "../../src/core/workbook/address";
import type { SheetSnapshot, Snapshot } from "../../src/core/workbook/snapshot";

/** Rows or columns to insert: zero-based position of the first new one, and how many. */
export interface Inserted {
  readonly rowsAt?: number;
  readonly columnsAt?: number;
  readonly count: number;
}

/**
 * A snapshot after somebody inserted whole rows or columns on a sheet, as Excel leaves it: cells, tables, names and the addresses in all
 * formulas have moved. Written apart from the product's own reading of formulas, which it tests.
 */
export function withInserted(snapshot: Snapshot, sheetName: string, inserted: Inserted): Snapshot {
  const row = (at: number) => (inserted.rowsAt !== undefined && at >= inserted.rowsAt ? at + inserted.count : at);
  const column = (at: number) =>
    inserted.columnsAt !== undefined && at >= inserted.columnsAt ? at + inserted.count : at;
  const formulaOn = (own: string, formula: string) => movedFormula(formula, own, sheetName, row, column);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet): SheetSnapshot => {
      const formulas = Object.entries(sheet.formulas).map(([cell, formula]) => {
        const { row: atRow, column: atColumn } = parseArea(cell);
        const key = sheet.name === sheetName ? cellAddress(row(atRow), column(atColumn)) : cell;
        return [key, formulaOn(sheet.name, formula)] as const;
      });
      if (sheet.name !== sheetName) return { ...sheet, formulas: Object.fromEntries(formulas) };
      const width = sheet.values[0]?.length ?? 0;
      const values = Array.from({ length: row(sheet.values.length - 1) + 1 }, () =>
        Array.from({ length: column(width - 1) + 1 }, (): SheetSnapshot["values"][number][number] => null),
      );
      for (const [r, cells] of sheet.values.entries())
        for (const [c, value] of cells.entries()) {
          const line = values[row(r)];
          if (line) line[column(c)] = value;
        }
      return {
        ...sheet,
        values,
        formulas: Object.fromEntries(formulas),
        tables: sheet.tables.map((table) => {
          const area = parseArea(table.range);
          const [top, left] = [row(area.row), column(area.column)];
          const [bottom, right] = [row(area.row + area.rows - 1), column(area.column + area.columns - 1)];
          return {
            ...table,
            range: areaAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }),
          };
        }),
      };
    }),
    names: snapshot.names.map((name) => ({ ...name, refersTo: formulaOn("", name.refersTo) })),
  };
}

const reference =
  /"[^"]*"|\[[^\]]*\]|(?:('[^']+'|[A-Za-z_]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])|(\$?)(\d+):(\$?)(\d+)/g;

function movedFormula(
  formula: string,
  own: string,
  target: string,
  row: (at: number) => number,
  column: (at: number) => number,
): string {
  return formula.replaceAll(
    reference,
    (
      whole: string,
      sheet?: string,
      fixedColumn?: string,
      letters?: string,
      fixedRow?: string,
      digits?: string,
      ...rows: (string | undefined)[]
    ) => {
      const on = sheet?.replaceAll("'", "") ?? own;
      if (on !== target) return whole;
      const [firstFixed, first, lastFixed, last] = rows;
      if (first !== undefined && last !== undefined)
        return `${firstFixed ?? ""}${row(Number(first) - 1) + 1}:${lastFixed ?? ""}${row(Number(last) - 1) + 1}`;
      if (letters === undefined || digits === undefined) return whole;
      const moved = `${fixedColumn ?? ""}${columnLetters(column(columnIndex(letters)))}${fixedRow ?? ""}${row(Number(digits) - 1) + 1}`;
      return sheet === undefined ? moved : `${sheet}!${moved}`;
    },
  );
}
