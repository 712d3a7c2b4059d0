import { areaAddress, areasOverlap, cellAddress, parseArea } from "../../core/workbook/address";
import type { Edit } from "../../core/workbook/edit";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { isAddress } from "../read/cell-index";
import { applySplices } from "../xml/apply-splices";
import { insertChild, sheetChildren } from "./sheet-children";

/**
 * A sheet part with one merged area made or taken apart.
 *
 * @param sheet as it stands: an area is merged only where all its cells but the first are empty
 * @throws HostError "changed" where the area is not as the edit expects
 */
export function setMerge(source: string, edit: Extract<Edit, { kind: "set-merge" }>, sheet: SheetSnapshot): string {
  const top = sheetChildren(source);
  const area = parseArea(edit.range);
  const list = top.children.find(({ name }) => name === "mergeCells");
  const merged = list === undefined ? [] : references(source.slice(list.start, list.end));
  const same = merged.filter((one) => one === areaAddress(area));
  const touching = merged.filter((one) => areasOverlap(parseArea(one), area));
  if (edit.before ? same.length === 0 : touching.length > 0) throw changed(edit);
  if (edit.before === edit.after) return source;
  if (edit.after) refuseContents(edit, sheet);
  const next = edit.after ? [...merged, areaAddress(area)] : merged.filter((one) => one !== areaAddress(area));
  const { prefix } = top;
  const cells = next.map((one) => `<${prefix}mergeCell ref="${one}"/>`).join("");
  const text = next.length === 0 ? "" : `<${prefix}mergeCells count="${next.length}">${cells}</${prefix}mergeCells>`;
  return applySplices(source, [
    list === undefined ? insertChild(top, "mergeCells", text) : { start: list.start, end: list.end, text },
  ]);
}

/** A program shows only the first cell of a merged area; what else stands there would be hidden for good. */
function refuseContents(edit: Extract<Edit, { kind: "set-merge" }>, sheet: SheetSnapshot): void {
  const area = parseArea(edit.range);
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (row === area.row && column === area.column) continue;
      const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;
      if ((value !== null && value !== "") || sheet.formulas[cellAddress(row, column)] !== undefined)
        throw changed(edit);
    }
}

function changed({ sheet, range, before }: Extract<Edit, { kind: "set-merge" }>): HostError {
  const state = before ? "is no longer one merged cell" : "is no longer free to be merged";
  return new HostError("changed", `${sheet}, ${range} ${state}. Check the workbook again.`);
}

function references(list: string): string[] {
  return [...list.matchAll(/<(?:[\w.-]+:)?mergeCell\b[^>]*?\sref\s*=\s*["']([^"']*)["']/g)].flatMap(([, reference]) =>
    reference !== undefined && isAddress(reference) ? [areaAddress(parseArea(reference))] : [],
  );
}
