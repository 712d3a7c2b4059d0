import type { Models } from "../models";
import { Model } from "./model";

/** Charts of a sheet. There are none: neither the grid nor its record can hold one yet, and `add` says ApiNotFound. */
export class ChartCollectionModel extends Model implements Models<Excel.ChartCollection, "ChartCollection"> {
  readonly className = "ChartCollection";

  getCount(): number {
    return 0;
  }
}

/** Pictures and shapes of a sheet. There are none, for the same reason. */
export class ShapeCollectionModel extends Model implements Models<Excel.ShapeCollection, "ShapeCollection"> {
  readonly className = "ShapeCollection";

  getCount(): number {
    return 0;
  }
}
