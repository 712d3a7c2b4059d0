import { areaAddress, cellAddress, parseArea } from "../../workbook/address";
import type { Blueprint } from "../../workbook/blueprint";
import type { Edit } from "../../workbook/edit";
import { sameContent } from "../../workbook/same-content";
import type { TableSnapshot } from "../../workbook/snapshot";
import type { TableSpec } from "../../templates/template";
import { missingFormulas } from "../fill-out-rows";
import type { FixContext } from "../fix-rule";
import { growTable } from "../grow-table";
import { isBlankCell } from "../is-blank-cell";
import { cellAt, setPlace } from "../set-cell";
import { tableSpec } from "../table-spec";

/**
 * The dictionary in the round's order, cell by cell where it differs. Its table becomes as long as it is; rows beside which somebody has
 * written in a column of their own stay, and stay blank.
 */
export function renewDictionary(context: FixContext, renewed: Blueprint): (Edit | undefined)[] {
  const { snapshot, sources } = context;
  const spec = tableSpec(context, "outcomes");
  const sheet = snapshot.sheets.find(({ tables }) => tables.some(({ name }) => name === spec?.name));
  const table = sheet?.tables.find(({ name }) => name === spec?.name);
  const made = renewed.sheets.find(({ name }) => name === spec?.sheet);
  const range = made?.tables.find(({ name }) => name === spec?.name)?.range;
  if (spec === undefined || sheet === undefined || table === undefined || range === undefined) return [undefined];
  const from = parseArea(range);
  const wanted = made?.cells.find(({ row, column }) => row === from.row && column === from.column)?.rows.slice(1) ?? [];
  const area = parseArea(table.range);
  const missing = Math.max(0, wanted.length - (area.rows - 1));
  const edits: (Edit | undefined)[] = missing === 0 ? [] : [growTable(context, sheet, table, missing)];
  for (const [index, { key, computed }] of spec.columns.entries()) {
    if (computed !== undefined) continue;
    const header = sources.places.get(`${spec.key}.*.${key}`);
    // A column that isn't found is another finding, which goes first.
    if (header === undefined) return [undefined];
    const { column } = parseArea(header.cell);
    for (let at = 0; at < Math.max(area.rows - 1, wanted.length); at += 1) {
      const value = wanted[at]?.[index] ?? null;
      const row = area.row + 1 + at;
      if (!sameContent(cellAt(snapshot, sheet.name, row, column), value))
        edits.push(setPlace(snapshot, { sheet: sheet.name, cell: cellAddress(row, column) }, value));
    }
  }
  const added = { ...area, row: area.row + area.rows, rows: missing };
  if (wanted.length > 0 && wanted.length < area.rows - 1)
    edits.push(...shortened(context, sheet.name, table, spec, wanted.length));
  return [...edits, ...missingFormulas(context, { sheet: sheet.name, table: table.name, area: added }).edits];
}

/** Takes the rows past the last one out of the table, and the formulas in them with it. */
function shortened(
  { snapshot, sources }: FixContext,
  sheet: string,
  table: TableSnapshot,
  spec: TableSpec,
  rows: number,
): Edit[] {
  const area = parseArea(table.range);
  const own = new Map(
    spec.columns.flatMap(({ key, computed }) => {
      const header = sources.places.get(`${spec.key}.*.${key}`);
      return header === undefined ? [] : [[parseArea(header.cell).column, computed !== undefined] as const];
    }),
  );
  const formulas: Edit[] = [];
  for (let row = area.row + 1 + rows; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const standing = cellAt(snapshot, sheet, row, column);
      const isComputed = own.get(column);
      if (isComputed === undefined && !isBlankCell(standing)) return [];
      if (isComputed === true && standing !== null)
        formulas.push(setPlace(snapshot, { sheet, cell: cellAddress(row, column) }, null));
    }
  const after = areaAddress({ ...area, rows: rows + 1 });
  return [...formulas, { kind: "resize-table", sheet, table: table.name, before: table.range, after }];
}
