import type { ColumnObservation, SheetObservation } from "../domain/submission";
import { firstColumn } from "../templates/layout";
import { tableRows, type TableSpec, type TemplateSpec } from "../templates/template";
import { parseArea, type Area } from "../workbook/address";
import type { Snapshot, TableSnapshot } from "../workbook/snapshot";
import { isBlankValue, SheetGrid } from "./sheet-grid";

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

/** The sheet that stands for a template's sheet: by name, else by the tables on it. */
export function findSheets(
  template: TemplateSpec,
  snapshot: Snapshot,
): { grids: ReadonlyMap<string, SheetGrid>; observations: SheetObservation[] } {
  const grids = new Map<string, SheetGrid>();
  const observations: SheetObservation[] = [];
  const taken = new Set(template.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (const spec of template.sheets) {
    const named = snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === spec.name.toLowerCase());
    const tables = template.tables
      .filter((table) => table.sheet === spec.name)
      .map((table) => table.name.toLowerCase());
    const found =
      named ??
      snapshot.sheets.find(
        (sheet) =>
          !taken.has(sheet.name.toLowerCase()) &&
          sheet.tables.some((table) => tables.includes(table.name.toLowerCase())),
      );
    if (found) grids.set(spec.name, new SheetGrid(found));
    if (found === undefined) observations.push({ sheet: spec.name, status: "missing" });
    else if (named === undefined) observations.push({ sheet: spec.name, status: "renamed", foundAs: found.name });
  }
  return { grids, observations };
}

/**
 * Finds a table and its columns: the table object by name, else the header row where the template has it or near it.
 *
 * Columns go by exact label, then by alias or the label in other case; what is left over on both sides is paired by position as
 * renamed. Stored column ids are not asked: other programs renumber them.
 */
export function findTable(template: TemplateSpec, spec: TableSpec, grid: SheetGrid): FoundTable | undefined {
  const object = grid.snapshot.tables.find((table) => table.name.toLowerCase() === spec.name.toLowerCase());
  const area = object ? parseArea(object.range) : areaByHeader(template, spec, grid);
  if (!area || (object && !object.hasHeaders)) return undefined;
  const headers = Array.from({ length: area.columns }, (_, index) => textOf(grid.value(area.row, area.column + index)));
  const { columns, observations, headers: headerColumns } = matchColumns(spec, headers, area.column);
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
function areaByHeader(template: TemplateSpec, spec: TableSpec, grid: SheetGrid): Area | undefined {
  const labels = new Set(spec.columns.map((column) => column.label.toLowerCase()));
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
  if (!best || best.hits < spec.columns.length * 0.6) return undefined;
  let end = best.row + 1;
  for (let row = best.row + 1; row < grid.endRow; row += 1)
    for (let index = 0; index < spec.columns.length; index += 1)
      if (!isBlankValue(grid.value(row, best.column + index))) end = row + 1;
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
  for (const [position, column] of spec.columns.entries()) {
    if (columns.has(column.key)) continue;
    const part = `${spec.key}.${column.key}`;
    // In its own place, else the only header that nothing claimed: two candidates would be a guess.
    const pair = free.has(position) ? position : free.size === 1 ? [...free][0] : undefined;
    if (pair === undefined) {
      observations.push({ table: spec.name, part, column: column.label, status: "missing" });
      continue;
    }
    free.delete(pair);
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

function normal(label: string): string {
  return label.toLowerCase().replace(/\s+/g, " ").trim();
}
