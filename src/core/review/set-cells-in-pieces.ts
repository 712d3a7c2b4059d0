import { areaAddress } from "../workbook/address";
import { isCellFormula, type CellInput } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import { sameContent } from "../workbook/same-content";

/** Characters of one edit, both its sides together: a request of Excel on the web holds five million bytes, and an edit can't be divided. */
const mostCharacters = 400_000;

/**
 * The edits that turn one block of cells into another: one from the first row that differs to the last, and more only where it would be
 * too large for one request. None where nothing differs.
 *
 * @param row zero-based, of the block's first cell; @param column zero-based
 */
export function setCellsInPieces(
  sheet: string,
  row: number,
  column: number,
  before: readonly (readonly CellInput[])[],
  after: readonly (readonly CellInput[])[],
): Edit[] {
  const differs = (index: number) =>
    (before[index] ?? []).some((cell, at) => !sameContent(cell, after[index]?.[at] ?? null));
  let first = 0;
  let end = before.length;
  while (first < end && !differs(first)) first += 1;
  while (end > first && !differs(end - 1)) end -= 1;
  const edits: Edit[] = [];
  let start = first;
  let characters = 0;
  const close = (stop: number) => {
    if (stop <= start) return;
    edits.push({
      kind: "set-cells",
      sheet,
      range: areaAddress({ row: row + start, column, rows: stop - start, columns: before[start]?.length ?? 0 }),
      before: before.slice(start, stop),
      after: after.slice(start, stop),
    });
    start = stop;
    characters = 0;
  };
  for (let index = first; index < end; index += 1) {
    const own = sizeOf(before[index]) + sizeOf(after[index]);
    if (characters + own > mostCharacters) close(index);
    characters += own;
  }
  close(end);
  return edits;
}

function sizeOf(cells: readonly CellInput[] | undefined): number {
  return (cells ?? []).reduce<number>((sum, cell) => {
    if (isCellFormula(cell)) return sum + cell.formula.length + 40;
    return sum + (typeof cell === "string" ? cell.length : 8) + 4;
  }, 0);
}
