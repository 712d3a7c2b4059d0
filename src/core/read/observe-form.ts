import { areaAddress, areasOverlap, cellAddress, parseArea } from "../workbook/address";
import type { Snapshot } from "../workbook/snapshot";
import type { TemplateSpec } from "../templates/template";
import type { FoundTable } from "./find-table";
import type { Reading } from "./reading";

/** Values of an added column that are looked at: enough to see what it holds. */
const mostTexts = 1000;

/** Merged areas that touch a table, its header included. */
export function observeMerged(found: FoundTable, reading: Reading): void {
  const { grid, spec, area } = found;
  for (const range of grid.snapshot.merges) {
    const merged = parseArea(range);
    if (!areasOverlap(merged, area)) continue;
    const columns = spec.columns.flatMap(({ key, label }) => {
      const at = found.columns.get(key);
      return at !== undefined && at >= merged.column && at < merged.column + merged.columns ? [label] : [];
    });
    const address = areaAddress(merged);
    reading.observe(
      "merged",
      { sheet: grid.name, table: spec.name, range: address, rows: merged.rows, columns },
      { sheet: grid.name, cell: cellAddress(merged.row, merged.column) },
    );
  }
}

/** Hidden rows and hidden columns of a table in which something was typed; computed columns are the template's and may be hidden. */
export function observeHidden(found: FoundTable, reading: Reading): void {
  const { grid, spec, firstRow, endRow } = found;
  const typed = spec.columns.flatMap((column) => {
    const at = found.columns.get(column.key);
    return column.computed !== undefined || at === undefined ? [] : [{ column, at }];
  });
  const inside = (row: number) => row >= firstRow && row < endRow;
  const rows = grid.snapshot.hiddenRows.filter((row) => inside(row) && typed.some(({ at }) => !grid.isBlank(row, at)));
  const every = Array.from({ length: Math.max(0, endRow - firstRow) }, (_, index) => firstRow + index);
  const columns = typed.filter(
    ({ at }) => grid.snapshot.hiddenColumns.includes(at) && every.some((row) => !grid.isBlank(row, at)),
  );
  const observe = (
    what: "row" | "column",
    count: number,
    names: string[],
    of: readonly number[],
    among: typeof typed,
  ) => {
    let [cells, money] = [0, 0];
    for (const row of of)
      for (const { column, at } of among) {
        if (grid.isBlank(row, at)) continue;
        cells += 1;
        const value = grid.value(row, at);
        if (column.kind === "money" && typeof value === "number") money += value;
      }
    const cell = cellAddress(what === "row" ? (of[0] ?? firstRow) : found.headerRow, among[0]?.at ?? found.area.column);
    reading.observe(
      "hidden",
      { sheet: grid.name, table: spec.name, what, count, names, cells, money },
      { sheet: grid.name, cell },
    );
  };
  if (rows.length > 0) observe("row", rows.length, [], rows, typed);
  if (columns.length > 0)
    observe(
      "column",
      columns.length,
      columns.map(({ column }) => column.label),
      every,
      columns,
    );
}

/** Columns of a table that are not the template's, with what stands in them. */
export function observeAddedColumns(found: FoundTable, reading: Reading): void {
  const { grid, spec, area, firstRow, endRow } = found;
  const known = new Set([...found.columns.values(), ...found.headers.values()]);
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (known.has(column)) continue;
    const texts: string[] = [];
    for (let row = firstRow; row < endRow && texts.length < mostTexts; row += 1) {
      const value = grid.value(row, column);
      if (typeof value === "string" || typeof value === "number") texts.push(String(value));
    }
    const header = grid.value(found.headerRow, column);
    reading.observe(
      "addedColumns",
      { table: spec.name, header: typeof header === "string" ? header.trim() : "", texts },
      { sheet: grid.name, cell: cellAddress(found.headerRow, column) },
    );
  }
}

/** Tables that are not the template's, on any sheet, with their headers. Rates is ours: it stands on Lists. */
export function observeAddedTables(template: TemplateSpec, snapshot: Snapshot, reading: Reading): void {
  const known = new Set([...template.tables.map(({ name }) => name.toLowerCase()), "rates"]);
  for (const sheet of snapshot.sheets)
    for (const table of sheet.tables) {
      if (known.has(table.name.toLowerCase())) continue;
      const { row, column, rows } = parseArea(table.range);
      reading.observe(
        "addedTables",
        {
          sheet: sheet.name,
          table: table.name,
          headers: table.columns.map(({ name }) => name),
          rows: rows - (table.hasHeaders ? 1 : 0) - (table.hasTotals ? 1 : 0),
        },
        { sheet: sheet.name, cell: cellAddress(row, column) },
      );
    }
}
