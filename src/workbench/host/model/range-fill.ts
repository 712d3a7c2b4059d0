import type { Area } from "../../grid/area";
import type { Models } from "../models";
import { checkedColor } from "./color";
import { Model, type ModelHost } from "./model";
import { changeStyle, uniform } from "./range-format";

/** A range's background. White where there is none, as Excel answers. */
export class RangeFillModel extends Model implements Models<Excel.RangeFill, "RangeFill"> {
  readonly className = "RangeFill";

  constructor(
    host: ModelHost,
    private readonly area: Area,
  ) {
    super(host);
  }

  get color(): string {
    const { sheetId } = this.area;
    return uniform(this.host, this.area, (row, column) => {
      const rgb = this.grid.cells.styleNow(sheetId, row, column).bg?.rgb;
      return rgb ? checkedColor(rgb) : "#FFFFFF";
    }) as string;
  }

  set color(value: string) {
    changeStyle(this.host, this.area, { bg: { rgb: checkedColor(value) } });
  }

  clear(): void {
    changeStyle(this.host, this.area, { bg: null });
  }
}
