import { areaAddress, parseArea } from "../../../src/core/workbook/address";
import type { Blueprint, CellBlock, SheetBlueprint } from "../../../src/core/workbook/blueprint";

/**
 * A five-quarter plan as an imagined version 0.9 of the template made it: Pilots' Sunset was called "Sunset date" then, and Milestones had
 * no Next check-in.
 *
 * Made from today's blueprint, because no older version has ever left the house: what the reader meets is what such a file would hold.
 */
export function olderBlueprint(blueprint: Blueprint): Blueprint {
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => {
      if (sheet.name === "_plan") return withCells(sheet, (cell) => (cell === "v1.0" ? "v0.9" : cell));
      if (sheet.name === "Pilots") return renamed(sheet, "Pilots", "Sunset", "Sunset date");
      return sheet.name === "Milestones" ? withoutLastColumn(sheet, "Milestones", "Next check-in") : sheet;
    }),
  };
}

type Cell = CellBlock["rows"][number][number];

function withCells(sheet: SheetBlueprint, change: (cell: Cell) => Cell): SheetBlueprint {
  return {
    ...sheet,
    cells: sheet.cells.map((block) => ({ ...block, rows: block.rows.map((row) => row.map(change)) })),
  };
}

function renamed(sheet: SheetBlueprint, table: string, from: string, to: string): SheetBlueprint {
  return {
    ...withCells(sheet, (cell) => (cell === from ? to : cell)),
    tables: sheet.tables.map((one) =>
      one.name === table
        ? { ...one, columns: one.columns.map((column) => (column.name === from ? { ...column, name: to } : column)) }
        : one,
    ),
  };
}

function withoutLastColumn(sheet: SheetBlueprint, table: string, label: string): SheetBlueprint {
  const found = sheet.tables.find(({ name }) => name === table);
  if (found?.columns.at(-1)?.name !== label) throw new RangeError(`${table} needs ${label} as its last column`);
  const area = parseArea(found.range);
  const last = area.column + area.columns - 1;
  return {
    ...sheet,
    tables: sheet.tables.map((one) =>
      one === found
        ? { ...one, range: areaAddress({ ...area, columns: area.columns - 1 }), columns: one.columns.slice(0, -1) }
        : one,
    ),
    cells: sheet.cells.map((block) =>
      block.row === area.row && block.column === area.column
        ? { ...block, rows: block.rows.map((row) => row.slice(0, -1)) }
        : block,
    ),
    styles: sheet.styles.filter(({ range }) => parseArea(range).column < last || parseArea(range).row < area.row),
    validations: sheet.validations.filter(({ range }) => parseArea(range).column < last),
  };
}
