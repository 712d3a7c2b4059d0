import type { ColumnObservation } from "../domain/submission";
import { firstColumn } from "../templates/layout";
import { tableRows, type TableSpec, type TemplateSpec } from "../templates/template";
import { parseArea, type Area } from "../workbook/address";
import type { TableSnapshot } from "../workbook/snapshot";
import type { SheetGrid } from "./sheet-grid";

/** A table as found: which sheet, where its data stands, and in which column each of the template's columns. */
export interface FoundTable {
  readonly spec: TableSpec;
  readonly grid: SheetGrid;
  /** Zero-based header row, and the data rows under it. */
  readonly headerRow: number;
  readonly firstRow: number;
  /** One past the last data row. */
  readonly endRow: number;
  readonly area: Area;
  /** Name of the table object, when there is one. */
  readonly object: TableSnapshot | undefined;
  /** Zero-based column by column key; missing or renamed ones are not in it. */
  readonly columns: ReadonlyMap<string, number>;
  readonly observations: readonly ColumnObservation[];
  /** Header cell of each observation that has one. */
  readonly headers: ReadonlyMap<string, number>;
}

/**
 * Finds a table and its columns: the table object by name, else the header row where the template has it or near it.
 *
 * Columns go by exact label, then by alias or the label in other case. Of those left over, as many template columns as headers between
 * the same two neighbours are renamed, in their order; any other number would be a guess, and a header of somebody's own column is
 * not to be renamed by a fix. Stored column ids are not asked: other programs renumber them.
 */
export function findTable(template: TemplateSpec, spec: TableSpec, grid: SheetGrid): FoundTable | undefined {
  const object = grid.snapshot.tables.find((table) => table.name.toLowerCase() === spec.name.toLowerCase());
  const byObject = object?.hasHeaders === true ? foundIn(spec, grid, parseArea(object.range), object) : undefined;
  if (byObject) return byObject;
  const area = areaByHeader(template, spec, grid);
  return area && foundIn(spec, grid, area, undefined);
}

/**
 * The table in an area, unless its first row holds less than half of the headers of columns that people fill in (a later version may add computed
 * ones by the dozen): then the header row was deleted, and the
 * first row is somebody's entries, which must not be taken for renamed headers.
 */
function foundIn(
  spec: TableSpec,
  grid: SheetGrid,
  area: Area,
  object: TableSnapshot | undefined,
): FoundTable | undefined {
  const headers = Array.from({ length: area.columns }, (_, index) => textOf(grid.value(area.row, area.column + index)));
  const { columns, observations, headers: headerColumns } = matchColumns(spec, headers, area.column);
  const typed = spec.columns.filter(({ computed }) => computed === undefined);
  if (typed.filter(({ key }) => columns.has(key)).length * 2 < typed.length) return undefined;
  return {
    spec,
    grid,
    headerRow: area.row,
    firstRow: area.row + 1,
    endRow: area.row + area.rows - (object?.hasTotals ? 1 : 0),
    area,
    object,
    columns,
    observations,
    headers: headerColumns,
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

/** Where another program dropped the table object: the row that holds most of its labels, and the rows down to the last one filled. */
export function areaByHeader(template: TemplateSpec, spec: TableSpec, grid: SheetGrid): Area | undefined {
  const typed = spec.columns.filter(({ computed }) => computed === undefined);
  const labels = new Set(typed.map((column) => column.label.toLowerCase()));
  const expected = firstColumn(template, spec);
  let best: { row: number; column: number; hits: number } | undefined;
  for (let row = 0; row < Math.min(grid.endRow, tableRows.header + 10); row += 1)
    for (const column of new Set([expected, ...Array.from({ length: grid.endColumn }, (_, index) => index)])) {
      if (
        textOf(grid.value(row, column)).toLowerCase() !== (spec.columns[0]?.label.toLowerCase() ?? "") &&
        column !== expected
      )
        continue;
      let hits = 0;
      for (let index = 0; index < spec.columns.length; index += 1)
        if (labels.has(textOf(grid.value(row, column + index)).toLowerCase())) hits += 1;
      if (hits > (best?.hits ?? 0)) best = { row, column, hits };
    }
  if (!best || best.hits < typed.length * 0.6) return undefined;
  let end = best.row + 1;
  for (let row = best.row + 1; row < grid.endRow; row += 1)
    for (let index = 0; index < spec.columns.length; index += 1)
      if (!grid.isBlank(row, best.column + index)) end = row + 1;
  return { row: best.row, column: best.column, rows: Math.max(2, end - best.row), columns: spec.columns.length };
}

function matchColumns(
  spec: TableSpec,
  headers: readonly string[],
  left: number,
): Pick<FoundTable, "columns" | "observations" | "headers"> {
  const columns = new Map<string, number>();
  const free = new Set(headers.keys());
  const take = (key: string, matches: (header: string) => boolean) => {
    if (columns.has(key)) return;
    for (const index of free)
      if (matches(headers[index] ?? "")) {
        columns.set(key, left + index);
        free.delete(index);
        return;
      }
  };
  for (const column of spec.columns) take(column.key, (header) => header === column.label);
  for (const column of spec.columns) {
    const names = [column.label, ...(column.aliases ?? [])].map(normal);
    take(column.key, (header) => names.includes(normal(header)));
  }
  const observations: ColumnObservation[] = [];
  const headerColumns = new Map<string, number>();
  const renamed = renamedColumns(spec, columns, headers.length, left);
  for (const column of spec.columns) {
    if (columns.has(column.key)) continue;
    const part = `${spec.key}.${column.key}`;
    const pair = renamed.get(column.key);
    if (pair === undefined) {
      observations.push({ table: spec.name, part, column: column.label, status: "missing" });
      continue;
    }
    headerColumns.set(part, left + pair);
    observations.push({
      table: spec.name,
      part,
      column: column.label,
      status: "renamed",
      foundAs: headers[pair] ?? "",
    });
  }
  return { columns, observations, headers: headerColumns };
}

/** Header positions of columns that were renamed: a run of missing columns, where as many unknown headers stand between its neighbours. */
function renamedColumns(
  spec: TableSpec,
  columns: ReadonlyMap<string, number>,
  width: number,
  left: number,
): ReadonlyMap<string, number> {
  const claimed = new Set([...columns.values()].map((column) => column - left));
  const renamed = new Map<string, number>();
  let run: string[] = [];
  let before = -1;
  const close = (after: number) => {
    const between: number[] = [];
    for (let index = before + 1; index < after; index += 1) if (!claimed.has(index)) between.push(index);
    if (between.length === run.length) for (const [at, key] of run.entries()) renamed.set(key, between[at] ?? 0);
    run = [];
  };
  for (const { key } of spec.columns) {
    const at = columns.get(key);
    if (at === undefined) run.push(key);
    else {
      close(at - left);
      before = at - left;
    }
  }
  close(width);
  return renamed;
}

function normal(label: string): string {
  return label.toLowerCase().replace(/\s+/g, " ").trim();
}
