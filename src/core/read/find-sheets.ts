import type { SheetObservation } from "../domain/submission";
import { recordMark } from "../templates/plan-record";
import type { SheetSpec, TemplateSpec } from "../templates/template";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { SheetGrid } from "./sheet-grid";

/** The hint under a sheet's title is looked for so far down: people insert a row or two at the top. */
const hintRows = 8;

/**
 * The sheets that stand for the template's sheets, by the template's names: by name, else by the tables on them, else by the hint that the
 * template writes at their top, which no one has a reason to change.
 */
export function findSheets(
  template: TemplateSpec,
  snapshot: Snapshot,
): { grids: ReadonlyMap<string, SheetGrid>; observations: SheetObservation[] } {
  const grids = new Map<string, SheetGrid>();
  const observations: SheetObservation[] = [];
  const taken = new Set(template.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (const spec of template.sheets) {
    const named = snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === spec.name.toLowerCase());
    const others = snapshot.sheets.filter((sheet) => !taken.has(sheet.name.toLowerCase()));
    const found =
      named ??
      others.find((sheet) => holdsTableOf(sheet, template, spec)) ??
      others.find((sheet) => bearsHint(sheet, spec));
    if (found) {
      grids.set(spec.name, new SheetGrid(found));
      taken.add(found.name.toLowerCase());
    }
    if (found === undefined) observations.push({ sheet: spec.name, status: "missing" });
    else if (named === undefined) observations.push({ sheet: spec.name, status: "renamed", foundAs: found.name });
  }
  return { grids, observations };
}

function holdsTableOf(sheet: SheetSnapshot, template: TemplateSpec, spec: SheetSpec): boolean {
  const tables = template.tables.filter((table) => table.sheet === spec.name).map((table) => table.name.toLowerCase());
  return sheet.tables.some((table) => tables.includes(table.name.toLowerCase()));
}

/** Whether a sheet says at its top that it is this one; the record, which has no hint, says so in its first cell. */
export function bearsHint(sheet: SheetSnapshot, spec: SheetSpec): boolean {
  const hint = spec.visibility === "veryHidden" ? recordMark : spec.hint;
  return sheet.values.slice(0, Math.max(0, hintRows - sheet.row)).some((row) => row.slice(0, 4).includes(hint));
}
