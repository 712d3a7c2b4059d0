import { cellAddress } from "../core/workbook/address";
import type { Blueprint } from "../core/workbook/blueprint";
import type { CellInput } from "../core/workbook/cell-value";
import { sameContent } from "../core/workbook/same-content";
import { HostError } from "../core/workbook/spreadsheet-host";
import { buildBlueprint } from "./build-blueprint";
import { cellFromOffice } from "./cell-from-office";
import type { PayloadLimits } from "./payload-limits";
import { runExcel } from "./run-excel";

/**
 * Builds a sheet that is missing into the open workbook, at its end. Names that lost their cells with the sheet are pointed to it again;
 * a name that somebody has pointed elsewhere stays where it points.
 *
 * @throws HostError "name-taken" and what else building throws; then nothing is left behind
 */
export async function addSheet(blueprint: Blueprint, limits: PayloadLimits): Promise<void> {
  const standing = await runExcel(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    return new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  });
  const isBroken = (name: string) => standing.get(name.toLowerCase())?.includes("#REF!") === true;
  const fresh = blueprint.names.filter(({ name }) => !standing.has(name.toLowerCase()));
  await buildBlueprint({ ...blueprint, names: fresh }, limits);
  const broken = blueprint.names.filter(({ name }) => isBroken(name));
  if (broken.length === 0) return;
  try {
    await runExcel(async (context) => {
      for (const { name, refersTo } of broken) context.workbook.names.getItem(name).formula = refersTo;
      await context.sync();
    });
  } catch (error) {
    await deleteSheets(blueprint);
    throw error;
  }
}

/**
 * Takes a sheet away that `addSheet` has built.
 *
 * @throws HostError "changed" where it is gone, or holds anything that the blueprint didn't bring
 */
export async function removeSheet(blueprint: Blueprint): Promise<void> {
  for (const spec of blueprint.sheets) {
    const wanted = new Map<string, CellInput>();
    for (const block of spec.cells)
      for (const [row, line] of block.rows.entries())
        for (const [column, cell] of line.entries())
          wanted.set(cellAddress(block.row + row, block.column + column), cell);
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(spec.name);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,values,formulas,valueTypes");
      await context.sync();
      if (sheet.isNullObject) throw changed(spec.name, "is gone already");
      if (used.isNullObject) return;
      used.values.forEach((line, row) =>
        line.forEach((value: unknown, column) => {
          const address = cellAddress(used.rowIndex + row, used.columnIndex + column);
          const found = cellFromOffice(value, used.formulas[row]?.[column], used.valueTypes[row]?.[column]);
          const standing: CellInput =
            found.formula === undefined ? found.value : { formula: found.formula, value: found.value };
          if (!sameContent(wanted.get(address) ?? null, standing))
            throw changed(spec.name, `has entries by now, in ${address}`);
        }),
      );
    });
  }
  await deleteSheets(blueprint);
}

async function deleteSheets({ sheets }: Blueprint): Promise<void> {
  await runExcel(async (context) => {
    for (const { name } of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      // Excel refuses to delete a very hidden sheet.
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
}

function changed(sheet: string, what: string): HostError {
  return new HostError("changed", `The sheet “${sheet}” ${what}, so nothing was changed. Check the workbook again.`);
}
