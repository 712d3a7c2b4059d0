import { intersect, type Area } from "../../grid/area";
import type { Models } from "../models";
import { addressOf } from "../a1";
import { badArgument, notFound } from "../office-fault";
import { assertAllowed, isProtected } from "./editable";
import { locate } from "./locate";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";
import { TableModel } from "./table";

/** The tables of the workbook, or of one sheet. */
export class TableCollectionModel extends Model implements Models<Excel.TableCollection, "TableCollection"> {
  readonly className = "TableCollection";

  constructor(
    host: ModelHost,
    private readonly sheetId: string | undefined,
  ) {
    super(host);
  }

  get items(): TableModel[] {
    return this.grid.tables.list(this.sheetId).map((table) => new TableModel(this.host, table.id));
  }

  get count(): number {
    return this.grid.tables.list(this.sheetId).length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: string): TableModel {
    const table = this.getItemOrNullObject(key);
    if (!table) throw notFound(`The table ${key}`);
    return table;
  }

  getItemOrNullObject(key: string): TableModel | null {
    const table = this.grid.tables.get(key);
    return table && (this.sheetId === undefined || table.area.sheetId === this.sheetId)
      ? new TableModel(this.host, table.id)
      : null;
  }

  add(address: unknown, hasHeaders: boolean): TableModel {
    const given =
      address instanceof RangeModel
        ? address.area
        : // Excel's words: without a sheet's name the address is looked up on the sheet that is shown, whosever tables these are.
          locate(this.grid, String(address), this.grid.sheets.activeId);
    if (this.sheetId !== undefined && given.sheetId !== this.sheetId)
      throw badArgument("A sheet's tables stand on that sheet.");
    if (!hasHeaders) throw badArgument("The stand-in makes tables from ranges with a header row only.");
    if (isProtected(this.grid, given.sheetId)) assertAllowed(this.grid, given.sheetId);
    // A table has at least one row below its header; Excel adds it.
    const area = given.rows < 2 ? { ...given, rows: 2 } : given;
    checkTableArea(this.host, area);
    this.grid.sheets.ensure(area);
    headers(this.host, area);
    return new TableModel(this.host, this.grid.tables.add(this.nextName(), area));
  }

  private nextName(): string {
    for (let number = 1; ; number += 1) {
      const name = `Table${number}`;
      if (!this.grid.tables.get(name) && !this.grid.names.get(name)) return name;
    }
  }
}

/** @throws OfficeFault InvalidArgument where a table can't stand: on another table, or on merged cells */
export function checkTableArea(host: ModelHost, area: Area, except?: string): void {
  const { grid } = host;
  const other = grid.tables.list(area.sheetId).find((table) => table.id !== except && intersect(table.area, area));
  if (other) throw badArgument(`A table at ${addressOf(area)} would overlap the table ${other.name}.`);
  if (grid.sheets.merges(area.sheetId).some((merged) => intersect(merged, area)))
    throw badArgument(`A table can't stand on merged cells; ${addressOf(area)} has some.`);
}

/** Makes the header cells what Excel makes them: text, none empty, no two alike without regard to case. */
function headers({ grid }: ModelHost, area: Area): void {
  const used = new Set<string>();
  for (const [index, cell] of (grid.cells.read({ ...area, rows: 1 })[0] ?? []).entries()) {
    const text = String(cell.value);
    const wanted = text === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    used.add(name.toLowerCase());
    if (name !== text || cell.kind !== "text" || cell.formula !== undefined)
      grid.writes.content(area.sheetId, area.row, area.column + index, { kind: "text", value: name });
  }
}
