import { formatNumber } from "../domain/format";
import type { Finding } from "../findings/finding";
import type { Fix } from "../findings/fix";
import { isCellError, isCellFormula, type CellInput } from "../workbook/cell-value";
import { detailNumber, detailText } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixContext } from "./fix-rule";
import { setCell } from "./set-cell";

/**
 * Puts the template's formula back, with its value beside it where that is known, so that the file reads right before it recalculates.
 *
 * Safe unless the cell shows a number that the formula wouldn't: then one of the two is wrong, and a person knows which. What a formula
 * answers is otherwise nobody's decision.
 */
export function restoreFormula(finding: Finding, context: FixContext): Fix[] {
  const expected = detailText(finding, "expected");
  if (expected === undefined || namesMissingTable(expected, context)) return [];
  const computed = detailNumber(finding, "computed") ?? detailText(finding, "computed");
  const edit = setCell(context, finding.path, { formula: expected, value: computed ?? null });
  const stands = edit?.kind === "set-cells" ? shown(edit.before[0]?.[0]) : undefined;
  const disagrees = typeof stands === "number" && typeof computed === "number" && Math.abs(stands - computed) > 0.5;
  const title =
    typeof stands === "number" && typeof computed === "number" && stands !== computed
      ? `Put the formula back: ${formatNumber(computed)} instead of ${formatNumber(stands)}`
      : "Put the formula back";
  return fixOfEdits(title, !disagrees, [edit]);
}

/** A formula that names a table which isn't there makes Excel offer a repair of the whole file. */
function namesMissingTable(formula: string, { snapshot }: FixContext): boolean {
  const known = new Set(snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  const named = [...formula.replaceAll(/"[^"]*"/g, "").matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)];
  return named.some(([, name = ""]) => !known.has(name.toLowerCase()));
}

function shown(cell: CellInput | undefined): unknown {
  if (cell === undefined || isCellError(cell)) return undefined;
  return isCellFormula(cell) ? cell.value : cell;
}
