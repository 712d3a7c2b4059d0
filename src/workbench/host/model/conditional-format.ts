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
import { onGrid } from "./range-format";

/** The conditional formats that touch a range. */
export class ConditionalFormatCollectionModel
  extends Model
  implements Models<Excel.ConditionalFormatCollection, "ConditionalFormatCollection">
{
  readonly className = "ConditionalFormatCollection";

  constructor(
    host: ModelHost,
    private readonly area: Area,
  ) {
    super(host);
  }

  get items(): ConditionalFormatModel[] {
    return this.grid.conditionalFormats
      .list(this.area)
      .map((id) => new ConditionalFormatModel(this.host, this.area.sheetId, id));
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
    if (isProtected(this.grid, this.area.sheetId)) assertAllowed(this.grid, this.area.sheetId, "allowFormatCells");
    const cells = onGrid(this.host, this.area);
    if (!cells) throw badArgument("The range is outside the sheet.");
    const id = this.grid.conditionalFormats.add(cells, { type, priority: 0, stopIfTrue: false });
    return new ConditionalFormatModel(this.host, this.area.sheetId, id);
  }

  clearAll(): void {
    for (const item of this.items) item.delete();
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
    const area = this.grid.conditionalFormats.area(this.sheetId, this.id);
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
    const area = this.grid.conditionalFormats.area(this.sheetId, this.id);
    if (!area) throw notFound("The conditional format");
    return new RangeModel(this.host, area);
  }

  delete(): void {
    this.grid.conditionalFormats.remove(this.sheetId, this.id);
  }
}
