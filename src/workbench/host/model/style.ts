import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import type { Area } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import type { StyleChange } from "../../grid/style-merge";
import type { StyleRecord } from "../../grid/workbook-record";
import type { Models } from "../models";
import { badArgument, notFound, OfficeFault } from "../office-fault";
import { builtInStyles } from "./built-in-styles";
import { horizontal, lineNumber, vertical } from "./cell-words";
import { Model, type ModelHost } from "./model";
import { StyleBordersModel, StyleFillModel, StyleFontModel } from "./style-parts";

/** The style with this name, built in or added; compared without case. */
export function findStyle(grid: Grid, name: string): StyleRecord | undefined {
  const wanted = name.toLowerCase();
  const changed = Object.values(grid.record.current.styles).find((style) => style.name.toLowerCase() === wanted);
  return changed ?? builtInStyles.find((style) => style.name.toLowerCase() === wanted);
}

/** Gives cells a style's whole look: what the style doesn't say becomes plain, as in Excel. */
export function applyStyle(grid: Grid, area: Area, style: StyleRecord): void {
  grid.writes.clearStyle(area);
  grid.writes.style(area, lookOf(style));
  grid.writes.record(area, {
    style: style.name === "Normal" ? null : style.name,
    locked: style.locked === false ? false : null,
  });
}

function lookOf(style: StyleRecord): StyleChange {
  const sides = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;
  const borders = (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).flatMap((side) => {
    const line = style.borders?.[side];
    return line ? [[sides[side], { s: lineNumber(line.style, line.weight), cl: { rgb: line.color } }] as const] : [];
  });
  return {
    ...(style.fillColor === undefined ? {} : { bg: { rgb: style.fillColor } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fontName === undefined ? {} : { ff: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.indentLevel ? { pd: { l: style.indentLevel * 9 } } : {}),
    ...(style.numberFormat && style.numberFormat !== "General" ? { n: { pattern: style.numberFormat } } : {}),
    ...(style.horizontalAlignment && style.horizontalAlignment !== "General"
      ? { ht: horizontal[style.horizontalAlignment] }
      : {}),
    ...(style.verticalAlignment ? { vt: vertical[style.verticalAlignment] } : {}),
    ...(borders.length > 0 ? { bd: Object.fromEntries(borders) as StyleChange["bd"] } : {}),
  };
}

/** A named cell style. Changing it changes cells that get it afterwards; cells that have it keep their look (Excel changes them too). */
export class StyleModel extends Model implements Models<Excel.Style, "Style"> {
  readonly className = "Style";

  constructor(
    host: ModelHost,
    private readonly styleName: string,
  ) {
    super(host);
  }

  override identity() {
    return { _Id: this.styleName };
  }

  /** The style's record, to read. */
  get look(): StyleRecord {
    const style = findStyle(this.grid, this.styleName);
    if (!style) throw notFound(`The style ${this.styleName}`);
    return style;
  }

  /** Changes the style; a built-in one gets its own copy in the workbook first. */
  change(change: Partial<StyleRecord>): void {
    const style = this.look;
    this.grid.record.current.styles[style.name] = { ...style, ...change };
  }

  get name(): string {
    return this.look.name;
  }

  get builtIn(): boolean {
    return this.look.builtIn;
  }

  get font(): StyleFontModel {
    return new StyleFontModel(this.host, this);
  }

  get fill(): StyleFillModel {
    return new StyleFillModel(this.host, this);
  }

  get borders(): StyleBordersModel {
    return new StyleBordersModel(this.host, this);
  }

  get numberFormat(): string {
    return this.look.numberFormat ?? "General";
  }

  set numberFormat(value: string) {
    this.change({ numberFormat: value });
  }

  get horizontalAlignment(): Excel.Style["horizontalAlignment"] {
    return (this.look.horizontalAlignment ?? "General") as "General";
  }

  set horizontalAlignment(value: string) {
    if (horizontal[value] === undefined) throw badArgument(`"${value}" is no horizontal alignment the stand-in knows.`);
    this.change({ horizontalAlignment: value });
  }

  get verticalAlignment(): Excel.Style["verticalAlignment"] {
    return (this.look.verticalAlignment ?? "Bottom") as "Bottom";
  }

  set verticalAlignment(value: string) {
    if (vertical[value] === undefined) throw badArgument(`"${value}" is no vertical alignment the stand-in knows.`);
    this.change({ verticalAlignment: value });
  }

  get wrapText(): boolean {
    return this.look.wrapText === true;
  }

  set wrapText(value: boolean) {
    this.change({ wrapText: value });
  }

  get indentLevel(): number {
    return this.look.indentLevel ?? 0;
  }

  set indentLevel(value: number) {
    this.change({ indentLevel: value });
  }

  get locked(): boolean {
    return this.look.locked !== false;
  }

  set locked(value: boolean) {
    this.change({ locked: value });
  }

  delete(): void {
    if (this.look.builtIn && this.look.name === "Normal") throw badArgument("The style Normal can't be deleted.");
    delete this.grid.record.current.styles[this.look.name];
  }
}

/** The workbook's cell styles. */
export class StyleCollectionModel extends Model implements Models<Excel.StyleCollection, "StyleCollection"> {
  readonly className = "StyleCollection";

  get items(): StyleModel[] {
    const names = new Set([
      ...builtInStyles.map((style) => style.name),
      ...Object.values(this.grid.record.current.styles).map((style) => style.name),
    ]);
    return [...names].map((name) => new StyleModel(this.host, name));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(name: string): StyleModel {
    const style = this.getItemOrNullObject(name);
    if (!style) throw notFound(`The style ${name}`);
    return style;
  }

  getItemOrNullObject(name: string): StyleModel | null {
    const style = findStyle(this.grid, name);
    return style ? new StyleModel(this.host, style.name) : null;
  }

  add(name: string): void {
    if (name.trim() === "") throw badArgument("A style needs a name.");
    if (findStyle(this.grid, name)) throw new OfficeFault("ItemAlreadyExists", `There is a style ${name} already.`);
    this.grid.record.current.styles[name] = { name, builtIn: false };
  }
}
