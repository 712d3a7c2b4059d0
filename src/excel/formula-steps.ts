import { areaContains, parseArea, type Area } from "../core/workbook/address";
import { isCellFormula } from "../core/workbook/cell-value";
import type { SheetBlueprint, TableBlueprint } from "../core/workbook/blueprint";
import { formulaRuns } from "./formula-runs";
import type { WriteStep } from "./send-steps";

/** A calculated column: the cells below its header, and the formula that all of them hold. */
interface CalculatedColumn {
  readonly body: Area;
  readonly formula: string;
}

/**
 * Writes the formulas of a sheet, once tables and names stand.
 *
 * A calculated column is written as one formula for the whole column, not as an array of equal ones: that is what makes Excel carry it
 * on into new rows, and it is as short for 5,000 rows as for ten. A row whose cell says something else is written over it afterwards.
 */
export function formulaSteps(sheet: SheetBlueprint): WriteStep[] {
  const columns = sheet.tables.flatMap(calculatedColumns);
  const steps = columns.map((column) => columnStep(sheet.name, column));
  for (const block of sheet.cells) {
    const covered = (row: number, column: number): boolean => {
      const cell = block.rows[row - block.row]?.[column - block.column];
      return columns.some(
        ({ body, formula }) => areaContains(body, row, column) && isCellFormula(cell) && cell.formula === formula,
      );
    };
    for (const run of formulaRuns(block, covered))
      steps.push({
        characters: 400 + JSON.stringify(run.formulas).length,
        queue: (context) => {
          const range = context.workbook.worksheets
            .getItem(sheet.name)
            .getRangeByIndexes(run.row, run.column, run.formulas.length, run.formulas[0]?.length ?? 0);
          range.formulas = run.formulas.map((row) => [...row]);
        },
      });
  }
  return steps;
}

function calculatedColumns(table: TableBlueprint): CalculatedColumn[] {
  const { row, column, rows } = parseArea(table.range);
  return table.columns.flatMap(({ formula }, index) =>
    formula === undefined
      ? []
      : [{ formula, body: { row: row + 1, column: column + index, rows: rows - 1, columns: 1 } }],
  );
}

function columnStep(sheetName: string, { body, formula }: CalculatedColumn): WriteStep {
  return {
    characters: 400 + formula.length,
    queue: (context) => {
      const range = context.workbook.worksheets
        .getItem(sheetName)
        .getRangeByIndexes(body.row, body.column, body.rows, body.columns);
      // Excel takes one formula for a whole range; its type declarations know arrays only.
      range.formulas = formula as unknown as string[][];
    },
  };
}
