import { WrapStrategy } from "@univerjs/core";
import type { Area } from "../../grid/area";
import type { StyleChange } from "../../grid/style-merge";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { horizontal, vertical, wordOf } from "./cell-words";
import { assertAllowed, isProtected } from "./editable";
import { FormatProtectionModel } from "./format-protection";
import { Model, type ModelHost } from "./model";
import { RangeBorderCollectionModel } from "./range-border";
import { RangeFillModel } from "./range-fill";
import { RangeFontModel } from "./range-font";

/** Checks that cells may be formatted and makes room for them; undefined when nothing of the area is on the grid. */
export function formattable(host: ModelHost, area: Area): Area | undefined {
  if (isProtected(host.grid, area.sheetId)) assertAllowed(host.grid, area.sheetId, "allowFormatCells");
  return onGrid(host, area);
}

/** The area's cells as the grid has them: bounded areas make it grow, whole rows and columns end where it ends. */
export function onGrid(host: ModelHost, area: Area): Area | undefined {
  const size = host.grid.sheets.size(area.sheetId);
  const rows = area.rows > 100_000 ? Math.min(area.rows, Math.max(size.rows - area.row, 1)) : area.rows;
  const columns = area.columns > 2_000 ? Math.min(area.columns, Math.max(size.columns - area.column, 1)) : area.columns;
  const bounded = { ...area, rows, columns };
  host.grid.sheets.ensure(bounded);
  return host.grid.sheets.within(bounded);
}

/** Applies a change of look to an area. */
export function changeStyle(host: ModelHost, area: Area, change: StyleChange): void {
  const cells = formattable(host, area);
  if (cells) host.grid.writes.style(cells, change);
}

/** What all cells of an area have in common, or null, Excel's answer for "mixed". */
export function uniform<T>(host: ModelHost, area: Area, read: (row: number, column: number) => T): T | null {
  host.grid.writes.flush();
  const cells = host.grid.sheets.within(area);
  if (!cells) return read(area.row, area.column);
  const first = read(cells.row, cells.column);
  for (let row = cells.row; row < cells.row + cells.rows; row += 1)
    for (let column = cells.column; column < cells.column + cells.columns; column += 1)
      if (read(row, column) !== first) return null;
  return first;
}

/** How a range looks: alignment, sizes, and the ways to fill, font, borders and locking. */
export class RangeFormatModel extends Model implements Models<Excel.RangeFormat, "RangeFormat"> {
  readonly className = "RangeFormat";

  constructor(
    host: ModelHost,
    private readonly area: Area,
  ) {
    super(host);
  }

  get fill(): RangeFillModel {
    return new RangeFillModel(this.host, this.area);
  }

  get font(): RangeFontModel {
    return new RangeFontModel(this.host, this.area);
  }

  get borders(): RangeBorderCollectionModel {
    return new RangeBorderCollectionModel(this.host, this.area);
  }

  get protection(): FormatProtectionModel {
    return new FormatProtectionModel(this.host, this.area);
  }

  get horizontalAlignment(): Excel.RangeFormat["horizontalAlignment"] {
    return this.read((style) => wordOf(horizontal, style.ht) ?? "General") as "General";
  }

  set horizontalAlignment(value: string) {
    const ht = horizontal[value];
    if (ht === undefined) throw badArgument(`"${value}" is no horizontal alignment the stand-in knows.`);
    changeStyle(this.host, this.area, { ht: value === "General" ? null : ht });
  }

  get verticalAlignment(): Excel.RangeFormat["verticalAlignment"] {
    return this.read((style) => wordOf(vertical, style.vt) ?? "Bottom") as "Bottom";
  }

  set verticalAlignment(value: string) {
    const vt = vertical[value];
    if (vt === undefined) throw badArgument(`"${value}" is no vertical alignment the stand-in knows.`);
    changeStyle(this.host, this.area, { vt });
  }

  get wrapText(): boolean {
    return this.read((style) => style.tb === WrapStrategy.WRAP) as boolean;
  }

