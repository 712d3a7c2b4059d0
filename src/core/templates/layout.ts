import type { Area } from "../workbook/address";
import { tableRows, type TableSpec, type TemplateSpec } from "./template";

/** First zero-based column of a table: tables that share a sheet stand side by side, with an empty column between. */
export function firstColumn(template: TemplateSpec, table: TableSpec): number {
  let column = 0;
  for (const other of template.tables) {
    if (other.name === table.name) return column;
    if (other.sheet === table.sheet) column += other.columns.length + 1;
  }
  throw new RangeError(`firstColumn needs a table of ${template.id}, got ${table.name}`);
}

/** Zero-based header row of the tables of a sheet. */
export function headerRowOf(template: TemplateSpec, sheet: string): number {
  return template.sheets.find(({ name }) => name === sheet)?.headerRow ?? tableRows.header;
}

/** Zero-based row straight above a table, where its next ID and quarter labels stand. */
export function aboveHeader(template: TemplateSpec, table: Pick<TableSpec, "sheet">): number {
  return headerRowOf(template, table.sheet) - 1;
}

/** Header and data rows of a table that has `rows` data rows. */
export function tableArea(template: TemplateSpec, table: TableSpec, rows: number): Area {
  return {
    row: headerRowOf(template, table.sheet),
    column: firstColumn(template, table),
    rows: rows + 1,
    columns: table.columns.length,
  };
}

/** Zero-based columns of the five cells above a group of quarter columns. */
export function quarterGroupColumns(template: TemplateSpec, table: TableSpec, group: string): number {
  const index = table.columns.findIndex((column) => column.label === group);
  if (index < 0) throw new RangeError(`quarterGroupColumns needs a column of ${table.name}, got ${group}`);
  return firstColumn(template, table) + index;
}

/** The formula of the quarter label above the `index`-th (0..4) column of a group. */
export function quarterLabelFormula(index: number): string {
  return `=INDEX(PlanQuarters,${index + 1})`;
}
