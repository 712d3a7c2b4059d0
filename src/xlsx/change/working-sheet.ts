import type { CellInput, CellValue } from "../../core/workbook/cell-value";
import { isCellError, isCellFormula } from "../../core/workbook/cell-value";
import type { Edit } from "../../core/workbook/edit";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { cellAddress, parseArea } from "../../core/workbook/address";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { cellProblem } from "../write/cell-problem";
import { rowStep } from "../read/read-cells";

/** A sheet as it stood, with the cells that earlier edits of the same batch have put over it. */
export class WorkingSheet {
  /** New contents by row × 16,384 + column, not yet written. */
  readonly changed = new Map<number, CellInput>();

  constructor(readonly snapshot: SheetSnapshot) {}

  /**
   * Compares what stands there with what the edit expects, then takes over what it brings.
   *
   * @throws HostError "changed" where a cell is another, "failed" where the edit's shapes don't fit
   */
  setCells(edit: Extract<Edit, { kind: "set-cells" }>): void {
    const area = parseArea(edit.range);
    for (const rows of [edit.before, edit.after])
      if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns))
        throw new HostError(
          "failed",
          `A change of ${edit.sheet}, ${edit.range} brings cells of another shape than its range.`,
        );
    edit.before.forEach((row, down) =>
      row.forEach((expected, right) => {
        const at = { row: area.row + down, column: area.column + right };
        if (!sameContent(this.contentAt(at.row, at.column), expected))
          throw new HostError(
            "changed",
            `${edit.sheet}, ${cellAddress(at.row, at.column)} is no longer what it was when the workbook was checked. Check it again.`,
          );
      }),
    );
    edit.after.forEach((row, down) =>
      row.forEach((input, right) => {
        const problem = cellProblem(input);
        const address = cellAddress(area.row + down, area.column + right);
        if (problem !== undefined)
          throw new HostError("failed", `${edit.sheet}, ${address} can't be written: its ${problem}.`);
        this.changed.set((area.row + down) * rowStep + area.column + right, input);
      }),
    );
  }

  private contentAt(row: number, column: number): CellInput {
    const changed = this.changed.get(row * rowStep + column);
    if (changed !== undefined) return changed;
    const { snapshot } = this;
    const value = snapshot.values[row - snapshot.row]?.[column - snapshot.column] ?? null;
    const formula = snapshot.formulas[cellAddress(row, column)];
    return formula === undefined ? value : { formula, value };
  }
}

/** Whether two cells hold the same. Of formulas only the formula counts: its cached value may be missing or computed by another program. */
export function sameContent(present: CellInput, expected: CellInput): boolean {
  if (isCellFormula(present) || isCellFormula(expected))
    return isCellFormula(present) && isCellFormula(expected) && present.formula === expected.formula;
  return sameValue(present, expected);
}

function sameValue(present: CellValue, expected: CellValue): boolean {
  if (isCellError(present) || isCellError(expected))
    return isCellError(present) && isCellError(expected) && present.error === expected.error;
  return (present === "" ? null : present) === (expected === "" ? null : expected);
}
