import { isCellFormula, type CellInput } from "../core/workbook/cell-value";
import type { CellBlock, SheetBlueprint } from "../core/workbook/blueprint";
import { valueToWrite, type OfficeCell } from "./cell-to-write";
import type { WriteStep } from "./send-steps";

/** A step's own size, so that a request can be halved finely: far below any limit. */
const charactersPerStep = 200_000;

/**
 * Writes the constants of a sheet, as 2-D arrays.
 *
 * Cells that hold formulas are left alone (null): a formula may speak of tables and names that don't stand yet.
 */
export function valueSteps(sheet: SheetBlueprint): WriteStep[] {
  return sheet.cells.flatMap((block) => blockSteps(sheet.name, block));
}

function blockSteps(sheetName: string, block: CellBlock): WriteStep[] {
  const steps: WriteStep[] = [];
  const columns = block.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  let rows: OfficeCell[][] = [];
  let characters = 0;
  const close = (end: number) => {
    if (rows.some((row) => row.some((cell) => cell !== null)))
      steps.push(step(sheetName, block.row + end - rows.length, block.column, rows, characters));
    rows = [];
    characters = 0;
  };
  for (const [index, row] of block.rows.entries()) {
    const line = Array.from({ length: columns }, (_, column) => constant(row[column]));
    rows.push(line);
    characters += JSON.stringify(line).length;
    if (characters >= charactersPerStep) close(index + 1);
  }
  close(block.rows.length);
  return steps;
}

function step(sheetName: string, row: number, column: number, rows: OfficeCell[][], characters: number): WriteStep {
  return {
    characters: characters + 400,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 0).values = rows;
    },
  };
}

function constant(cell: CellInput | undefined): OfficeCell {
  if (cell === undefined || cell === null || cell === "" || isCellFormula(cell)) return null;
  return valueToWrite(cell);
}
