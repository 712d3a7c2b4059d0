import type { Area } from "../../core/workbook/address";
import { parseArea } from "../../core/workbook/address";
import { isAddress } from "../read/cell-index";
import { readRelationships } from "../read/read-relationships";
import type { ChangedPackage } from "./changed-package";

const filter = /<((?:[\w.-]+:)?)autoFilter\b([^>]*[^>/])>[\s\S]*?<\/\1autoFilter\s*>/g;
const criterion = /<((?:[\w.-]+:)?)filterColumn\b(?:[^>]*\/>|[\s\S]*?<\/\1filterColumn\s*>)/g;

/**
 * Takes the criteria out of filters all of whose hidden rows have been shown, of tables and of the sheet itself: a filter that is set over
 * rows that it should hide says something untrue, and hides them again as soon as somebody applies it. Its buttons and its order stay.
 *
 * A filter of which only some rows are shown stays set: what it still hides is hidden because of it.
 *
 * @param shown zero-based rows that have been shown @param hiddenBefore zero-based rows that were hidden before
 */
export function clearFiltersShown(
  file: ChangedPackage,
  sheetPath: string,
  shown: readonly number[],
  hiddenBefore: readonly number[],
): void {
  const isShown = new Set(shown);
  const hidesNothing = (area: Area) =>
    hiddenBefore.every((row) => isShown.has(row) || row < area.row || row >= area.row + area.rows);
  const tables = readRelationships(file.original, sheetPath).filter(
    ({ type, external }) => type === "table" && !external,
  );
  for (const path of [sheetPath, ...tables.map(({ target }) => target)]) {
    const source = file.text(path);
    if (source === undefined || !source.includes("filterColumn")) continue;
    const cleared = source.replace(filter, (whole, _prefix: string, attributes: string) => {
      const range = /\sref\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? "";
      return isAddress(range) && hidesNothing(parseArea(range)) ? whole.replace(criterion, "") : whole;
    });
    if (cleared !== source) file.set(path, cleared);
  }
}
