import type { TemplateSpec } from "../templates/template";
import { areaAddress } from "../workbook/address";
import type { CellValue } from "../workbook/cell-value";
import type { Snapshot } from "../workbook/snapshot";
import { bearsHint } from "./find-sheets";
import { areaByHeader, type FoundTable } from "./find-table";
import type { Reading } from "./reading";
import { SheetGrid } from "./sheet-grid";

/**
 * Rows on a copy of one of the template's sheets ("Budget (2)") that the sheet itself does not have.
 *
 * Somebody goes on in the copy, and nothing of it counts. A copy kept as it was says nothing new and is not reported.
 */
export function observeCopies(
  template: TemplateSpec,
  snapshot: Snapshot,
  grids: ReadonlyMap<string, SheetGrid>,
  tables: readonly FoundTable[],
  reading: Reading,
): void {
  const used = new Set([...grids.values()].map((grid) => grid.name));
  for (const sheet of snapshot.sheets) {
    if (used.has(sheet.name)) continue;
    const spec = template.sheets.find((candidate) => bearsHint(sheet, candidate));
    if (!spec) continue;
    const copy = new SheetGrid(sheet);
    for (const found of tables.filter((table) => table.spec.sheet === spec.name && table.spec.given !== true)) {
      const area = areaByHeader(template, found.spec, copy);
      if (!area) continue;
      const own = new Set<string>();
      for (let row = found.firstRow; row < found.endRow; row += 1)
        own.add(entriesOf(found, found.grid, row, found.area.column).join("\n"));
      const rows: number[] = [];
      let cells = 0;
      for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
        const entries = entriesOf(found, copy, row, area.column);
        if (entries.length === 0 || own.has(entries.join("\n"))) continue;
        rows.push(row);
        cells += entries.length;
      }
      const [first] = rows;
      if (first === undefined) continue;
      const last = rows.at(-1) ?? first;
      const range = areaAddress({ row: first, column: area.column, rows: last - first + 1, columns: area.columns });
      reading.observe(
        "outside",
        {
          sheet: sheet.name,
          table: found.spec.name,
          where: "on a copy of",
          range,
          cells,
          currentRange: areaAddress(found.area),
        },
        { sheet: sheet.name, cell: areaAddress({ row: first, column: area.column, rows: 1, columns: 1 }) },
      );
    }
  }
}

/** What is typed in a row of a table, column for column; computed cells are left out. */
function entriesOf({ spec }: FoundTable, grid: SheetGrid, row: number, left: number): string[] {
  return spec.columns.flatMap((column, index) => {
    const value: CellValue = grid.value(row, left + index);
    return column.computed !== undefined || value === null || value === "" ? [] : [JSON.stringify([index, value])];
  });
}
