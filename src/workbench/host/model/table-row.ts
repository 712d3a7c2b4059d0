import type { Area } from "../../grid/area";
import type { CellReading } from "../../grid/cell-store";
import type { Models } from "../models";
import { badArgument, OfficeFault } from "../office-fault";
import { assertAllowed, isProtected } from "./editable";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";
import { TableModel } from "./table";
import { checkTableArea } from "./table-collection";

/** A table's rows below its header. */
export class TableRowCollectionModel extends Model implements Models<Excel.TableRowCollection, "TableRowCollection"> {
  readonly className = "TableRowCollection";
  private readonly table: TableModel;

  constructor(host: ModelHost, tableId: string) {
    super(host);
    this.table = new TableModel(host, tableId);
  }

  get items(): TableRowModel[] {
    return Array.from({ length: this.count }, (_, index) => new TableRowModel(this.host, this.table.id, index));
  }

  get count(): number {
    return this.table.body.rows;
  }

  getItemAt(index: number): TableRowModel {
    if (!Number.isInteger(index) || index < 0 || index >= this.count)
      throw badArgument(`The table has no row ${index}.`);
    return new TableRowModel(this.host, this.table.id, index);
  }

  /**
   * Adds rows at the end, or before the row `index`. Columns whose last row has a formula go on with it where the new row gives
   * nothing, as Excel's calculated columns do.
   */
  add(index?: number | null, values?: unknown): TableRowModel {
    this.assertOpen();
    const { body } = this.table;
    const rows = typeof values === "object" && values !== null ? (values as unknown[][]) : [[]];
    if (
      !rows.every(
        (row) => Array.isArray(row) && (row.length === body.columns || values === null || values === undefined),
      )
    )
      throw badArgument(`A row of this table has ${body.columns} values.`);
    const at = index === null || index === undefined || index === -1 ? body.rows : index;
    if (!Number.isInteger(at) || at < 0 || at > body.rows) throw badArgument(`The table has no row ${at}.`);
    const grown: Area = { ...this.table.reading.area, rows: body.rows + 1 + rows.length };
    checkTableArea(this.host, grown, this.table.id);
    this.assertFree({ ...body, row: body.row + body.rows, rows: rows.length });
    this.grid.sheets.ensure(grown);
    const before = this.grid.cells.read(body);
    this.grid.tables.resize(this.table.reading, grown);
    const last = before.at(-1) ?? [];
    before.slice(at).forEach((line, offset) => this.put(at + rows.length + offset, line));
    rows.forEach((row, offset) => {
      this.put(
        at + offset,
        last.map(({ formula, pattern, style, record }) => ({
          kind: "blank",
          value: "",
          formula,
          pattern,
          style,
          record,
        })),
      );
      row.forEach((value, column) => {
        if (value === null || value === undefined) return;
        this.row(at + offset).getCell(0, column).values = [[value]];
      });
    });
    return new TableRowModel(this.host, this.table.id, at);
  }

  /** Takes rows away; those below move up within the table. Excel moves what stands below the table too; the stand-in doesn't. */
  deleteRowsAt(index: number, count?: number | null): void {
    this.assertOpen();
    const { body } = this.table;
    const gone = count ?? 1;
    if (![index, gone].every(Number.isInteger) || index < 0 || gone < 1 || index + gone > body.rows)
      throw badArgument(`The table has no rows ${index} to ${index + gone - 1}.`);
    const lines = this.grid.cells.read(body);
    lines.slice(index + gone).forEach((line, offset) => this.put(index + offset, line));
    const kept = body.rows - gone;
    for (let row = Math.max(kept, 0); row < body.rows; row += 1) this.row(row).clear("Contents");
    // A table keeps one row, empty, when its last is deleted.
    this.grid.tables.resize(this.table.reading, { ...this.table.reading.area, rows: Math.max(kept, 1) + 1 });
  }

  private row(index: number): RangeModel {
    const { area } = this.table.reading;
    return new RangeModel(this.host, { ...area, row: area.row + 1 + index, rows: 1 });
  }

  private put(index: number, line: readonly CellReading[]): void {
    const range = this.row(index);
    line.forEach((cell, column) => {
      const target = range.getCell(0, column);
      const { sheetId, row, column: at } = target.area;
      if (cell.formula !== undefined) target.formulas = [[cell.formula]];
      else if (cell.kind === "number")
        this.grid.writes.content(sheetId, row, at, { kind: "number", value: Number(cell.value) });
      else if (cell.kind === "boolean")
        this.grid.writes.content(sheetId, row, at, { kind: "boolean", value: cell.value === true });
      else if (cell.kind === "blank") this.grid.writes.content(sheetId, row, at, { kind: "blank" });
      else if (cell.kind === "error")
        this.grid.writes.content(sheetId, row, at, { kind: "error", value: String(cell.value) });
      else this.grid.writes.content(sheetId, row, at, { kind: "text", value: String(cell.value) });
      this.grid.writes.style(target.area, cell.style);
    });
  }

  private assertFree(area: Area): void {
    const taken = this.grid.cells.read(area).some((line) => line.some((cell) => cell.kind !== "blank"));
    if (taken)
      throw new OfficeFault(
        "InvalidOperation",
        `The table ${this.table.name} can't grow: the cells below it are in use. Excel would move them down; the stand-in doesn't.`,
      );
  }

  private assertOpen(): void {
    const { sheetId } = this.table.reading.area;
    if (isProtected(this.grid, sheetId)) assertAllowed(this.grid, sheetId);
  }
}

/** One row of a table. */
export class TableRowModel extends Model implements Models<Excel.TableRow, "TableRow"> {
  readonly className = "TableRow";

  constructor(
    host: ModelHost,
    private readonly tableId: string,
    readonly index: number,
  ) {
    super(host);
  }

  override identity() {
    return { _Index: this.index };
  }

  get values(): (string | number | boolean)[][] {
    return this.getRange().values;
  }

  set values(value: unknown) {
    this.getRange().values = value;
  }

  getRange(): RangeModel {
    const { body } = new TableModel(this.host, this.tableId);
    return new RangeModel(this.host, { ...body, row: body.row + this.index, rows: 1 });
  }

  delete(): void {
    new TableRowCollectionModel(this.host, this.tableId).deleteRowsAt(this.index);
  }
}
