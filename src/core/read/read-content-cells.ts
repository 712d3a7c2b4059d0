import { notCalculated } from "../domain/submission";
import { cellAddress, parseArea } from "../workbook/address";
import { isCellError } from "../workbook/cell-value";
import type { Snapshot } from "../workbook/snapshot";
import type { ContentCellSpec, TemplateSpec } from "../templates/template";
import type { Relocation } from "./canonical-formula";
import { readCell } from "./read-cell";
import type { Reading } from "./reading";
import { SheetGrid } from "./sheet-grid";

/**
 * What stands in the cells outside the tables, as an object by the first part of their keys: `{ start: { department, signOff: … } }`.
 *
 * Named cells are followed by their names, which survive inserted rows; where a program dropped the name, and for cells that have none, the
 * template's own cell is read, found by the labels around it.
 *
 * @param grids by the template's sheet names
 */
export function readContentCells(
  template: TemplateSpec,
  snapshot: Snapshot,
  grids: ReadonlyMap<string, SheetGrid>,
  relocation: Relocation,
  reading: Reading,
): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  const names = new Map<ContentCellSpec, string>(template.namedCells.map((cell) => [cell, cell.name]));
  for (const cell of [...template.namedCells, ...template.contentCells]) {
    if (cell.key === undefined) continue;
    const name = names.get(cell);
    const named = name === undefined ? undefined : followName(snapshot, name);
    const grid = named?.grid ?? grids.get(cell.sheet);
    reading.labels.set(cell.key, cell.label);
    const path = cell.key.split(".");
    const { row, column } = named ?? relocation(cell);
    setAt(content, path, grid && readAt(cell, path, grid, row, column, reading));
  }
  return content;
}

function setAt(content: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = content;
  for (const part of path.slice(0, -1)) at = (at[part] ??= {}) as Record<string, unknown>;
  at[path.at(-1) ?? ""] = value;
}

function readAt(
  { kind, label }: ContentCellSpec,
  path: readonly string[],
  grid: SheetGrid,
  row: number,
  column: number,
  reading: Reading,
): unknown {
  reading.at(path, grid.name, row, column);
  const value = grid.value(row, column);
  const cell = readCell(value, kind, grid.formula(row, column));
  if (!cell.unreadable) return cell.value;
  const place = { sheet: grid.name, cell: cellAddress(row, column) };
  if (cell.unreadable.kind === "error") {
    const error = isCellError(value) ? cell.unreadable.text : notCalculated;
    reading.observe("errors", { ...place, error, label }, place);
    reading.explain(grid.name, row, column);
  }
  reading.observe("unreadable", { key: path.join("."), label, ...cell.unreadable }, place);
  return undefined;
}

/** The cell that a name of the workbook stands for, and its sheet. */
export function followName(
  snapshot: Snapshot,
  name: string,
): { grid: SheetGrid; row: number; column: number } | undefined {
  const defined = snapshot.names.find(
    (candidate) => candidate.name.toLowerCase() === name.toLowerCase() && candidate.sheet === undefined,
  );
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?[0-9]+)$/i.exec(defined?.refersTo ?? "");
  const sheetName = (match?.[1]?.replaceAll("''", "'") ?? match?.[2])?.toLowerCase();
  const sheet = snapshot.sheets.find((candidate) => candidate.name.toLowerCase() === sheetName);
  if (!sheet || match?.[3] === undefined) return undefined;
  const { row, column } = parseArea(match[3]);
  return { grid: new SheetGrid(sheet), row, column };
}
