import type { Models } from "../models";
import { badArgument, notFound } from "../office-fault";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";
import { TableModel } from "./table";

/** A table's columns. */
export class TableColumnCollectionModel
  extends Model
  implements Models<Excel.TableColumnCollection, "TableColumnCollection">
{
  readonly className = "TableColumnCollection";

  constructor(
    host: ModelHost,
    private readonly tableId: string,
  ) {
    super(host);
  }

  get items(): TableColumnModel[] {
    return Array.from({ length: this.count }, (_, index) => new TableColumnModel(this.host, this.tableId, index));
  }

  get count(): number {
    return new TableModel(this.host, this.tableId).reading.area.columns;
  }

  getItem(key: string | number): TableColumnModel {
    const column = this.getItemOrNullObject(key);
    if (!column) throw notFound(`The column ${key}`);
    return column;
  }

  getItemAt(index: number): TableColumnModel {
    const column = this.items[index];
    if (!column) throw badArgument(`The table has no column ${index}.`);
    return column;
  }

  /** By name (without case) or id, which is the column's number from one. */
  getItemOrNullObject(key: string | number): TableColumnModel | null {
    const wanted = String(key).toLowerCase();
    return (
      this.items.find((column) => column.name.toLowerCase() === wanted) ??
      this.items.find((column) => String(column.id) === wanted) ??
      null
    );
  }
}

/** One column of a table. */
export class TableColumnModel extends Model implements Models<Excel.TableColumn, "TableColumn"> {
  readonly className = "TableColumn";
  private readonly table: TableModel;

  constructor(
    host: ModelHost,
    tableId: string,
    readonly index: number,
  ) {
    super(host);
    this.table = new TableModel(host, tableId);
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    return this.grid.tables.columns(this.table.reading)[this.index] ?? "";
  }

  set name(value: string) {
    if (value === "") throw badArgument("A column needs a name.");
    const others = this.grid.tables.columns(this.table.reading).filter((_, index) => index !== this.index);
    if (others.some((other) => other.toLowerCase() === value.toLowerCase()))
      throw badArgument(`The table has a column ${value} already.`);
    this.getHeaderRowRange().values = [[`'${value}`]];
  }

  getRange(): RangeModel {
    const { area } = this.table.reading;
    return new RangeModel(this.host, { ...area, column: area.column + this.index, columns: 1 });
  }

  getHeaderRowRange(): RangeModel {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): RangeModel {
    const { body } = this.table;
    return new RangeModel(this.host, { ...body, column: body.column + this.index, columns: 1 });
  }
}
