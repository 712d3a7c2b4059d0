import type { Area } from "../../grid/area";
import type { ConditionalFormatRecord } from "../../grid/workbook-record";
import type { Models } from "../models";
import { badArgument, notFound, OfficeFault } from "../office-fault";
import { assertAllowed, isProtected } from "./editable";
import {
  CellValueConditionalFormatModel,
  CustomConditionalFormatModel,
  type Formatted,
} from "./conditional-format-parts";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";
import { RangeAreasModel } from "./range-areas";
import { onGrid } from "./range-format";

/** The conditional formats that touch a range, or any of several. */
export class ConditionalFormatCollectionModel
  extends Model
  implements Models<Excel.ConditionalFormatCollection, "ConditionalFormatCollection">
{
  readonly className = "ConditionalFormatCollection";

  constructor(
    host: ModelHost,
    private readonly areas: readonly [Area, ...Area[]],
  ) {
    super(host);
  }

  get items(): ConditionalFormatModel[] {
    const ids = new Set(this.areas.flatMap((area) => this.grid.conditionalFormats.list(area)));
    return [...ids].map((id) => new ConditionalFormatModel(this.host, this.sheetId, id));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(id: string): ConditionalFormatModel {
    const item = this.items.find((candidate) => candidate.id === id);
    if (!item) throw notFound(`The conditional format ${id}`);
    return item;
  }

  getItemAt(index: number): ConditionalFormatModel {
    const item = this.items[index];
    if (!item) throw notFound(`Conditional format number ${index}`);
    return item;
  }

  add(type: string): ConditionalFormatModel {
    if (type !== "Custom" && type !== "CellValue")
      throw new OfficeFault("ApiNotFound", `The stand-in for Excel doesn't have conditional formats of type ${type}.`);
    if (isProtected(this.grid, this.sheetId)) assertAllowed(this.grid, this.sheetId, "allowFormatCells");
    const [first, ...others] = this.areas.map((area) => {
      const cells = onGrid(this.host, area);
      if (!cells) throw badArgument("The range is outside the sheet.");
      return cells;
    });
    if (!first) throw badArgument("There is no range.");
    const id = this.grid.conditionalFormats.add([first, ...others], { type, priority: 0, stopIfTrue: false });
    return new ConditionalFormatModel(this.host, this.sheetId, id);
  }

  clearAll(): void {
    for (const item of this.items) item.delete();
  }

  private get sheetId(): string {
    return this.areas[0].sheetId;
  }
}

/** One conditional format. */
export class ConditionalFormatModel
  extends Model
  implements Models<Excel.ConditionalFormat, "ConditionalFormat">, Formatted
{
  readonly className = "ConditionalFormat";

  constructor(
    host: ModelHost,
    private readonly sheetId: string,
    readonly id: string,
  ) {
    super(host);
  }

  override identity() {
    return { Id: this.id };
  }

  /** What it is, to read. */
  get record(): ConditionalFormatRecord {
    const record = this.grid.conditionalFormats.get(this.id);
    if (!record) throw notFound("The conditional format");
    return record;
  }

  /** Changes what it is. */
  change(change: Partial<ConditionalFormatRecord>): void {
    this.grid.conditionalFormats.change(this.sheetId, this.id, change);
  }

  get type(): Excel.ConditionalFormat["type"] {
    return this.record.type;
  }

  /** Zero is applied first: a format's place among those of its sheet. */
  get priority(): number {
    const [area] = this.grid.conditionalFormats.areas(this.sheetId, this.id);
    return area ? this.grid.conditionalFormats.list(area).indexOf(this.id) : this.record.priority;
  }

  get stopIfTrue(): boolean {
    return this.record.stopIfTrue;
  }

  set stopIfTrue(value: boolean) {
    this.change({ stopIfTrue: value });
  }

  get custom(): CustomConditionalFormatModel {
    if (this.record.type !== "Custom") throw badArgument("This conditional format has no formula of its own.");
    return new CustomConditionalFormatModel(this.host, this);
  }

  get cellValue(): CellValueConditionalFormatModel {
    if (this.record.type !== "CellValue")
      throw badArgument("This conditional format doesn't compare the cell's value.");
    return new CellValueConditionalFormatModel(this.host, this);
  }

  getRange(): RangeModel {
    const [area, ...others] = this.grid.conditionalFormats.areas(this.sheetId, this.id);
    if (!area) throw notFound("The conditional format");
    if (others.length > 0)
      throw new OfficeFault("InvalidOperation", "The conditional format applies to several ranges: use getRanges.");
    return new RangeModel(this.host, area);
  }

  getRanges(): RangeAreasModel {
    const areas = this.grid.conditionalFormats.areas(this.sheetId, this.id);
    if (areas.length === 0) throw notFound("The conditional format");
    return new RangeAreasModel(this.host, areas);
  }

  delete(): void {
    if (isProtected(this.grid, this.sheetId)) assertAllowed(this.grid, this.sheetId, "allowFormatCells");
    this.grid.conditionalFormats.remove(this.sheetId, this.id);
  }
}
