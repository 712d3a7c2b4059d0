import { BooleanNumber, type IStyleData } from "@univerjs/core";
import type { Area } from "../../grid/area";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { checkedColor } from "./color";
import { Model, type ModelHost } from "./model";
import { changeStyle, uniform } from "./range-format";

/** A range's letters. What nobody set answers as in a new workbook: Calibri 11, black. */
export class RangeFontModel extends Model implements Models<Excel.RangeFont, "RangeFont"> {
  readonly className = "RangeFont";

  constructor(
    host: ModelHost,
    private readonly area: Area,
  ) {
    super(host);
  }

  get name(): string {
    return this.read((style) => style.ff ?? "Calibri");
  }

  set name(value: string) {
    changeStyle(this.host, this.area, { ff: value });
  }

  get size(): number {
    return this.read((style) => style.fs ?? 11);
  }

  set size(value: number) {
    if (typeof value !== "number" || value < 1 || value > 409) throw badArgument("A font's size is 1 to 409 points.");
    changeStyle(this.host, this.area, { fs: value });
  }

  get bold(): boolean {
    return this.read((style) => style.bl === BooleanNumber.TRUE);
  }

  set bold(value: boolean) {
    changeStyle(this.host, this.area, { bl: value ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get italic(): boolean {
    return this.read((style) => style.it === BooleanNumber.TRUE);
  }

  set italic(value: boolean) {
    changeStyle(this.host, this.area, { it: value ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get underline(): Excel.RangeFont["underline"] {
    return this.read((style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }

  set underline(value: string) {
    if (value !== "None" && value !== "Single") throw badArgument(`The stand-in can't underline "${value}".`);
    changeStyle(this.host, this.area, {
      ul: { s: value === "Single" ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    });
  }

  get color(): string {
    return this.read((style) => (style.cl?.rgb ? checkedColor(style.cl.rgb) : "#000000"));
  }

  set color(value: string) {
    changeStyle(this.host, this.area, { cl: { rgb: checkedColor(value) } });
  }

  private read<T>(pick: (style: IStyleData) => T): T {
    return uniform(this.host, this.area, (row, column) =>
      pick(this.grid.cells.styleNow(this.area.sheetId, row, column)),
    ) as T;
  }
}
