import { sheetLimits, type Area } from "../../grid/area";
import type { SheetVisibility } from "../../grid/sheet-store";
import type { Models } from "../models";
import { badArgument, notFound, OfficeFault } from "../office-fault";
import { AutoFilterModel } from "./auto-filter";
import { checkedColor } from "./color";
import { ChartCollectionModel } from "./chart-collection";
import { locate } from "./locate";
import { Model, type ModelHost } from "./model";
import { checkSheetName } from "./name-rules";
import { NamedItemCollectionModel } from "./named-item";
import { PageLayoutModel } from "./page-layout";
import { RangeModel } from "./range";
import { RangeAreasModel } from "./range-areas";
import { ShapeCollectionModel } from "./shape-collection";
import { TableCollectionModel } from "./table-collection";
import { WorksheetFreezePanesModel } from "./worksheet-freeze-panes";
import { WorksheetProtectionModel } from "./worksheet-protection";

/** Excel's limit for an address of several ranges. */
const longestAddress = 8_192;

/** One sheet. */
export class WorksheetModel extends Model implements Models<Excel.Worksheet, "Worksheet"> {
  readonly className = "Worksheet";

  constructor(
    host: ModelHost,
    readonly id: string,
  ) {
    super(host);
    if (!host.grid.sheets.has(id)) throw notFound("The worksheet");
  }

  override identity() {
    return { Id: this.id };
  }

  get name(): string {
    return this.grid.sheets.name(this.id);
  }

  set name(value: string) {
    checkSheetName(this.grid, value, this.id);
    this.grid.sheets.rename(this.id, value);
  }

  get position(): number {
    return this.grid.sheets.ids.indexOf(this.id);
  }

  set position(value: number) {
    if (!Number.isInteger(value) || value < 0 || value >= this.grid.sheets.ids.length)
      throw badArgument(`There is no position ${value} among the sheets.`);
    this.grid.sheets.move(this.id, value);
  }

  get visibility(): SheetVisibility {
    return this.grid.sheets.visibility(this.id);
  }

  set visibility(value: SheetVisibility) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(value)) throw badArgument(`No sheet is "${value}".`);
    if (value !== "Visible") this.assertNotLast("hidden");
    this.grid.sheets.setVisibility(this.id, value);
  }

  get tabColor(): string {
    return this.grid.sheets.tabColor(this.id);
  }

  set tabColor(value: string) {
    this.grid.sheets.setTabColor(this.id, value === "" ? "" : checkedColor(value));
  }

  get showGridlines(): boolean {
    return this.grid.sheets.gridlines(this.id);
  }

  set showGridlines(value: boolean) {
    this.grid.sheets.setGridlines(this.id, value);
  }

  /** What the library calls `showGridlines` when it sets it. */
  set gridlines(value: boolean) {
    this.showGridlines = value;
  }

  get tables(): TableCollectionModel {
    return new TableCollectionModel(this.host, this.id);
  }

  get names(): NamedItemCollectionModel {
    return new NamedItemCollectionModel(this.host, this.id);
  }

  get freezePanes(): WorksheetFreezePanesModel {
    return new WorksheetFreezePanesModel(this.host, this.id);
  }

  get protection(): WorksheetProtectionModel {
    return new WorksheetProtectionModel(this.host, this.id);
  }

  get pageLayout(): PageLayoutModel {
    return new PageLayoutModel(this.host, this.id);
  }

  get charts(): ChartCollectionModel {
    return new ChartCollectionModel(this.host, this.id);
  }

  get shapes(): ShapeCollectionModel {
    return new ShapeCollectionModel(this.host);
  }

  get autoFilter(): AutoFilterModel {
    return new AutoFilterModel(this.host, undefined);
  }

  getRange(address?: string | null): RangeModel {
    if (address === undefined || address === null || address === "") return new RangeModel(this.host, this.whole);
    if (typeof address !== "string") throw badArgument("An address is text, such as A1:B2.");
    const area = locate(this.grid, address, this.id);
    if (area.sheetId !== this.id) throw badArgument(`${address} is on another sheet than ${this.name}.`);
    return new RangeModel(this.host, area);
  }

  getRanges(address?: string | null): RangeAreasModel {
    if (typeof address !== "string" || address === "") return new RangeAreasModel(this.host, [this.whole]);
    if (address.length > longestAddress)
      throw badArgument(`An address of several ranges has up to ${longestAddress} characters, got ${address.length}.`);
    return new RangeAreasModel(
      this.host,
      address.split(/[,;]/).map((one) => {
        const area = locate(this.grid, one, this.id);
        if (area.sheetId !== this.id) throw badArgument(`${one} is on another sheet than ${this.name}.`);
        return area;
      }),
    );
  }

  getCell(row: number, column: number): RangeModel {
    return new RangeModel(this.host, { sheetId: this.id, row, column, rows: 1, columns: 1 });
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeModel {
    return new RangeModel(this.host, { sheetId: this.id, row, column, rows, columns });
  }

  async getUsedRange(valuesOnly?: boolean | null): Promise<RangeModel> {
    const range = await this.getUsedRangeOrNullObject(valuesOnly);
    // An empty sheet's used range is its first cell, in Excel too.
    return range ?? this.getCell(0, 0);
  }

  async getUsedRangeOrNullObject(valuesOnly?: boolean | null): Promise<RangeModel | null> {
    // Spilled values count, and they are known only when all is calculated.
    await this.grid.calculation.settle();
    const used = this.grid.cells.used(this.id, valuesOnly !== true);
    return used ? new RangeModel(this.host, used) : null;
  }

  activate(): void {
    if (this.visibility !== "Visible")
      throw new OfficeFault("InvalidOperation", `The sheet ${this.name} is hidden. Show it before activating it.`);
    this.grid.sheets.activate(this.id);
  }

  async calculate(markAllDirty: boolean): Promise<void> {
    if (markAllDirty) await this.grid.calculation.everything();
    else await this.grid.calculation.settle();
  }

  delete(): void {
    if (this.visibility === "VeryHidden")
      throw new OfficeFault("InvalidOperation", `The very hidden sheet ${this.name} can't be deleted. Show it first.`);
    this.assertNotLast("deleted");
    for (const table of this.grid.tables.list(this.id)) this.grid.tables.remove(table);
    for (const name of this.grid.names.list(this.id)) this.grid.names.remove(name);
    this.grid.sheets.remove(this.id);
  }

  private get whole(): Area {
    return { sheetId: this.id, row: 0, column: 0, ...sheetLimits };
  }

  private assertNotLast(what: "hidden" | "deleted"): void {
    const others = this.grid.sheets.ids.filter((id) => id !== this.id && this.grid.sheets.visibility(id) === "Visible");
    if (this.visibility === "Visible" && others.length === 0)
      throw new OfficeFault(
        "InvalidOperation",
        `A workbook needs a sheet that can be seen, so ${this.name} can't be ${what}.`,
      );
  }
}
