import { cellAddress, parseArea } from "../core/workbook/address";
import { isCellError, isCellFormula, type CellInput } from "../core/workbook/cell-value";
import type { CellValidation, Edit } from "../core/workbook/edit";
import { positionsInWords } from "../core/workbook/position-runs";

/** Cells of one edit that are told one by one. */
const mostCells = 6;

/** What an edit changes, one line a cell: `Budget!L14: text "1,200" → 1200`. Cells that stay as they are aren't told. */
export function describeEdit(edit: Edit): string[] {
  switch (edit.kind) {
    case "rename-sheet":
      return [`Sheet "${edit.from}" → "${edit.to}"`];
    case "resize-table":
      return [`Table ${edit.table} on ${edit.sheet}: ${edit.before} → ${edit.after}`];
    case "set-name":
      return [`Name ${edit.name} on ${edit.sheet}: ${edit.before} → ${edit.after}`];
    case "set-merge":
      return [`${edit.sheet}!${edit.range}: ${mergeInWords(edit.before)} → ${mergeInWords(edit.after)}`];
    case "set-hidden":
      return [
        `${edit.sheet}, ${positionsInWords(edit.what, edit.at)}: ${hiddenInWords(edit.before)} → ${hiddenInWords(edit.after)}`,
      ];
    case "set-validation":
      return [`${edit.sheet}!${edit.range}: ${ruleInWords(edit.before)} → ${ruleInWords(edit.after)}`];
    case "add-sheet":
      return edit.blueprint.sheets.map(({ name }) => `Sheet "${name}": missing → there, without entries`);
    case "remove-sheet":
      return edit.blueprint.sheets.map(({ name }) => `Sheet "${name}": there, without entries → removed`);
    case "set-cells":
      return describeCells(edit);
  }
}

function mergeInWords(merged: boolean): string {
  return merged ? "merged" : "not merged";
}

function hiddenInWords(hidden: boolean): string {
  return hidden ? "hidden" : "shown";
}

function ruleInWords(validation: CellValidation | null): string {
  if (validation === null) return "no drop-down";
  return validation.rule.kind === "list" ? `drop-down ${validation.rule.source}` : "another rule";
}

function describeCells(edit: Extract<Edit, { kind: "set-cells" }>): string[] {
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
