import type { Models } from "../models";
import { Model } from "./model";

/** Excel itself. */
export class ApplicationModel extends Model implements Models<Excel.Application, "Application"> {
  readonly className = "Application";

  get calculationMode(): Excel.Application["calculationMode"] {
    return "Automatic";
  }

  /** "Recalculate" computes what changed, the others everything. */
  async calculate(type: string): Promise<void> {
    if (type === "Recalculate") await this.grid.calculation.settle();
    else await this.grid.calculation.everything();
  }

  /** Nothing to suspend: the stand-in calculates once a batch anyway, when something is read or the batch ends. */
  suspendApiCalculationUntilNextSync(): void {
    // See above.
  }

  /** Nothing to suspend: the grid draws when the batch has ended. */
  suspendScreenUpdatingUntilNextSync(): void {
    // See above.
  }
}
