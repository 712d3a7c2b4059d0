import type { Blueprint, SheetBlueprint } from "../../core/workbook/blueprint";
import { cellAddress, parseArea } from "../../core/workbook/address";
import type { CellInput } from "../../core/workbook/cell-value";
import { canonicalFormula } from "../../core/workbook/same-formula";
import type { SheetSnapshot, Snapshot } from "../../core/workbook/snapshot";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { withoutSheet } from "../formula/without-sheet";
import { readRelationships, relationshipsPath } from "../read/read-relationships";
import type { SheetEntry, WorkbookPart } from "../read/read-workbook-part";
import { unescapeXml } from "../xml/escape-xml";
import type { ChangedPackage } from "./changed-package";
import { listTitles } from "./list-titles";
import { withoutNamesOf } from "./names-of-sheet";
import { partsOnlyOf } from "./parts-only-of";
import { dropElements, dropPart } from "./register-part";
import { rewriteReferences } from "./rewrite-references";
import { ensureOpenStructure, sheetTags } from "./sheet-tags";
import { sameContent } from "./working-sheet";
import { withViewWithout } from "./view-without";

/**
 * Takes the blueprint's sheet out of a file, with the parts that only it uses. Names and formulas that speak of it say `#REF!` then.
 *
 * Its looks stay in the styles: others name them by position, and Excel drops what nobody uses when it saves.
 *
 * @param snapshot what stands in the file
 * @throws HostError "changed" where it is gone, or holds anything that the blueprint didn't bring; "protected", "unsupported"; "failed" where
 * no visible sheet would be left
 */
export function removeSheet(
  file: ChangedPackage,
  workbook: WorkbookPart,
  blueprint: Blueprint,
  snapshot: Snapshot,
): void {
  ensureOpenStructure(file.require(workbook.path));
  const [spec] = blueprint.sheets;
  if (spec === undefined || blueprint.sheets.length > 1)
    throw new HostError("failed", "One sheet is taken out of a file at a time.");
  const entry = workbook.sheets.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
  const sheet = snapshot.sheets.find(({ name }) => name === entry?.name);
  if (entry === undefined || sheet === undefined)
    throw new HostError("changed", `There is no sheet "${spec.name}" any more. Check the workbook again.`);
  ensureUntouched(sheet, spec);
  if (!workbook.sheets.some((one) => one !== entry && one.visibility === "visible"))
    throw new HostError("failed", `"${entry.name}" is the only visible sheet, and a workbook has to show one.`);

  for (const path of partsOnlyOf(file.original, entry.path, workbook.path)) {
    dropPart(file, path);
    const relationships = relationshipsPath(path);
    if (file.original.has(relationships)) dropPart(file, relationships);
  }
  unlist(file, workbook, entry);
  const tables = sheet.tables.map(({ name }) => name);
  rewriteReferences(file, (formula) => withoutSheet(formula, entry.name, tables));
  listTitles(file, (titles) => titles.filter((title) => title.toLowerCase() !== entry.name.toLowerCase()));
}

/** @throws HostError "changed" naming the first cell that is not as the blueprint has it */
function ensureUntouched(sheet: SheetSnapshot, spec: SheetBlueprint): void {
  const wanted = contents(spec);
  sheet.values.forEach((line, down) =>
    line.forEach((value, right) => {
      const address = cellAddress(sheet.row + down, sheet.column + right);
      const formula = sheet.formulas[address];
      const standing = formula === undefined ? value : { formula: canonicalFormula(formula), value };
      if (!sameContent(standing, wanted.get(address) ?? null))
        throw new HostError(
          "changed",
          `The sheet "${sheet.name}" has entries by now, in ${address}, so nothing was changed. Check the workbook again.`,
        );
    }),
  );
}

/** What the blueprint puts into each cell, formulas of calculated columns included. */
function contents(spec: SheetBlueprint): Map<string, CellInput> {
  const wanted = new Map<string, CellInput>();
  for (const { range, columns } of spec.tables) {
    const area = parseArea(range);
    columns.forEach(({ formula }, column) => {
      if (formula === undefined) return;
      for (let row = area.row + 1; row < area.row + area.rows; row++)
        wanted.set(cellAddress(row, area.column + column), { formula: canonicalFormula(formula), value: null });
    });
  }
  for (const { row, column, rows } of spec.cells)
    rows.forEach((line, down) =>
      line.forEach((input, right) => {
        if (input === null) return;
        const isFormula = typeof input === "object" && "formula" in input;
        wanted.set(
          cellAddress(row + down, column + right),
          isFormula ? { ...input, formula: canonicalFormula(input.formula) } : input,
        );
      }),
    );
  return wanted;
}

function unlist(file: ChangedPackage, workbook: WorkbookPart, entry: SheetEntry): void {
  const relationship = readRelationships(file.original, workbook.path).find(({ target }) => target === entry.path);
  dropElements(file, relationshipsPath(workbook.path), "Relationship", (tag) =>
    new RegExp(`\\sId\\s*=\\s*["']${relationship?.id ?? ""}["']`).test(tag),
  );
  const text = file.require(workbook.path);
  const tags = text.match(sheetTags) ?? [];
  const states = tags.map((tag) => !/\sstate\s*=\s*["'](?:hidden|veryHidden)/.test(tag));
  dropElements(
    file,
    workbook.path,
    "sheet",
    (tag) =>
      unescapeXml(/\sname\s*=\s*"([^"]*)"|\sname\s*=\s*'([^']*)'/.exec(tag)?.slice(1).join("") ?? "") === entry.name,
  );
  file.set(
    workbook.path,
    withViewWithout(withoutNamesOf(file.require(workbook.path), entry.position), entry.position, states),
  );
}
