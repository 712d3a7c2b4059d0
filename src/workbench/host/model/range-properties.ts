import type { Area } from "../../grid/area";
import { members } from "../members";
import { OfficeFault } from "../office-fault";
import { Model, type ModelHost } from "./model";
import { assertCellLimit } from "./range-content";
import { RangeModel } from "./range";

/** What `getCellProperties` was asked for, cell by cell. */
export function cellProperties(host: ModelHost, area: Area, options: object): Excel.CellProperties[][] {
  assertCellLimit(area);
  host.grid.sheets.ensure(area);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) =>
      pick(
        new RangeModel(host, { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
        options,
      ),
    ),
  );
}

/** What `getRowProperties` was asked for, row by row. */
export function rowProperties(host: ModelHost, area: Area, options: object): Excel.RowProperties[] {
  host.grid.sheets.ensure(area);
  return Array.from({ length: area.rows }, (_, row) =>
    pick(new RangeModel(host, { ...area, row: area.row + row, rows: 1 }), options),
  );
}

/** What `getColumnProperties` was asked for, column by column. */
export function columnProperties(host: ModelHost, area: Area, options: object): Excel.ColumnProperties[] {
  host.grid.sheets.ensure({ ...area, rows: 1 });
  return Array.from({ length: area.columns }, (_, column) =>
    pick(new RangeModel(host, { ...area, column: area.column + column, columns: 1 }), options),
  );
}

/** Every value of a part, where `true` was given for the part itself. */
function all(model: Model): object {
  const values = members[model.className].filter((name) => {
    const value: unknown = Reflect.get(model, name);
    return typeof value !== "function" && !(value instanceof Model);
  });
  return Object.fromEntries(values.map((name) => [name, true]));
}

/** The members of an object that a nested `{ member: true }` asks for. */
function pick(model: Model, options: object): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === null || wanted === undefined) continue;
    if (!(members[model.className] as readonly string[]).includes(name))
      throw new OfficeFault("ApiNotFound", `The stand-in for Excel doesn't have ${model.className}.${name}.`);
    const value: unknown = Reflect.get(model, name);
    if (!(value instanceof Model)) answer[name] = value;
    else answer[name] = pick(value, typeof wanted === "object" ? (wanted as object) : all(value));
  }
  return answer;
}
