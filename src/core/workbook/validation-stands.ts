import { areasOverlap, parseArea, type Area } from "./address";
import type { CellValidation } from "./edit";
import { sameFormula } from "./same-formula";
import type { ValidationSnapshot } from "./snapshot";

/**
 * Whether a range accepts what an edit expects: nothing said about it, the drop-down of this source in every cell, or another rule.
 *
 * Only as much is compared as every host can tell, so that a file and Excel refuse the same edits. Programs join and split the areas of
 * validations as they like; what counts is what each cell has.
 *
 * @param validations of the range's sheet, not overlapping each other
 */
export function validationStands(
  validations: readonly ValidationSnapshot[],
  range: string,
  expected: CellValidation | null,
): boolean {
  const area = parseArea(range);
  const met = validations.filter((one) => areasOverlap(parseArea(one.range), area));
  if (expected === null) return met.length === 0;
  const covered = met.reduce((cells, one) => cells + sharedCells(parseArea(one.range), area), 0);
  return covered === area.rows * area.columns && met.every((one) => agrees(one, expected));
}

function agrees({ kind, source }: ValidationSnapshot, { rule }: CellValidation): boolean {
  if (rule.kind !== "list") return kind === "other";
  return kind === "list" && source !== undefined && sameFormula(source, rule.source);
}

function sharedCells(a: Area, b: Area): number {
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - Math.max(a.row, b.row);
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - Math.max(a.column, b.column);
  return Math.max(0, rows) * Math.max(0, columns);
}
