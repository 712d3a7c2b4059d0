import { sheetLimits, intersect, type Area } from "../../grid/area";
import type { CellReading } from "../../grid/cell-store";
import { displayText } from "../../grid/display-text";
import { addressOf, checkedArea, quoteSheet } from "../a1";
import type { Models } from "../models";
import { badArgument, OfficeFault } from "../office-fault";
import { ConditionalFormatCollectionModel } from "./conditional-format";
import { DataValidationModel } from "./data-validation";
import { assertAllowed, assertEditable, assertShiftable, isProtected } from "./editable";
import { Model, type ModelHost } from "./model";
import { columnsHidden, hideColumns, hideRows, rowsHidden } from "./range-hidden";
import { assertCellLimit, writeContents, writeNumberFormats } from "./range-content";
import { formattable, onGrid, RangeFormatModel, uniform } from "./range-format";
import { cellProperties, columnProperties, rowProperties } from "./range-properties";
import { RangeAreasModel } from "./range-areas";
import { applyStyle, findStyle } from "./style";
import { WorksheetModel } from "./worksheet";

/** A rectangle of cells. */
export class RangeModel extends Model implements Models<Excel.Range, "Range"> {
  readonly className = "Range";

  constructor(
    host: ModelHost,
    readonly area: Area,
  ) {
    super(host);
    checkedArea(area);
  }

  get address(): string {
    return `${quoteSheet(this.grid.sheets.name(this.area.sheetId))}!${addressOf(this.area)}`;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** -1 where Excel's own counter overflows. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get worksheet(): WorksheetModel {
    return new WorksheetModel(this.host, this.area.sheetId);
  }

  get format(): RangeFormatModel {
    return new RangeFormatModel(this.host, this.area);
  }

  get dataValidation(): DataValidationModel {
    return new DataValidationModel(this.host, this.area);
  }

  get conditionalFormats(): ConditionalFormatCollectionModel {
    return new ConditionalFormatCollectionModel(this.host, [this.area]);
  }

  // Office.js types cell contents as any[][]; what is answered is text, number or boolean.
  get values(): (string | number | boolean)[][] {
    return this.read((cell) => cell.value);
  }

  set values(value: unknown) {
    writeContents(this.host, this.area, value);
  }

  get formulas(): (string | number | boolean)[][] {
    return this.read((cell) => cell.formula ?? cell.value);
  }

  set formulas(value: unknown) {
    writeContents(this.host, this.area, value);
  }

  get text(): string[][] {
    return this.read(displayText);
  }

  get valueTypes(): Excel.RangeValueType[][] {
    const types = { blank: "Empty", number: "Double", text: "String", boolean: "Boolean", error: "Error" } as const;
    return this.read((cell) => types[cell.kind] as Excel.RangeValueType);
  }

  get numberFormat(): string[][] {
    return this.read((cell) => cell.pattern);
  }

  set numberFormat(value: unknown) {
    writeNumberFormats(this.host, this.area, value);
  }

  /** Name of the cells' style; null when they differ. */
  get style(): string {
    const { sheetId } = this.area;
    return uniform(
      this.host,
      this.area,
      (row, column) => this.grid.cells.readCell(sheetId, row, column).record.style ?? "Normal",
    ) as string;
  }

  set style(name: string) {
    const style = findStyle(this.grid, name);
    if (!style) throw badArgument(`The workbook has no cell style "${name}".`);
    const cells = formattable(this.host, this.area);
    if (cells) applyStyle(this.grid, cells, style);
  }

  get rowHidden(): boolean {
    return rowsHidden(this.host, this.area);
  }

  set rowHidden(hidden: boolean) {
    hideRows(this.host, this.area, hidden);
  }

  get columnHidden(): boolean {
    return columnsHidden(this.host, this.area);
  }

  set columnHidden(hidden: boolean) {
    hideColumns(this.host, this.area, hidden);
  }

  /** True when no cell can be seen, false when all can, null in between. */
  get hidden(): boolean {
    const rows = this.rowHidden;
    const columns = this.columnHidden;
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : (null as unknown as boolean);
  }

