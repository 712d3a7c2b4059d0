import type { BorderRecord, StyleRecord } from "../../grid/workbook-record";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { lineStyles, lineWeights } from "./cell-words";
import { checkedColor } from "./color";
import { Model, type ModelHost } from "./model";

/** The style whose parts these are. */
interface Styled {
  readonly look: StyleRecord;
  change(change: Partial<StyleRecord>): void;
}

/** A style's letters. */
export class StyleFontModel extends Model implements Models<Excel.RangeFont, "RangeFont"> {
  readonly className = "RangeFont";

  constructor(
    host: ModelHost,
    private readonly style: Styled,
  ) {
    super(host);
  }

  get name(): string {
    return this.style.look.fontName ?? "Calibri";
  }

  set name(value: string) {
    this.style.change({ fontName: value });
  }

  get size(): number {
    return this.style.look.fontSize ?? 11;
  }

  set size(value: number) {
    this.style.change({ fontSize: value });
  }

  get bold(): boolean {
    return this.style.look.bold === true;
  }

  set bold(value: boolean) {
    this.style.change({ bold: value });
  }

  get italic(): boolean {
    return this.style.look.italic === true;
  }

  set italic(value: boolean) {
    this.style.change({ italic: value });
  }

  get underline(): Excel.RangeFont["underline"] {
    return "None";
  }

  set underline(value: string) {
    if (value !== "None") throw badArgument("The stand-in's styles can't underline.");
  }

  get color(): string {
    return this.style.look.fontColor ?? "#000000";
  }

  set color(value: string) {
    this.style.change({ fontColor: checkedColor(value) });
  }
}

/** A style's background. */
export class StyleFillModel extends Model implements Models<Excel.RangeFill, "RangeFill"> {
  readonly className = "RangeFill";

  constructor(
    host: ModelHost,
    private readonly style: Styled,
  ) {
    super(host);
  }

  get color(): string {
    return this.style.look.fillColor ?? "#FFFFFF";
  }

  set color(value: string) {
    this.style.change({ fillColor: checkedColor(value) });
  }

  clear(): void {
    this.style.change({ fillColor: undefined });
  }
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = (typeof sides)[number];

/** A style's borders: the four edges of each cell. */
export class StyleBordersModel extends Model implements Models<Excel.RangeBorderCollection, "RangeBorderCollection"> {
  readonly className = "RangeBorderCollection";

  constructor(
    host: ModelHost,
    private readonly style: Styled,
  ) {
    super(host);
  }

  get items(): StyleBorderModel[] {
    return sides.map((side) => new StyleBorderModel(this.host, this.style, side));
  }

  get count(): number {
    return sides.length;
  }

  getItem(index: string): StyleBorderModel {
    const side = sides.find((candidate) => candidate === index);
    if (!side) throw badArgument(`"${index}" is no border of a style.`);
    return new StyleBorderModel(this.host, this.style, side);
  }
}

/** One edge of a style. */
export class StyleBorderModel extends Model implements Models<Excel.RangeBorder, "RangeBorder"> {
  readonly className = "RangeBorder";

  constructor(
    host: ModelHost,
    private readonly styled: Styled,
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
    return (this.line?.style ?? "None") as "None";
  }

  set style(value: string) {
    if (!lineStyles.has(value)) throw badArgument(`"${value}" is no style of a border.`);
    this.draw(value === "None" ? undefined : { style: value });
  }

  get weight(): Excel.RangeBorder["weight"] {
    return (this.line?.weight ?? "Thin") as "Thin";
  }

  set weight(value: string) {
    if (!lineWeights.has(value)) throw badArgument(`"${value}" is no weight of a border.`);
    this.draw({ weight: value });
  }

  get color(): string {
    return this.line?.color ?? "#000000";
  }

  set color(value: string) {
    this.draw({ color: checkedColor(value) });
  }

  private get line(): BorderRecord | undefined {
    return this.styled.look.borders?.[this.side];
  }

  private draw(change: Partial<BorderRecord> | undefined): void {
    const line = change && { style: "Continuous", weight: "Thin", color: "#000000", ...this.line, ...change };
    this.styled.change({ borders: { ...this.styled.look.borders, [this.side]: line } });
  }
}
