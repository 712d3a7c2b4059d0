import type { CellInput } from "../core/workbook/cell-value";
import { isCellFormula } from "../core/workbook/cell-value";
import type { Edit } from "../core/workbook/edit";
import { HostError } from "../core/workbook/spreadsheet-host";
import { ChangedPackage } from "./change/changed-package";
import { dynamicArrayMark } from "./change/dynamic-array-mark";
import { patchCells } from "./change/patch-cells";
import { requireRecalculation } from "./change/require-recalculation";
import { renameHeaders } from "./change/rename-headers";
import { renameSheet } from "./change/rename-sheet";
import { resizeTable } from "./change/resize-table";
import { WorkingSheet } from "./change/working-sheet";
import { Package } from "./container/package";
import { damaged } from "./container/unreadable";
import { formulaToStored } from "./formula/formula-to-stored";
import { readPackage } from "./read-snapshot";
import { readWorkbookPart } from "./read/read-workbook-part";

type SetCells = Extract<Edit, { kind: "set-cells" }>;
type Structural = Exclude<Edit, SetCells>;

/**
 * A workbook file with edits applied, all or none: the text of the parts concerned is patched, every other part keeps its bytes.
 *
 * Edits hold in their order; each is compared with what stands there after those before it. Cells that follow each other are
 * written together; a renamed sheet or resized table gives a new file, from which the next edit starts.
 *
 * @throws HostError "changed" where a cell, sheet or table is not what an edit expects; "name-taken", "unsupported", "failed"; "unreadable"
 */
export async function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  try {
    let result = bytes;
    for (const step of steps(edits))
      result = Array.isArray(step)
        ? await setCells(Package.open(result), step)
        : restructure(Package.open(result), step);
    return result;
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw damaged("its content contradicts itself", cause);
  }
}

/** Edits in their order, those of cells that follow each other together. */
function steps(edits: readonly Edit[]): (SetCells[] | Structural)[] {
  const result: (SetCells[] | Structural)[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (edit.kind !== "set-cells") result.push(edit);
    else if (Array.isArray(last)) last.push(edit);
    else result.push([edit]);
  }
  return result;
}

async function setCells(original: Package, edits: readonly SetCells[]): Promise<Uint8Array> {
  const file = new ChangedPackage(original);
  const workbook = readWorkbookPart(original);
  const snapshot = await readPackage(original);
  const sheets = snapshot.sheets.map((sheet) => new WorkingSheet(sheet));
  for (const edit of edits) {
    const sheet = sheets.find((one) => isNamed(one.snapshot.name, edit.sheet));
    if (!sheet) throw noSheet(edit.sheet);
    sheet.setCells(edit);
  }
  for (const { changed, snapshot: sheet } of sheets) {
    const path = workbook.sheets.find((one) => one.name === sheet.name)?.path;
    if (changed.size === 0 || path === undefined) continue;
    renameHeaders(file, path, sheet, changed);
    const mark = needsMark(changed) ? dynamicArrayMark(file, workbook.path) : undefined;
    file.set(path, patchCells(file.require(path), changed, sheet.tables, mark));
  }
  requireRecalculation(file, workbook.path);
  return file.toBytes();
}

function restructure(original: Package, edit: Structural): Uint8Array {
  const file = new ChangedPackage(original);
  const workbook = readWorkbookPart(original);
  if (edit.kind === "rename-sheet") renameSheet(file, workbook.path, edit.from, edit.to);
  else {
    const path = workbook.sheets.find((one) => isNamed(one.name, edit.sheet))?.path;
    if (path === undefined) throw noSheet(edit.sheet);
    resizeTable(file, path, edit.table, edit.before, edit.after);
  }
  requireRecalculation(file, workbook.path);
  return file.toBytes();
}

function isNamed(sheet: string, name: string): boolean {
  return sheet.toLowerCase() === name.toLowerCase();
}

function noSheet(name: string): HostError {
  return new HostError("changed", `There is no sheet "${name}" any more. Check the workbook again.`);
}

/** Whether a cell brings a formula that must be marked as a dynamic array. */
function needsMark(cells: ReadonlyMap<number, CellInput>): boolean {
  // Any table name will do here: only the functions are asked about.
  for (const input of cells.values())
    if (isCellFormula(input) && formulaToStored(input.formula, "T").dynamic) return true;
  return false;
}
