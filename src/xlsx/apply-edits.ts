import type { CellInput } from "../core/workbook/cell-value";
import { isCellFormula } from "../core/workbook/cell-value";
import { areasOverlap, parseArea } from "../core/workbook/address";
import type { Edit } from "../core/workbook/edit";
import { HostError } from "../core/workbook/spreadsheet-host";
import { addSheet } from "./change/add-sheet";
import { ChangedPackage } from "./change/changed-package";
import { clearFiltersShown } from "./change/filters-shown";
import { dynamicArrayMark } from "./change/dynamic-array-mark";
import { patchCells } from "./change/patch-cells";
import { requireRecalculation } from "./change/require-recalculation";
import { removeSheet } from "./change/remove-sheet";
import { renameHeaders } from "./change/rename-headers";
import { renameSheet } from "./change/rename-sheet";
import { resizeTable } from "./change/resize-table";
import { setHidden } from "./change/set-hidden";
import { setMerge } from "./change/set-merge";
import { setName } from "./change/set-name";
import { setValidation } from "./change/set-validation";
import { WorkingSheet } from "./change/working-sheet";
import { Package } from "./container/package";
import { damaged } from "./container/unreadable";
import { formulaToStored } from "./formula/formula-to-stored";
import { readPackage } from "./read-snapshot";
import { readWorkbookPart } from "./read/read-workbook-part";

type SetCells = Extract<Edit, { kind: "set-cells" }>;
/** Edits that touch nothing but the text of their sheet and the filters over it. */
type FormEdit = Extract<Edit, { kind: "set-merge" | "set-hidden" | "set-validation" }>;
type Structural = Exclude<Edit, SetCells | FormEdit>;
type Step = { readonly cells: SetCells[] } | { readonly form: FormEdit[] } | { readonly structural: Structural };

/**
 * A workbook file with edits applied, all or none: the text of the parts concerned is patched, every other part keeps its bytes.
 *
 * Edits hold in their order; each is compared with what stands there after those before it. Cells that follow each other are
 * written together, and so is what doesn't touch each other of merged, hidden and validated cells; every other edit gives a new file, from
 * which the next one starts.
 *
 * @throws HostError "changed" where a cell, sheet or table is not what an edit expects; "name-taken", "unsupported", "failed"; "unreadable"
 */
export async function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  ensureSheetsAlone(edits);
  try {
    let result = bytes;
    for (const step of steps(edits)) {
      const original = Package.open(result);
      if ("cells" in step) result = await setCells(original, step.cells);
      else if ("form" in step) result = await setForm(original, step.form);
      else result = await restructure(original, step.structural);
    }
    return result;
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw damaged("its content contradicts itself", cause);
  }
}

/** A file could do more, but what one host takes the other must: Excel builds a sheet in many steps. */
function ensureSheetsAlone(edits: readonly Edit[]): void {
  if (edits.length > 1 && edits.some(({ kind }) => kind === "add-sheet" || kind === "remove-sheet"))
    throw new HostError(
      "unsupported",
      "A sheet is added or removed by itself, not together with other changes. Nothing was changed. Apply the changes one after the other.",
    );
}

/** Edits in their order, those that can be made together in one step. */
function steps(edits: readonly Edit[]): Step[] {
  const result: Step[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (edit.kind === "set-cells") {
      if (last && "cells" in last) last.cells.push(edit);
      else result.push({ cells: [edit] });
    } else if (isForm(edit)) {
      if (last && "form" in last && !last.form.some((other) => touches(other, edit))) last.form.push(edit);
      else result.push({ form: [edit] });
    } else result.push({ structural: edit });
  }
  return result;
}

function isForm(edit: Edit): edit is FormEdit {
  return edit.kind === "set-merge" || edit.kind === "set-hidden" || edit.kind === "set-validation";
}

/** Whether the later edit may rest on what the earlier one makes; both are compared with what stood before the step. */
function touches(earlier: FormEdit, later: FormEdit): boolean {
  if (earlier.kind !== later.kind || !isNamed(earlier.sheet, later.sheet)) return false;
  if (earlier.kind === "set-hidden" || later.kind === "set-hidden") return true;
  return areasOverlap(parseArea(earlier.range), parseArea(later.range));
}

async function setForm(original: Package, edits: readonly FormEdit[]): Promise<Uint8Array> {
  const file = new ChangedPackage(original);
  const workbook = readWorkbookPart(original);
  const { sheets } = await readPackage(original);
  for (const edit of edits) {
    const path = workbook.sheets.find((one) => isNamed(one.name, edit.sheet))?.path;
    const sheet = sheets.find((one) => isNamed(one.name, edit.sheet));
    if (path === undefined || sheet === undefined) throw noSheet(edit.sheet);
    const source = file.require(path);
    if (edit.kind === "set-merge") file.set(path, setMerge(source, edit, sheet));
    else if (edit.kind === "set-hidden") {
      file.set(path, setHidden(source, edit, sheet));
      if (edit.what === "rows" && !edit.after) clearFiltersShown(file, path, edit.at, sheet.hiddenRows);
    } else file.set(path, setValidation(source, edit, sheet));
  }
  return file.toBytes();
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

async function restructure(original: Package, edit: Structural): Promise<Uint8Array> {
  const file = new ChangedPackage(original);
  const workbook = readWorkbookPart(original);
  if (edit.kind === "rename-sheet") renameSheet(file, workbook.path, edit.from, edit.to);
  else if (edit.kind === "set-name") setName(file, workbook.path, edit);
  else if (edit.kind === "resize-table") {
    const path = workbook.sheets.find((one) => isNamed(one.name, edit.sheet))?.path;
    const { sheets } = await readPackage(original);
    const sheet = sheets.find((one) => isNamed(one.name, edit.sheet));
    if (path === undefined || sheet === undefined) throw noSheet(edit.sheet);
    resizeTable(file, path, edit, sheet);
  } else if (edit.kind === "add-sheet") await addSheet(file, workbook, edit.blueprint, await readPackage(original));
  else removeSheet(file, workbook, edit.blueprint, await readPackage(original));
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
