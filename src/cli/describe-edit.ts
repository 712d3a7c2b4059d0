import { cellAddress, parseArea } from "../core/workbook/address";
import { isCellError, isCellFormula, type CellInput } from "../core/workbook/cell-value";
import type { Edit } from "../core/workbook/edit";

/** Cells of one edit that are told one by one. */
const mostCells = 6;

/** What an edit changes, one line a cell: `Budget!L14: text "1,200" → 1200`. Cells that stay as they are aren't told. */
export function describeEdit(edit: Edit): string[] {
  if (edit.kind === "rename-sheet") return [`Sheet "${edit.from}" → "${edit.to}"`];
  if (edit.kind === "resize-table") return [`Table ${edit.table} on ${edit.sheet}: ${edit.before} → ${edit.after}`];
  const { row: firstRow, column: firstColumn } = parseArea(edit.range);
  const lines = edit.after.flatMap((cells, row) =>
    cells.flatMap((after, column) => {
      const before = edit.before[row]?.[column] ?? null;
      if (inWords(before) === inWords(after)) return [];
      return [
        `${edit.sheet}!${cellAddress(firstRow + row, firstColumn + column)}: ${inWords(before)} → ${inWords(after)}`,
      ];
    }),
  );
  return lines.length <= mostCells
    ? lines
    : [...lines.slice(0, mostCells), `and ${lines.length - mostCells} more cells of ${edit.sheet}!${edit.range}`];
}

/** Text stands in quotes, so that "1200" and 1200 can be told apart. A formula's value follows it. */
function inWords(cell: CellInput): string {
  if (cell === null || cell === "") return "empty";
  if (isCellFormula(cell)) return cell.value === null ? cell.formula : `${cell.formula} (${inWords(cell.value)})`;
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "string") return `"${cell}"`;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