  getCell(row: number, column: number): RangeModel {
    return this.moved({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  getRow(row: number): RangeModel {
    if (row < 0 || row >= this.area.rows) throw badArgument(`The range has no row ${row}.`);
    return this.moved({ row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): RangeModel {
    if (column < 0 || column >= this.area.columns) throw badArgument(`The range has no column ${column}.`);
    return this.moved({ column: this.area.column + column, columns: 1 });
  }

  getLastRow(): RangeModel {
    return this.getRow(this.area.rows - 1);
  }

  getEntireRow(): RangeModel {
    return this.moved({ column: 0, columns: sheetLimits.columns });
  }

  getEntireColumn(): RangeModel {
    return this.moved({ row: 0, rows: sheetLimits.rows });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): RangeModel {
    return this.moved({ rows: this.area.rows + deltaRows, columns: this.area.columns + deltaColumns });
  }

  getOffsetRange(rowOffset: number, columnOffset: number): RangeModel {
    return this.moved({ row: this.area.row + rowOffset, column: this.area.column + columnOffset });
  }

  getBoundingRect(other: unknown): RangeModel {
    const { area } = this.other(other);
    if (area.sheetId !== this.area.sheetId) throw badArgument("Ranges of different sheets have no common rectangle.");
    const row = Math.min(area.row, this.area.row);
    const column = Math.min(area.column, this.area.column);
    return this.moved({
      row,
      column,
      rows: Math.max(area.row + area.rows, this.area.row + this.area.rows) - row,
      columns: Math.max(area.column + area.columns, this.area.column + this.area.columns) - column,
    });
  }

  getIntersectionOrNullObject(other: unknown): RangeModel | null {
    const common = intersect(this.area, this.other(other).area);
    return common ? new RangeModel(this.host, common) : null;
  }

  getMergedAreasOrNullObject(): RangeAreasModel | null {
    // Areas that only reach into the range are not listed (office-js issue 3611).
    const merged = this.grid.sheets
      .merges(this.area.sheetId)
      .filter((area) => intersect({ ...area, rows: 1, columns: 1 }, this.area));
    if (merged.length > 512) throw new OfficeFault("GeneralException", "Excel lists at most 512 merged areas.");
    return merged.length > 0 ? new RangeAreasModel(this.host, merged) : null;
  }

  getRowProperties(options: object): Excel.RowProperties[] {
    return rowProperties(this.host, this.area, options);
  }

  getColumnProperties(options: object): Excel.ColumnProperties[] {
    return columnProperties(this.host, this.area, options);
  }

  getCellProperties(options: object): Excel.CellProperties[][] {
    return cellProperties(this.host, this.area, options);
  }

  clear(applyTo?: string | null): void {
    const what = applyTo ?? "All";
    if (!["All", "Formats", "Contents", "Hyperlinks"].includes(what))
      throw badArgument(`The stand-in can't clear "${what}".`);
    const cells = this.grid.sheets.within(this.area);
    if (what === "All" || what === "Contents") {
      assertEditable(this.grid, this.area);
      for (let row = 0; cells && row < cells.rows; row += 1)
        for (let column = 0; column < cells.columns; column += 1)
          this.grid.writes.content(cells.sheetId, cells.row + row, cells.column + column, { kind: "blank" });
    }
    if (what === "All" || what === "Formats") {
      if (isProtected(this.grid, this.area.sheetId)) assertAllowed(this.grid, this.area.sheetId, "allowFormatCells");
      if (cells) this.grid.writes.clearStyle(cells);
      this.conditionalFormats.clearAll();
    }
    if (what === "All") this.dataValidation.clear();
  }

  async insert(shift: string): Promise<RangeModel> {
    if (shift !== "Down" && shift !== "Right") throw badArgument(`Cells can't be shifted "${shift}".`);
    assertShiftable(this.grid, this.area, "Insert");
    await this.grid.structure.insert(this.area, shift);
    return this;
  }

  async delete(shift: string): Promise<void> {
    if (shift !== "Up" && shift !== "Left") throw badArgument(`Cells can't be shifted "${shift}".`);
    assertShiftable(this.grid, this.area, "Delete");
    await this.grid.structure.delete(this.area, shift);
  }

  async merge(across?: boolean | null): Promise<void> {
    assertEditable(this.grid, this.area);
    const tables = this.grid.tables.list(this.area.sheetId).filter((table) => intersect(table.area, this.area));
    if (tables.length > 0) throw badArgument(`Cells of the table ${tables[0]?.name} can't be merged.`);
    this.grid.sheets.ensure(this.area);
    await this.grid.structure.merge(this.area, across === true);
  }

  async unmerge(): Promise<void> {
    assertEditable(this.grid, this.area);
    await this.grid.structure.unmerge(this.area);
  }

  select(): void {
    if (this.grid.sheets.visibility(this.area.sheetId) !== "Visible")
      throw new OfficeFault(
        "InvalidOperation",
        `The sheet ${this.grid.sheets.name(this.area.sheetId)} is hidden, so nothing on it can be selected. Show it first.`,
      );
    const area = onGrid(this.host, this.area);
    if (!area) return;
    if (this.grid.sheets.activeId !== area.sheetId) this.grid.sheets.activate(area.sheetId);
    this.grid.structure.select(area);
  }

  /** office.js asks before it sends a big array in pieces. */
  _validateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns)
      throw badArgument(
        `The array of ${rows} by ${columns} values doesn't match the range of ${this.area.rows} by ${this.area.columns} cells.`,
      );
  }

  private moved(change: Partial<Area>): RangeModel {
    return new RangeModel(this.host, { ...this.area, ...change });
  }

  private other(value: unknown): RangeModel {
    if (value instanceof RangeModel) return value;
    if (typeof value === "string") return this.worksheet.getRange(value);
    throw badArgument("A range or an address was expected.");
  }

  private read<T>(pick: (cell: CellReading) => T): T[][] {
    assertCellLimit(this.area);
    return this.grid.cells.read(this.area).map((line) => line.map(pick));
  }
}
