import { BooleanNumber } from "@univerjs/core";
import {
  CancelFrozenCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetColHiddenCommand,
  SetFrozenCommand,
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetRowCountCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import { areaOf, rangeOf, type Area } from "./area";
import type { CellWrites } from "./cell-writes";
import type { GridCore } from "./grid-core";
import type { RecordStore } from "./workbook-record";

/** How visible a sheet is, in Excel's words. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Rows and columns kept in view, as counts from the top left. */
export interface Freeze {
  rows: number;
  columns: number;
}

const newSheet = { rows: 400, columns: 40 };
/** Office measures in points, the grid in pixels at 96 per inch. */
const pixelsPerPoint = 96 / 72;

/** Sheets: their names, order, visibility, size, and what is hidden or frozen on them. */
export class SheetStore {
  constructor(
    private readonly core: GridCore,
    private readonly writes: CellWrites,
    private readonly record: RecordStore,
  ) {}

  /** Ids of all sheets, hidden ones too, in tab order. */
  get ids(): string[] {
    return this.core.workbook.getSheetOrders().slice();
  }

  get activeId(): string {
    return this.core.workbook.getActiveSheet().getSheetId();
  }

  has(sheetId: string): boolean {
    return Boolean(this.core.workbook.getSheetBySheetId(sheetId));
  }

  name(sheetId: string): string {
    return this.core.worksheet(sheetId).getName();
  }

  /** The sheet with this name, compared without case as Excel does. */
  byName(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.ids.find((id) => this.name(id).toLowerCase() === wanted);
  }

  /** Adds an empty sheet at the end and answers its id. The name must be free: the grid would silently choose another. */
  add(name: string): string {
    this.writes.flush();
    const before = new Set(this.ids);
    const active = this.activeId;
    // The grid shows a new sheet at once; Excel's API leaves the person where they are.
    this.core.quiet += 1;
    this.core.run(InsertSheetCommand.id, {
      unitId: this.core.unitId,
      index: before.size,
      sheet: { name, rowCount: newSheet.rows, columnCount: newSheet.columns },
    });
    this.activate(active);
    this.core.quiet -= 1;
    const id = this.ids.find((candidate) => !before.has(candidate));
    if (id === undefined || this.name(id) !== name) throw new Error(`The grid did not add the sheet ${name}.`);
    return id;
  }

  remove(sheetId: string): void {
    this.writes.flush();
    this.core.run(RemoveSheetCommand.id, { unitId: this.core.unitId, subUnitId: sheetId });
    delete this.record.current.sheets[sheetId];
  }

  rename(sheetId: string, name: string): void {
    this.writes.flush();
    this.on(sheetId, SetWorksheetNameCommand.id, { name });
  }

  move(sheetId: string, position: number): void {
    this.on(sheetId, SetWorksheetOrderCommand.id, { order: position });
  }

  activate(sheetId: string): void {
    this.on(sheetId, SetWorksheetActiveOperation.id, {});
  }

  visibility(sheetId: string): SheetVisibility {
    if (this.core.worksheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.record.sheet(sheetId).veryHidden ? "VeryHidden" : "Hidden";
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    const hidden = this.visibility(sheetId) !== "Visible";
    if (visibility === "Visible" && hidden) this.on(sheetId, SetWorksheetShowCommand.id, {});
    if (visibility !== "Visible" && !hidden) this.on(sheetId, SetWorksheetHideCommand.id, {});
    if (visibility === "VeryHidden") this.record.sheet(sheetId).veryHidden = true;
    else delete this.record.sheet(sheetId).veryHidden;
  }

  tabColor(sheetId: string): string {
    const color = this.core.worksheet(sheetId).getTabColor();
    return typeof color === "string" ? color.toUpperCase() : "";
  }

  setTabColor(sheetId: string, color: string): void {
    this.on(sheetId, SetTabColorCommand.id, { value: color });
  }

  gridlines(sheetId: string): boolean {
    return this.core.worksheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setGridlines(sheetId: string, shown: boolean): void {
    this.on(sheetId, ToggleGridlinesCommand.id, {
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** Rows and columns that the grid has at present; it grows when `ensure` asks for more. */
  size(sheetId: string): { rows: number; columns: number } {
    const sheet = this.core.worksheet(sheetId);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  /** Lets the sheet grow until it holds the area. */
  ensure(area: Area): void {
    const size = this.size(area.sheetId);
    if (area.row + area.rows > size.rows)
      this.on(area.sheetId, SetWorksheetRowCountCommand.id, { rowCount: area.row + area.rows });
    if (area.column + area.columns > size.columns)
      this.on(area.sheetId, SetWorksheetColumnCountCommand.id, { columnCount: area.column + area.columns });
  }

  /** The part of an area that the grid has cells for: formatting a whole column formats these. */
  within(area: Area): Area | undefined {
    const size = this.size(area.sheetId);
    const rows = Math.min(area.rows, size.rows - area.row);
    const columns = Math.min(area.columns, size.columns - area.column);
    return rows > 0 && columns > 0 ? { ...area, rows, columns } : undefined;
  }

  freeze(sheetId: string): Freeze {
    const freeze = this.core.worksheet(sheetId).getFreeze();
    return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  }

  setFreeze(sheetId: string, freeze: Freeze): void {
    if (freeze.rows === 0 && freeze.columns === 0) this.on(sheetId, CancelFrozenCommand.id, {});
    else
      this.on(sheetId, SetFrozenCommand.id, {
        startRow: freeze.rows > 0 ? freeze.rows : -1,
        startColumn: freeze.columns > 0 ? freeze.columns : -1,
        ySplit: freeze.rows,
        xSplit: freeze.columns,
      });
  }

  /** Width in points. */
  columnWidth(sheetId: string, column: number): number {
    this.writes.flush();
    return this.core.worksheet(sheetId).getColumnWidth(column) / pixelsPerPoint;
  }

  setColumnWidth(area: Area, points: number): void {
    const within = this.within(area);
    if (within) this.writes.columnWidth(within, points * pixelsPerPoint);
  }

  /** Height in points. */
  rowHeight(sheetId: string, row: number): number {
    // Columns that wait for their width change how high rows are.
    this.writes.flush();
    return this.core.worksheet(sheetId).getRowHeight(row) / pixelsPerPoint;
  }

  setRowHeight(area: Area, points: number): void {
    this.ranged(area, SetRowHeightCommand.id, { value: points * pixelsPerPoint });
  }

  rowHidden(sheetId: string, row: number): boolean {
    return !this.core.worksheet(sheetId).getRowVisible(row);
  }

  columnHidden(sheetId: string, column: number): boolean {
    return !this.core.worksheet(sheetId).getColVisible(column);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.ranged(area, hidden ? SetRowHiddenCommand.id : SetSpecificRowsVisibleCommand.id, {});
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.ranged(area, hidden ? SetColHiddenCommand.id : SetSpecificColsVisibleCommand.id, {});
  }

  /** Merged areas of a sheet. */
  merges(sheetId: string): Area[] {
    return this.core
      .worksheet(sheetId)
      .getMergeData()
      .map((range) => areaOf(sheetId, range));
  }

  private ranged(area: Area, id: string, params: object): void {
    this.writes.flush();
    const within = this.within(area);
    if (!within) return;
    const active = this.activeId;
    // Hiding selects what comes after, and selecting shows its sheet.
    this.core.quiet += 1;
    this.on(area.sheetId, id, { ranges: [rangeOf(within)], ...params });
    if (this.activeId !== active) this.activate(active);
    this.core.quiet -= 1;
  }

  private on(sheetId: string, id: string, params: object): void {
    this.core.run(id, { unitId: this.core.unitId, subUnitId: sheetId, ...params });
  }
}
