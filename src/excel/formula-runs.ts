import { isCellFormula } from "../core/workbook/cell-value";
import type { CellBlock } from "../core/workbook/blueprint";

/** A rectangle of cells that all hold formulas; `row` and `column` zero-based on the sheet. */
export interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly string[])[];
}

/** The formulas of one row that stand side by side; `column` zero-based on the sheet. */
interface Stretch {
  readonly column: number;
  readonly formulas: readonly string[];
}

/**
 * The formulas of a block as few rectangles: stretches of a row, joined downwards while they keep place and width.
 *
 * Few, because each is a request action of its own; rectangles, because one array can't skip cells without a null that some
 * version of Excel might take for "empty". `skip` names cells that are written otherwise.
 */
export function formulaRuns(block: CellBlock, skip: (row: number, column: number) => boolean): FormulaRun[] {
  const done: FormulaRun[] = [];
  let open: { row: number; column: number; formulas: (readonly string[])[] }[] = [];
  for (const [offset, cells] of block.rows.entries()) {
    const row = block.row + offset;
    const next: typeof open = [];
    for (const { column, formulas } of stretches(cells, block.column, (at) => skip(row, at))) {
      const above = open.find((run) => run.column === column && run.formulas[0]?.length === formulas.length);
      if (above) above.formulas.push(formulas);
      next.push(above ?? { row, column, formulas: [formulas] });
    }
    done.push(...open.filter((run) => !next.includes(run)));
    open = next;
  }
  return [...done, ...open];
}

function stretches(
  cells: CellBlock["rows"][number],
  firstColumn: number,
  skip: (column: number) => boolean,
): Stretch[] {
  const found: { column: number; formulas: string[] }[] = [];
  for (const [offset, cell] of cells.entries()) {
    const column = firstColumn + offset;
    if (!isCellFormula(cell) || skip(column)) continue;
    const last = found.at(-1);
    if (last && last.column + last.formulas.length === column) last.formulas.push(cell.formula);
    else found.push({ column, formulas: [cell.formula] });
  }
  return found;
}
