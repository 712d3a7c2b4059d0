import type { KnownColumn } from "../../domain/own-check";
import type { Path } from "../../findings/finding";

/** What stands in one cell, as a check compares it. Yes and no are words, a list of IDs is the text that was typed. */
export type OwnValue = string | number | undefined;

/** One row of the table that a check looks at. */
export interface OwnRow {
  readonly index: number;
  /** The row's ID, or what the first of its filled cells says; what a waiver names. */
  readonly item: string;
  readonly value: OwnValue;
  /** Value of another field of the row. */
  readonly at: (field: string) => OwnValue;
}

/** What a check looks at: its column, the rows, and the other column where it names one. */
export interface OwnTable {
  readonly column: KnownColumn;
  readonly rows: readonly OwnRow[];
  readonly other: KnownColumn | undefined;
}

/** The rows of a column's table, in a shape that any check can ask. */
export function tableRows(read: object, { part, field }: KnownColumn): readonly OwnRow[] {
  const rows: unknown = new Map<string, unknown>(Object.entries(read)).get(part);
  if (!Array.isArray(rows)) return [];
  return rows.map((row: unknown, index): OwnRow => {
    const at = (name: string) => valueAt(row, name);
    const first = Object.values(typeof row === "object" && row !== null ? row : {}).find(
      (value) => typeof value === "string" && value.trim() !== "",
    );
    const item = at("id") ?? (typeof first === "string" ? first : undefined) ?? `row ${index + 1}`;
    return { index, item: String(item).trim(), value: at(field), at };
  });
}

function valueAt(row: unknown, field: string): OwnValue {
  let value: unknown = row;
  for (const key of field.split("."))
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join("; ");
  if (typeof value === "number") return value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Where a cell is: `["budget", 3, "quarters", 0]`. */
export function cellPath({ part, field }: KnownColumn, row: number): Path {
  return [part, row, ...field.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key))];
}

/** Where all cells of a column are, for a judgement that rests on all of them. */
export function columnPath({ part, field }: KnownColumn): Path {
  return [part, "*", ...field.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key))];
}

/** A text as it is compared: case and spaces at the ends don't matter. */
export function textKey(value: OwnValue): string {
  return value === undefined ? "" : String(value).trim().toLowerCase();
}
