import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import type { Area } from "../../grid/area";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { lineNumber, lineStyles, lineWeights, lineWords } from "./cell-words";
import { checkedColor } from "./color";
import { Model, type ModelHost } from "./model";
import { changeStyle, onGrid } from "./range-format";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];
type GridSide = keyof IBorderData;

/** The eight borders of a range. */
export class RangeBorderCollectionModel
  extends Model
  implements Models<Excel.RangeBorderCollection, "RangeBorderCollection">
{
  readonly className = "RangeBorderCollection";

  constructor(
    host: ModelHost,
    private readonly area: Area,
  ) {
    super(host);
  }

  get items(): RangeBorderModel[] {
    return sides.map((side) => new RangeBorderModel(this.host, this.area, side));
  }

  get count(): number {
    return sides.length;
  }

  getItem(index: string): RangeBorderModel {
    const side = sides.find((candidate) => candidate === index);
    if (!side) throw badArgument(`"${index}" is no border of a range.`);
    return new RangeBorderModel(this.host, this.area, side);
  }
}

/** One border of a range: an edge, the lines inside, or a diagonal. */
export class RangeBorderModel extends Model implements Models<Excel.RangeBorder, "RangeBorder"> {
  readonly className = "RangeBorder";

  constructor(
    host: ModelHost,
    private readonly area: Area,
    private readonly side: Side,
  ) {
    super(host);
  }

  override identity() {
    return { _Id: this.side };
  }

  get sideIndex(): Excel.RangeBorder["sideIndex"] {
    return this.side;
  }

  get style(): Excel.RangeBorder["style"] {
    return lineWords(this.line?.s).style as "None";
  }

  set style(value: string) {
    if (!lineStyles.has(value)) throw badArgument(`"${value}" is no style of a border.`);
    if (value === "None") this.draw(null);
    else this.draw({ s: lineNumber(value, lineWords(this.line?.s).weight), cl: { rgb: this.color } });
  }

  get weight(): Excel.RangeBorder["weight"] {
    return lineWords(this.line?.s).weight as "Thin";
  }

  set weight(value: string) {
    if (!lineWeights.has(value)) throw badArgument(`"${value}" is no weight of a border.`);
    const { style } = lineWords(this.line?.s);
    this.draw({ s: lineNumber(style === "None" ? "Continuous" : style, value), cl: { rgb: this.color } });
  }

  get color(): string {
    const rgb = this.line?.cl.rgb;
    return rgb ? checkedColor(rgb) : "#000000";
  }

  set color(value: string) {
    const cl = { rgb: checkedColor(value) };
    this.draw({ s: this.line?.s ?? lineNumber("Continuous", "Thin"), cl });
  }

  /** The line of the first cell that this border runs along; enough, as Excel draws a border as a whole. */
  private get line(): IBorderStyleData | undefined {
    const [first] = this.strips;
    if (!first) return undefined;
    const style = this.grid.cells.styleNow(first.area.sheetId, first.area.row, first.area.column);
    return style.bd?.[first.side] ?? undefined;
  }

  private draw(line: IBorderStyleData | null): void {
    for (const { area, side } of this.strips) changeStyle(this.host, area, { bd: { [side]: line } });
  }

  /** The cells that carry this border, and on which of their sides. A line between cells is drawn by the first of the two. */
  private get strips(): { area: Area; side: GridSide }[] {
    const area = onGrid(this.host, this.area);
    if (!area) return [];
    const { row, column, rows, columns } = area;
    switch (this.side) {
      case "EdgeTop":
        return [{ area: { ...area, rows: 1 }, side: "t" }];
      case "EdgeBottom":
        return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: "b" }];
      case "EdgeLeft":
        return [{ area: { ...area, columns: 1 }, side: "l" }];
      case "EdgeRight":
        return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: "r" }];
      case "InsideHorizontal":
        return rows > 1 ? [{ area: { ...area, rows: rows - 1 }, side: "b" }] : [];
      case "InsideVertical":
        return columns > 1 ? [{ area: { ...area, columns: columns - 1 }, side: "r" }] : [];
      case "DiagonalDown":
        return [{ area, side: "tl_br" }];
      case "DiagonalUp":
        return [{ area, side: "bl_tr" }];
    }
  }
}
