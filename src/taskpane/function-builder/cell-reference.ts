import { cellAddress, parseArea, quoteSheetName, type Place } from "../../core/workbook/address";
import type { Snapshot } from "../../core/workbook/snapshot";
import { contentOf, type CellContent } from "./workbook-tables";

/**
 * The cell that a text names with its sheet, "Summary!C4" or "'By month'!C4".
 *
 * Only with a sheet: the formula may be written on another one than is meant.
 *
 * @returns undefined where the text is no such reference
 */
export function cellReference(text: string): Place | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6})$/u.exec(
    text.trim(),
  );
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  if (sheet === undefined || match?.[3] === undefined) return undefined;
  const { row, column } = parseArea(match[3]);
  return { sheet, cell: cellAddress(row, column) };
}

/** The reference as a formula writes it. */
export function referenceText({ sheet, cell }: Place): string {
  return `${quoteSheetName(sheet)}!${cell}`;
}

/** What stands in a cell; undefined where there is no such sheet. */
export function contentAt(snapshot: Snapshot, { sheet, cell }: Place): CellContent | undefined {
  const found = snapshot.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  const { row, column } = parseArea(cell);
  return found && contentOf(found.values[row - found.row]?.[column - found.column]);
}
