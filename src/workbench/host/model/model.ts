import type { Grid } from "../../grid/grid";
import type { HostObject } from "../interpreter-hooks";
import type { ClassName } from "../members";

/** What every object of the model needs: the grid it answers from. */
export interface ModelHost {
  readonly grid: Grid;
}

/**
 * An object of Excel's model as office.js sees it.
 *
 * Objects hold no state of the workbook, only what identifies their part of it: each member asks the grid when it is read, so that
 * two objects for the same cells never disagree.
 */
export abstract class Model implements HostObject {
  abstract readonly className: ClassName;

  constructor(protected readonly host: ModelHost) {}

  protected get grid(): Grid {
    return this.host.grid;
  }

  identity(): Record<string, unknown> {
    return {};
  }
}
