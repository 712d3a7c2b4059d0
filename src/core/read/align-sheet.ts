import type { TemplateSpec } from "../templates/template";
import type { SheetGrid } from "./sheet-grid";

/** Zero-based row and column in which a row and column of the template stand now. */
export interface SheetAlignment {
  row(templateRow: number): number;
  column(templateColumn: number): number;
}

/** Marks of one row or column: the fixed texts and the formulas that stand in it. */
type Marks = ReadonlyMap<number, ReadonlySet<string>>;

/** Sheets without tables are a page long; what stands further down is somebody's own. */
const furthest = 400;

/**
 * How a page of fixed cells (Start, Summary) was shifted by inserted or deleted rows and columns; undefined while every label is in place.
 *
 * Rows are paired in their order so that as many labels and formulas as possible meet again. Without it one inserted column would be a
 * finding for each of some four hundred computed cells, and signatures would be read from the wrong row.
 */
export function alignSheet(template: TemplateSpec, sheet: string, grid: SheetGrid): SheetAlignment | undefined {
  const labels = template.labels.filter((label) => label.sheet === sheet);
  if (labels.every((label) => grid.value(label.row, label.column) === label.text)) return undefined;
  const marks = [
    ...labels.map(({ row, column, text }) => ({ row, column, mark: text })),
    ...template.computedCells
      .filter((cell) => cell.sheet === sheet)
      .map(({ row, column, formula }) => ({ row, column, mark: shape(formula) })),
  ];
  const standing: { row: number; column: number; mark: string }[] = [];
  const known = new Set(marks.map(({ mark }) => mark));
  for (let row = 0; row < Math.min(grid.endRow, furthest); row += 1)
    for (let column = 0; column < Math.min(grid.endColumn, furthest); column += 1) {
      const formula = grid.formula(row, column);
      const value = grid.value(row, column);
      const mark = formula !== undefined ? shape(formula) : typeof value === "string" ? value : "";
      if (known.has(mark)) standing.push({ row, column, mark });
    }
  const rows = paired(
    marksBy(marks, ({ row }) => row),
    marksBy(standing, ({ row }) => row),
  );
  const columns = paired(
    marksBy(marks, ({ column }) => column),
    marksBy(standing, ({ column }) => column),
  );
  return { row: (at) => shifted(at, rows), column: (at) => shifted(at, columns) };
}

/** A formula without its cell addresses, which an inserted row changes. */
function shape(formula: string): string {
  return formula
    .replace(/_xlfn\.|_xlws\./gi, "")
    .replace(/\$?\b[A-Z]{1,3}\$?[0-9]{1,7}\b/g, "?")
    .replace(/\s+/g, "")
    .toUpperCase();
}

function marksBy<Mark extends { mark: string }>(marks: readonly Mark[], position: (mark: Mark) => number): Marks {
  const by = new Map<number, Set<string>>();
  for (const mark of marks) {
    const own = by.get(position(mark)) ?? new Set<string>();
    own.add(mark.mark);
    by.set(position(mark), own);
  }
  return by;
}

/** Pairs positions in rising order so that the most marks meet: the longest common subsequence, weighted. */
function paired(template: Marks, standing: Marks): ReadonlyMap<number, number> {
  const before = [...template.keys()].sort((a, b) => a - b);
  const after = [...standing.keys()].sort((a, b) => a - b);
  const weight = (from: number, to: number) => {
    let common = 0;
    for (const mark of template.get(from) ?? []) if (standing.get(to)?.has(mark)) common += 1;
    return common;
  };
  const weights = before.map((from) => after.map((to) => weight(from, to)));
  // best[i][j]: most marks that the positions from i and from j on can share.
  const best = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + (weights[i]?.[j] ?? 0));
    }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    const own = weights[i]?.[j] ?? 0;
    if (own > 0 && at(i, j) === at(i + 1, j + 1) + own) {
      pairs.set(before[i] ?? 0, after[j] ?? 0);
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The position itself if it was paired, else moved as far as the nearest paired one before it. */
function shifted(position: number, pairs: ReadonlyMap<number, number>): number {
  for (let near = position; near >= 0; near -= 1) {
    const to = pairs.get(near);
    if (to !== undefined) return to + position - near;
  }
  return position;
}
