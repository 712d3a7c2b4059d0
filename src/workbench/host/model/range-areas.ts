import type { Area } from "../../grid/area";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { ConditionalFormatCollectionModel } from "./conditional-format";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";

/** Several ranges of one sheet: the merged areas of a range, those of a conditional format, or those that an address lists. */
export class RangeAreasModel extends Model implements Models<Excel.RangeAreas, "RangeAreas"> {
  readonly className = "RangeAreas";

  constructor(
    host: ModelHost,
    private readonly list: readonly Area[],
  ) {
    super(host);
  }

  /** Merged areas are named by their first cells only, as Excel has named them (office-js issue 1590): `areas` knows better. */
  get address(): string {
    return this.list.map((area) => new RangeModel(this.host, { ...area, rows: 1, columns: 1 }).address).join(",");
  }

  get areaCount(): number {
    return this.list.length;
  }

  get areas(): RangeCollectionModel {
    return new RangeCollectionModel(this.host, this.list);
  }

  get conditionalFormats(): ConditionalFormatCollectionModel {
    const [first, ...others] = this.list;
    if (!first) throw badArgument("There is no range.");
    return new ConditionalFormatCollectionModel(this.host, [first, ...others]);
  }
}

/** The ranges of a `RangeAreas`, one by one. */
export class RangeCollectionModel extends Model implements Models<Excel.RangeCollection, "RangeCollection"> {
  readonly className = "RangeCollection";

  constructor(
    host: ModelHost,
    private readonly list: readonly Area[],
  ) {
    super(host);
  }

  get items(): RangeModel[] {
    return this.list.map((area) => new RangeModel(this.host, area));
  }

  getCount(): number {
    return this.list.length;
  }

  getItemAt(index: number): RangeModel {
    const range = this.items[index];
    if (!range) throw badArgument(`There is no range ${index}.`);
    return range;
  }
}
