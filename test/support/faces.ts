import { cellAddress } from "../../src/core/workbook/address";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import { isCellFormula, type CellValue } from "../../src/core/workbook/cell-value";
import { ExcelHost } from "../../src/excel/excel-host";
import { associateFunctions, functionsAnswered } from "./associate-functions";
import { startOffice } from "./office";

/** How many computed cells were compared, and a line for each whose two faces differ. */
export interface Faces {
  readonly compared: number;
  readonly differences: readonly string[];
}

const same = (a: CellValue, b: CellValue) =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
    : JSON.stringify(a ?? "") === JSON.stringify(b ?? "");

/**
 * Builds a blueprint in the workbench's grid through the genuine office.js, lets its engine calculate every formula (custom functions
 * through their own protocol), and compares each with what its pure function said at generation.
 */
export async function facesOf(blueprint: Blueprint): Promise<Faces> {
  const office = await startOffice();
  associateFunctions(office);
  try {
    const host = new ExcelHost();
    await host.build(blueprint);
    await functionsAnswered(office);
    const snapshot = await host.snapshot();
    const differences: string[] = [];
    let compared = 0;
    for (const sheet of blueprint.sheets) {
      const found = snapshot.sheets.find(({ name }) => name === sheet.name);
      for (const block of sheet.cells)
        for (const [rowIndex, row] of block.rows.entries())
          for (const [columnIndex, input] of row.entries()) {
            if (!isCellFormula(input) || !found) continue;
            compared += 1;
            const at = { row: block.row + rowIndex, column: block.column + columnIndex };
            const value = found.values[at.row - found.row]?.[at.column - found.column] ?? null;
            if (!same(value, input.value))
              differences.push(
                `${sheet.name}!${cellAddress(at.row, at.column)}: ${JSON.stringify(value)}, function said ${JSON.stringify(input.value)}: ${input.formula.slice(0, 120)}`,
              );
          }
    }
    return { compared, differences };
  } finally {
    await office.dispose();
  }
}
