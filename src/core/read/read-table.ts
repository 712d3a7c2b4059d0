import type { BudgetLine } from "../domain/plan";
import { notCalculated } from "../domain/submission";
import { cellAddress } from "../workbook/address";
import { isCellError } from "../workbook/cell-value";
import type { ColumnSpec, TableSpec } from "../templates/template";
import { equivalentFormula, pointsNowhere, type TableLayout } from "./canonical-formula";
import type { FoundTable } from "./find-table";
import { readCell } from "./read-cell";
import type { Reading } from "./reading";
import { fieldsOf, type TableField } from "./table-fields";

/**
 * The rows of a found table, and the places of all their values.
 *
 * A row with nothing typed is no row. Computed columns are compared with the template's formula, never read: their values are
 * recomputed by whoever needs them.
 */
export function readTable(
  found: FoundTable,
  formulas: ReadonlyMap<string, string>,
  layout: TableLayout,
  reading: Reading,
): unknown[] {
  const { spec, grid } = found;
  const rows: unknown[] = [];
  const typed = spec.columns.filter((column) => column.computed === undefined);
  const computed = spec.columns.filter((column) => column.computed !== undefined);
  const fields = fieldsOf(found, typed);
  for (const column of spec.columns) {
    reading.labels.set(`${spec.key}.*.${column.key}`, column.label);
    const at = found.columns.get(column.key);
    if (at !== undefined) reading.at([spec.key, "*", column.key], grid.name, found.headerRow, at);
  }
  reading.at([spec.key], grid.name, found.headerRow, found.area.column);
  const placeRow = reading.places.addTable(spec.key, grid.name, found.area.column, found.columns);
  for (let row = found.firstRow; row < found.endRow; row += 1) {
    const filled = fields.some(({ at }) => at !== undefined && !grid.isBlank(row, at));
    // Computed cells of empty rows may show errors (#NAME? without the add-in); nobody typed them.
    for (const column of computed) {
      const at = found.columns.get(column.key);
      if (at !== undefined && (!filled || grid.formula(row, at) !== undefined)) reading.explain(grid.name, row, at);
    }
    if (!filled) continue;
    const index = rows.length;
    placeRow(row);
    const record = readRow(found, fields, row, index, reading);
    rows.push(record);
    for (const column of computed) compareFormula(found, column, row, record, formulas, layout, reading);
  }
  return rows;
}

function readRow(
  found: FoundTable,
  fields: readonly TableField[],
  row: number,
  index: number,
  reading: Reading,
): Record<string, unknown> {
  const { spec, grid } = found;
  const record: Record<string, unknown> = {};
  const pending: {
    column: ColumnSpec;
    at: number;
    unreadable: Exclude<ReturnType<typeof readCell>["unreadable"], undefined>;
  }[] = [];
  for (const { column, at, head, entry, entries } of fields) {
    if (entry !== undefined) record[head] ??= Array<unknown>(entries).fill(undefined);
    if (column.kind === "ids") record[head] ??= [];
    if (at === undefined) continue;
    const cell = readCell(grid.value(row, at), column.kind, grid.formula(row, at));
    if (cell.unreadable) pending.push({ column, at, unreadable: cell.unreadable });
    else if (entry !== undefined) (record[head] as unknown[])[entry] = cell.value;
    else if (cell.value !== undefined) record[head] = cell.value;
  }
  const item = itemOf(record);
  for (const { column, at, unreadable } of pending) {
    const key = `${spec.key}.${index}.${column.key}`;
    if (unreadable.kind === "error") {
      const error = isCellError(grid.value(row, at)) ? unreadable.text : notCalculated;
      reading.observe(
        "errors",
        { sheet: grid.name, cell: cellAddress(row, at), error, label: column.label, item },
        { sheet: grid.name, cell: cellAddress(row, at) },
      );
      reading.explain(grid.name, row, at);
    }
    reading.observe(
      "unreadable",
      { key, label: column.label, item, ...unreadable },
      { sheet: grid.name, cell: cellAddress(row, at) },
    );
  }
  return record;
}

function compareFormula(
  found: FoundTable,
  column: ColumnSpec,
  row: number,
  record: Record<string, unknown>,
  formulas: ReadonlyMap<string, string>,
  layout: TableLayout,
  reading: Reading,
): void {
  const at = found.columns.get(column.key);
  if (at === undefined || column.computed === undefined) return;
  const { spec, grid } = found;
  const expected = formulas.get(`${spec.name}|${column.label}`) ?? column.computed.formula;
  const formula = grid.formula(row, at);
  const where = { sheet: grid.name, row };
  if (formula !== undefined && equivalentFormula(formula, expected, where, layout)) return;
  if (formula !== undefined && pointsNowhere(expected, where, layout)) {
    reading.formulasWaiting += 1;
    reading.explain(grid.name, row, at);
    return;
  }
  const value = grid.value(row, at);
  const computed = sumOfQuarters(spec, column, record);
  reading.explain(grid.name, row, at);
  reading.observe(
    "formulas",
    {
      label: column.label,
      item: itemOf(record),
      expected,
      found: formula !== undefined ? { formula } : value === null || isCellError(value) ? "nothing" : { value },
      computed,
      disagrees:
        formula === undefined &&
        typeof value === "number" &&
        computed !== undefined &&
        Math.abs(value - computed) > 0.5,
    },
    { sheet: grid.name, cell: cellAddress(row, at) },
  );
}

/** What a budget line's Total should say; other computed cells need the whole plan and are left to the program that calculates. */
function sumOfQuarters(spec: TableSpec, column: ColumnSpec, record: Record<string, unknown>): number | undefined {
  if (spec.key !== "budget" || column.key !== "total") return undefined;
  return (record as Pick<BudgetLine, "quarters">).quarters.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

/** What a row is known by: its own ID, or, in tables without one, the line it belongs to. */
function itemOf(record: Readonly<Record<string, unknown>>): string | undefined {
  const id = record["id"] ?? record["lineId"];
  return typeof id === "string" ? id : undefined;
}
