import type { Models } from "../models";
import { Model } from "./model";

/** Pictures and shapes of a sheet. There are none: neither the grid nor its record can hold one yet. Charts are none of them. */
export class ShapeCollectionModel extends Model implements Models<Excel.ShapeCollection, "ShapeCollection"> {
  readonly className = "ShapeCollection";

  getCount(): number {
    return 0;
  }
}
