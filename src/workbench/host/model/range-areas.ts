import type { Area } from "../../grid/area";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";

/** Several ranges of one sheet. */
export class RangeAreasModel extends Model implements Models<Excel.RangeAreas, "RangeAreas"> {
  readonly className = "RangeAreas";

  constructor(
    host: ModelHost,
    private readonly list: readonly Area[],
  ) {
    super(host);
  }

  get address(): string {
    return this.areas.items.map((range) => range.address).join(",");
  }

  get areaCount(): number {
    return this.list.length;
  }

  get areas(): RangeCollectionModel {
    return new RangeCollectionModel(this.host, this.list);
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
