import { absoluteReference, areaAddress, cellAddress, type Area } from "../workbook/address";
import type {
  ConditionalFormatBlueprint,
  NameBlueprint,
  StyledRange,
  TableBlueprint,
  ValidationBlueprint,
  ValidationRule,
} from "../workbook/blueprint";
import type { CellInput } from "../workbook/cell-value";
import type { CellValidation } from "../workbook/edit";
import { serialFromIsoDate } from "../workbook/serial-date";
import { fieldOf, rowsOf } from "../templates/field";
import { firstColumn, tableArea } from "../templates/layout";
import { type ColumnSpec, type TableSpec, type TemplateContext, type TemplateSpec } from "../templates/template";
import { cellValueOf } from "./cell-input";
import { isRightAligned, styleFor } from "./styles";

/** What one table adds to its sheet. */
export interface RenderedTable {
  readonly area: Area;
  readonly rows: readonly (readonly CellInput[])[];
  readonly table: TableBlueprint;
  readonly styles: readonly StyledRange[];
  readonly validations: readonly ValidationBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
  readonly names: readonly NameBlueprint[];
}

/** Dates that a date cell accepts. */
const dateLimits = { minimum: serialFromIsoDate("2000-01-01"), maximum: serialFromIsoDate("2100-12-31") };

/** Header and data rows of one table with its styles, drop-downs and input messages; rows beyond the plan's are empty but for computed columns. */
export function renderTable(template: TemplateSpec, table: TableSpec, context: TemplateContext): RenderedTable {
  const part = rowsOf(context.content, table.key);
  const count = Math.max(part.length, table.given === true ? 1 : table.inputRows);
  const area = tableArea(template, table, count);
  const left = firstColumn(template, table);
  const emptyRow = emptyRowOf(table);
  const rows: CellInput[][] = [table.columns.map((column) => column.label)];
  for (let index = 0; index < count; index += 1) {
    const row: unknown = part[index] ?? emptyRow;
    rows.push(table.columns.map((column) => inputOf(column, row, context)));
  }
  const columnArea = (column: number): Area => ({
    row: area.row + 1,
    column: left + column,
    rows: count,
    columns: 1,
  });
  const idsArea = absoluteReference(table.sheet, columnArea(0));
  return {
    area,
    rows,
    table: {
      name: table.name,
      range: areaAddress(area),
      columns: table.columns.map((column) =>
        column.computed ? { name: column.label, formula: column.computed.formula } : { name: column.label },
      ),
    },
    styles: table.columns.flatMap((column, index): StyledRange[] => [
      {
        range: cellAddress(area.row, left + index),
        style: isRightAligned(column.kind) ? "Coalition Header Right" : "Coalition Header",
      },
      {
        range: areaAddress(columnArea(index)),
        style: styleFor(
          column.computed ? "Computed" : table.given === true ? "Given" : "Input",
          column.kind,
          column.width,
        ),
      },
    ]),
    validations:
      table.given === true
        ? []
        : table.columns.flatMap((column, index) => validationOf(column, areaAddress(columnArea(index)))),
    conditionalFormats: (table.attention ?? []).map(({ columns: [from, to], ...format }) => {
      const first = indexOf(table, from);
      const range = areaAddress({ ...columnArea(first), columns: indexOf(table, to) - first + 1 });
      const formula = format.formula.replace(
        /\{([^}]+)\}/g,
        (_match, label: string) => `$${cellAddress(area.row + 1, left + indexOf(table, label))}`,
      );
      return { ...format, range, formula };
    }),
    names: table.idsName === undefined ? [] : [{ name: table.idsName, refersTo: `=${idsArea}` }],
  };
}

function indexOf(table: TableSpec, label: string): number {
  const index = table.columns.findIndex((column) => column.label === label);
  if (index < 0) throw new RangeError(`${table.name} has no column "${label}"`);
  return index;
}

/** A row with nothing typed, shaped so that computed columns can look at it. */
export function emptyRowOf(table: TableSpec): unknown {
  const row: Record<string, unknown> = {};
  for (const column of table.columns) {
    const [head = "", index] = column.key.split(".");
    if (index !== undefined && column.computed === undefined) row[head] = Array<undefined>(5).fill(undefined);
  }
  return row;
}

/** What a column's cell holds for a row: its formula with the value it answers, or the row's own value. */
export function inputOf(column: ColumnSpec, row: unknown, context: TemplateContext): CellInput {
  if (column.computed) return { formula: column.computed.formula, value: column.computed.value(row as never, context) };
  return cellValueOf(fieldOf(row, column.key), column.kind);
}

function validationOf(column: ColumnSpec, range: string): ValidationBlueprint[] {
  const rule = cellValidationOf(column);
  return rule === undefined ? [] : [{ range, ...rule }];
}

/** What a column's cells accept; undefined for a computed one, into which nobody types. */
export function cellValidationOf(column: ColumnSpec): CellValidation | undefined {
  if (column.computed) return undefined;
  const rule = ruleOf(column);
  const prompt = { title: column.label.slice(0, 32), message: column.note.slice(0, 255) };
  if (rule.kind === "any") return { rule, prompt, allowBlank: true };
  const alert = {
    title: column.label.slice(0, 32),
    message:
      rule.kind === "list"
        ? "Choose one from the list."
        : rule.kind === "date"
          ? "Give a date, like 2027-06-30."
          : "Give a number.",
    style: column.openList === true ? ("information" as const) : ("stop" as const),
  };
  return { rule, prompt, alert, allowBlank: rule.kind !== "list" };
}

function ruleOf(column: ColumnSpec): ValidationRule {
  if (column.list !== undefined) return { kind: "list", source: `=${column.list}` };
  if (column.kind === "date") return { kind: "date", ...dateLimits };
  if (column.limits !== undefined) return { kind: "decimal", minimum: column.limits[0], maximum: column.limits[1] };
  if (column.kind === "money" || column.kind === "number") return { kind: "decimal" };
  if (column.kind === "share") return { kind: "decimal", minimum: 0, maximum: 1 };
  // A count may also be the word "suppressed", so it can't be held to numbers here; the check looks.
  return { kind: "any" };
}
