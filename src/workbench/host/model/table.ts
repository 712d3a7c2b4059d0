import type { Area } from "../../grid/area";
import type { TableReading } from "../../grid/table-store";
import type { Models } from "../models";
import { badArgument, notFound, OfficeFault } from "../office-fault";
import { AutoFilterModel } from "./auto-filter";
import { assertAllowed, isProtected } from "./editable";
import { locate } from "./locate";
import { Model, type ModelHost } from "./model";
import { checkName } from "./name-rules";
import { RangeModel } from "./range";
import { checkTableArea } from "./table-collection";
import { TableColumnCollectionModel } from "./table-column";
import { TableRowCollectionModel } from "./table-row";
import { TableSortModel } from "./table-sort";
import { WorksheetModel } from "./worksheet";

/** One table. */
export class TableModel extends Model implements Models<Excel.Table, "Table"> {
  readonly className = "Table";

  constructor(
    host: ModelHost,
    readonly id: string,
  ) {
    super(host);
  }

  override identity() {
    return { Id: this.id };
  }

  /** Where the table stands and what it is called. @throws OfficeFault ItemNotFound when it is gone */
  get reading(): TableReading {
    const table = this.grid.tables.get(this.id);
    if (!table) throw notFound("The table");
    return table;
  }

  /** The rows below the header. */
  get body(): Area {
    const { area } = this.reading;
    return { ...area, row: area.row + 1, rows: area.rows - 1 };
  }

  get name(): string {
    return this.reading.name;
  }

  set name(value: string) {
    this.assertOpen();
    if (value === this.name) return;
    checkName(this.grid, value, this.id);
    this.grid.tables.rename(this.reading, value);
  }

  get style(): string {
    return this.grid.record.table(this.id).style ?? "TableStyleMedium2";
  }

  set style(value: string) {
    if (!/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(value))
      throw badArgument(`Excel has no table style "${value}".`);
    this.grid.record.table(this.id).style = value;
  }

  get showBandedRows(): boolean {
    return this.grid.record.table(this.id).showBandedRows !== false;
  }

  set showBandedRows(value: boolean) {
    this.grid.record.table(this.id).showBandedRows = value;
  }

  get showFilterButton(): boolean {
    return this.grid.record.table(this.id).showFilterButton !== false;
  }

  set showFilterButton(value: boolean) {
    this.grid.record.table(this.id).showFilterButton = value;
  }

  get showHeaders(): boolean {
    return true;
  }

  set showHeaders(value: boolean) {
    if (!value) throw new OfficeFault("NotImplemented", "The stand-in's tables always have a header row.");
  }

  get showTotals(): boolean {
    return false;
  }

  set showTotals(value: boolean) {
    if (value) throw new OfficeFault("NotImplemented", "The stand-in's tables have no totals row.");
  }

  get worksheet(): WorksheetModel {
    return new WorksheetModel(this.host, this.reading.area.sheetId);
  }

  get columns(): TableColumnCollectionModel {
    return new TableColumnCollectionModel(this.host, this.id);
  }

  get rows(): TableRowCollectionModel {
    return new TableRowCollectionModel(this.host, this.id);
  }

  get sort(): TableSortModel {
    return new TableSortModel(this.host);
  }

  get autoFilter(): AutoFilterModel {
    return new AutoFilterModel(this.host, this.id);
  }

  getRange(): RangeModel {
    return new RangeModel(this.host, this.reading.area);
  }

  getHeaderRowRange(): RangeModel {
    return new RangeModel(this.host, { ...this.reading.area, rows: 1 });
  }

  getDataBodyRange(): RangeModel {
    return new RangeModel(this.host, this.body);
  }

  /** The header has to stay in its row, as in Excel. */
  resize(range: unknown): void {
    this.assertOpen();
    const { area } = this.reading;
    const given = range instanceof RangeModel ? range.area : locate(this.grid, String(range), area.sheetId);
    if (given.sheetId !== area.sheetId || given.row !== area.row || given.rows < 2)
      throw badArgument("A table keeps its sheet and header row, and has at least one row below it.");
    if (given.column >= area.column + area.columns || given.column + given.columns <= area.column)
      throw badArgument("A table's new range overlaps its old one.");
    checkTableArea(this.host, given, this.id);
    this.grid.sheets.ensure(given);
    this.grid.tables.resize(this.reading, given);
  }

  /** Takes the table away with its cells' contents and formats. */
  delete(): void {
    this.assertOpen();
    const range = this.getRange();
    this.grid.tables.remove(this.reading);
    range.clear();
  }

  convertToRange(): RangeModel {
    this.assertOpen();
    const range = this.getRange();
    this.grid.tables.remove(this.reading);
    return range;
  }

  clearFilters(): void {
    this.grid.tables.clearFilters(this.reading);
  }

  private assertOpen(): void {
    const { sheetId } = this.reading.area;
    if (isProtected(this.grid, sheetId)) assertAllowed(this.grid, sheetId);
  }
}
