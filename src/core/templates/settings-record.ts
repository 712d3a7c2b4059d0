import { areaAddress } from "../workbook/address";
import type { CellInput, CellValue } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import type { SheetSnapshot } from "../workbook/snapshot";
import { textInPieces, textOfPieces } from "./record-pieces";

/** Zero-based first of the two columns beside the record: a key, and a piece of the text. */
const firstColumn = 5;
const key = "settings";

/**
 * The text of the settings that a `_plan` sheet carries; null where it carries none.
 *
 * They stand beside the record and not below it: the record is written once and rewritten as a whole, the settings whenever somebody
 * changes them, and neither has to know how long the other is.
 */
export function settingsText({ row, column, values }: Pick<SheetSnapshot, "row" | "column" | "values">): string | null {
  if (row !== 0 || column !== 0) return null;
  const pieces = values.filter((line) => line[firstColumn] === key).map((line) => line[firstColumn + 1]);
  return pieces.length === 0 ? null : textOfPieces(pieces);
}

/**
 * The edits that bring the settings of a `_plan` sheet to a text, or take them out with null; none where they say it already.
 *
 * One range, from the first row down, as long as the longer of the two texts: hosts compare all of it before they write, so that two people
 * who save at the same time can't mix theirs.
 */
export function settingsEdits(sheet: SheetSnapshot, text: string | null): Edit[] {
  if (settingsText(sheet) === text) return [];
  const at = (row: number, column: number): CellValue => sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;
  const last = sheet.values.reduce(
    (found, _, index) => (at(sheet.row + index, firstColumn) === key ? sheet.row + index : found),
    -1,
  );
  const pieces = text === null ? [] : textInPieces(text);
  const rows = Math.max(last + 1, pieces.length);
  const lines = Array.from({ length: rows }, (_, row) => row);
  return [
    {
      kind: "set-cells",
      sheet: sheet.name,
      range: areaAddress({ row: 0, column: firstColumn, rows, columns: 2 }),
      before: lines.map((row) => [at(row, firstColumn), at(row, firstColumn + 1)]),
      after: lines.map((row): CellInput[] => (row < pieces.length ? [key, pieces[row] ?? null] : [null, null])),
    },
  ];
}
