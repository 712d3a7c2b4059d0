import type { Models } from "../models";
import { Model } from "./model";

/** Sorting of a table. The stand-in keeps no sort order, so there is never one to clear; sorting itself it doesn't have. */
export class TableSortModel extends Model implements Models<Excel.TableSort, "TableSort"> {
  readonly className = "TableSort";

  clear(): void {
    // Nothing is kept, so nothing is left to clear.
  }
}
