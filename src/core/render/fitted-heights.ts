import { type Area, parseArea } from "../workbook/address";
import type { SheetBlueprint, StyleDefinition } from "../workbook/blueprint";
import { type CellInput, isCellFormula } from "../workbook/cell-value";

/** Points of a line in the default font (Calibri 11), and the highest row that Excel allows. */
const line = 15;
const highest = 409;

/** Characters by how wide they are in the default font; a column is as wide as so many digits. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,;:'|!()[\]ftr\s-]/, 0.6],
  [/[mwMW@%—…]/, 1.6],
  [/[A-Z&]/, 1.15],
  // Chinese, Japanese, Korean, emoji.
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\uffef]|[\u{1f000}-\u{1faff}]/u, 2],
];

const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 1), 0);

/** How many lines a text takes in a column of this width, in characters: it breaks between words, and in one that is wider than the column. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(" ")) {
      const wide = widthOf(word);
      const space = used === 0 ? 0 : widthOf(" ");
      if (used + space + wide <= width) used += space + wide;
      else {
        if (used > 0) count += 1;
        count += Math.max(0, Math.ceil(wide / width) - 1);
        used = wide - width * Math.max(0, Math.ceil(wide / width) - 1);
      }
    }
    return lines + count;
  }, 0);
}

/**
 * Heights in points of the rows whose wrapped text needs more than one line, by zero-based row; rows of a fixed height are left out.
 *
 * Estimated from the widths of characters, since nothing here can draw: programs that fit rows when a file is opened don't need it, those
 * that don't (LibreOffice, viewers) would print one sentence over the next.
 *
 * @param styles the workbook's named styles
 */
export function fittedHeights(
  sheet: Pick<SheetBlueprint, "cells" | "styles" | "columnWidths" | "rowHeights">,
  styles: Readonly<Record<string, StyleDefinition>>,
): Readonly<Record<number, number>> {
  const lines = new Map<number, number>();
  const wrapped = sheet.styles.filter(({ style }) => styles[style]?.wrap === true).map(({ range }) => parseArea(range));
  for (const area of wrapped)
    for (const { row, column, text } of textsIn(sheet.cells, area)) {
      const width = sheet.columnWidths[column] ?? 0;
      if (width <= 0 || sheet.rowHeights[row] !== undefined) continue;
      lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(text, width)));
    }
  return Object.fromEntries(
    [...lines]
      .filter(([, count]) => count > 1)
      .sort(([a], [b]) => a - b)
      .map(([row, count]) => [row, Math.min(highest, count * line)]),
  );
}

function* textsIn(
  blocks: SheetBlueprint["cells"],
  area: Area,
): Generator<{ readonly row: number; readonly column: number; readonly text: string }> {
  for (const block of blocks) {
    const last = Math.min(block.row + block.rows.length, area.row + area.rows);
    for (let row = Math.max(block.row, area.row); row < last; row += 1) {
      const cells = block.rows[row - block.row] ?? [];
      const end = Math.min(block.column + cells.length, area.column + area.columns);
      for (let column = Math.max(block.column, area.column); column < end; column += 1) {
        const text = textOf(cells[column - block.column]);
        if (text !== "") yield { row, column, text };
      }
    }
  }
}

function textOf(input: CellInput | undefined): string {
  const value = input !== undefined && isCellFormula(input) ? input.value : input;
  return typeof value === "string" ? value : "";
}
