import type { Area } from "../../grid/area";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { Model, type ModelHost } from "./model";
import { formattable, uniform } from "./range-format";

/** Whether cells are locked when their sheet is protected. They are, unless unlocked. */
export class FormatProtectionModel extends Model implements Models<Excel.FormatProtection, "FormatProtection"> {
  readonly className = "FormatProtection";

  constructor(
    host: ModelHost,
    private readonly area: Area,
  ) {
    super(host);
  }

  get locked(): boolean {
    return uniform(this.host, this.area, (row, column) =>
      this.grid.protection.locked(this.area.sheetId, row, column),
    ) as boolean;
  }

  set locked(value: boolean) {
    const cells = formattable(this.host, this.area);
    if (cells) this.grid.writes.record(cells, { locked: value ? null : false });
  }

  /** Always false: the stand-in hides no formulas, and says so rather than pretend. */
  get formulaHidden(): boolean {
    return false;
  }

  set formulaHidden(value: boolean) {
    if (value) throw badArgument("The stand-in can't hide formulas.");
  }
}