  set wrapText(value: boolean) {
    changeStyle(this.host, this.area, { tb: value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }

  /** Steps of indent. The grid pads in pixels: nine to the step, about one character of Excel's. */
  get indentLevel(): number {
    return this.read((style) => Math.round((style.pd?.l ?? 0) / 9)) as number;
  }

  set indentLevel(value: number) {
    if (!Number.isInteger(value) || value < 0 || value > 250) throw badArgument("An indent is 0 to 250 steps.");
    changeStyle(this.host, this.area, { pd: value === 0 ? null : { l: value * 9 } });
  }

  /** In points; null when the columns differ. */
  get columnWidth(): number {
    const { sheetId, column, columns } = this.area;
    const last = Math.min(column + columns, this.grid.sheets.size(sheetId).columns);
    const width = this.grid.sheets.columnWidth(sheetId, column);
    for (let at = column; at < last; at += 1)
      if (this.grid.sheets.columnWidth(sheetId, at) !== width) return null as unknown as number;
    return width;
  }

  set columnWidth(points: number) {
    if (typeof points !== "number" || points < 0) throw badArgument(`A column can't be ${points} points wide.`);
    assertAllowedIfProtected(this.host, this.area.sheetId, "allowFormatColumns");
    const area = onGrid(this.host, { ...this.area, row: 0, rows: 1 });
    if (area) this.grid.sheets.setColumnWidth({ ...area, rows: this.grid.sheets.size(area.sheetId).rows }, points);
  }

  /** In points; null when the rows differ. */
  get rowHeight(): number {
    const { sheetId, row, rows } = this.area;
    const last = Math.min(row + rows, this.grid.sheets.size(sheetId).rows);
    const height = this.grid.sheets.rowHeight(sheetId, row);
    for (let at = row; at < last; at += 1)
      if (this.grid.sheets.rowHeight(sheetId, at) !== height) return null as unknown as number;
    return height;
  }

  set rowHeight(points: number) {
    if (typeof points !== "number" || points < 0 || points > 409.5)
      throw badArgument("A row is 0 to 409.5 points high.");
    assertAllowedIfProtected(this.host, this.area.sheetId, "allowFormatRows");
    const area = onGrid(this.host, { ...this.area, column: 0, columns: 1 });
    if (area) this.grid.sheets.setRowHeight({ ...area, columns: this.grid.sheets.size(area.sheetId).columns }, points);
  }

  /** About as wide as the longest text needs; without a font to measure, six points a character and a margin. */
  autofitColumns(): void {
    assertAllowedIfProtected(this.host, this.area.sheetId, "allowFormatColumns");
    const used = this.grid.cells.used(this.area.sheetId, false);
    if (!used) return;
    const texts = this.grid.cells.read({
      ...used,
      column: this.area.column,
      columns: Math.min(this.area.columns, 200),
    });
    for (let at = 0; at < (texts[0]?.length ?? 0); at += 1) {
      const longest = Math.max(0, ...texts.map((line) => String(line[at]?.value ?? "").length));
      const area = onGrid(this.host, { ...this.area, row: 0, rows: 1, column: this.area.column + at, columns: 1 });
      if (longest > 0 && area) this.grid.sheets.setColumnWidth(area, Math.min(longest * 6 + 8, 400));
    }
  }

  /** Rows of the grid fit their text by themselves unless a height was set; nothing to do but check that it is allowed. */
  autofitRows(): void {
    assertAllowedIfProtected(this.host, this.area.sheetId, "allowFormatRows");
  }

  private read<T>(pick: (style: StyleChange) => T): T | null {
    return uniform(this.host, this.area, (row, column) =>
      pick(this.grid.cells.styleNow(this.area.sheetId, row, column)),
    );
  }
}

function assertAllowedIfProtected(
  host: ModelHost,
  sheetId: string,
  option: "allowFormatColumns" | "allowFormatRows",
): void {
  if (isProtected(host.grid, sheetId)) assertAllowed(host.grid, sheetId, option);
}
