import { type Path, pathKey } from "../findings/finding";
import { areaContains, cellAddress, parseArea, type Place } from "../workbook/address";
import type { CellInput, CellValue } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import type { Snapshot } from "../workbook/snapshot";
import type { FixContext } from "./fix-rule";

/**
 * The edit that writes `after` where the value of `path` stands, with what stands there now as `before`.
 *
 * The one way in which fixes touch cells: nobody else turns a path into an address. A path without a place (a column that is gone)
 * gives nothing, and then there is no fix to offer.
 *
 * @param path as a list, or as the key that maps use
 * @param after dates as serials, yes and no as words, as cells hold them
 */
export function setCell(
  { sources, snapshot }: Pick<FixContext, "sources" | "snapshot">,
  path: Path | string,
  after: CellInput,
): Edit | undefined {
  const place = sources.places.get(typeof path === "string" ? path : pathKey(path));
  return place && setPlace(snapshot, place, after);
}

/** The same for a cell that is no value of the submission. Of a larger place the first cell is meant. */
export function setPlace(snapshot: Snapshot, place: Place, after: CellInput): Edit {
  const { row, column } = parseArea(place.cell);
  const range = cellAddress(row, column);
  return {
    kind: "set-cells",
    sheet: place.sheet,
    range,
    before: [[cellAt(snapshot, place.sheet, row, column)]],
    after: [[after]],
  };
}

/** What stands in a cell now, a formula with its value; zero-based. Cells beyond the used range are empty. */
export function cellAt(snapshot: Snapshot, sheetName: string, row: number, column: number): CellInput {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return null;
  const used = {
    row: sheet.row,
    column: sheet.column,
    rows: sheet.values.length,
    columns: sheet.values[0]?.length ?? 0,
  };
  const value: CellValue = areaContains(used, row, column)
    ? (sheet.values[row - sheet.row]?.[column - sheet.column] ?? null)
    : null;
  const formula = sheet.formulas[cellAddress(row, column)];
  return formula === undefined ? value : { formula, value };
}
