import type { NameReading } from "../../grid/name-store";
import type { Models } from "../models";
import { badArgument, notFound } from "../office-fault";
import { namedArea } from "./locate";
import { Model, type ModelHost } from "./model";
import { checkName } from "./name-rules";
import { RangeModel } from "./range";

/** Defined names of the workbook, or of one sheet. */
export class NamedItemCollectionModel
  extends Model
  implements Models<Excel.NamedItemCollection, "NamedItemCollection">
{
  readonly className = "NamedItemCollection";

  constructor(
    host: ModelHost,
    private readonly sheetId: string | undefined,
  ) {
    super(host);
  }

  get items(): NamedItemModel[] {
    return this.grid.names.list(this.sheetId).map((name) => new NamedItemModel(this.host, name.name, this.sheetId));
  }

  getCount(): number {
    return this.grid.names.list(this.sheetId).length;
  }

  getItem(name: string): NamedItemModel {
    const item = this.getItemOrNullObject(name);
    if (!item) throw notFound(`The name ${name}`);
    return item;
  }

  getItemOrNullObject(name: string): NamedItemModel | null {
    const found = this.grid.names.get(name, this.sheetId);
    return found ? new NamedItemModel(this.host, found.name, this.sheetId) : null;
  }

  add(name: string, reference: unknown, comment?: string | null): NamedItemModel {
    checkName(this.grid, name, undefined, this.sheetId);
    this.grid.names.add(name, formulaFor(reference), comment ?? "", this.sheetId);
    return new NamedItemModel(this.host, name, this.sheetId);
  }
}

function formulaFor(reference: unknown): string {
  if (reference instanceof RangeModel) {
    const [sheet = "", cells = ""] = splitAtLast(reference.address, "!");
    return `=${sheet}!${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  }
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== "string" || reference === "")
    throw badArgument("A name needs a range, a formula or a value.");
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}

function splitAtLast(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** One defined name. */
export class NamedItemModel extends Model implements Models<Excel.NamedItem, "NamedItem"> {
  readonly className = "NamedItem";

  constructor(
    host: ModelHost,
    private readonly key: string,
    private readonly sheetId: string | undefined,
  ) {
    super(host);
  }

  override identity() {
    return { _Id: this.key };
  }

  get name(): string {
    return this.reading.name;
  }

  get formula(): string {
    return this.reading.formula;
  }

  set formula(value: string) {
    if (typeof value !== "string" || !value.startsWith("=")) throw badArgument('A formula starts with "=".');
    this.grid.names.update({ ...this.reading, formula: value });
  }

  get comment(): string {
    return this.reading.comment;
  }

  set comment(value: string) {
    this.grid.names.update({ ...this.reading, comment: value });
  }

  get visible(): boolean {
    return !this.reading.hidden;
  }

  set visible(value: boolean) {
    this.grid.names.update({ ...this.reading, hidden: !value });
  }

  get scope(): Excel.NamedItem["scope"] {
    return this.sheetId === undefined ? "Workbook" : "Worksheet";
  }

  get type(): Excel.NamedItem["type"] {
    const text = this.formula.slice(1);
    if (this.area) return "Range";
    if (/^".*"$/.test(text)) return "String";
    if (/^(TRUE|FALSE)$/i.test(text)) return "Boolean";
    if (/^-?\d+$/.test(text)) return "Integer";
    if (Number.isFinite(Number(text))) return "Double";
    return text.includes("#REF!") ? "Error" : "Array";
  }

  /** For a range its address, as Excel answers; for a constant the constant; for a formula the formula. */
  get value(): string | number | boolean {
    const text = this.formula.slice(1);
    switch (this.type) {
      case "Range":
        return text;
      case "String":
        return text.slice(1, -1).replaceAll('""', '"');
      case "Boolean":
        return text.toUpperCase() === "TRUE";
      case "Integer":
      case "Double":
        return Number(text);
      case "Error":
        return "#REF!";
      default:
        return this.formula;
    }
  }

  getRange(): RangeModel {
    const range = this.getRangeOrNullObject();
    if (!range) throw badArgument(`The name ${this.key} doesn't refer to a range.`);
    return range;
  }

  getRangeOrNullObject(): RangeModel | null {
    const { area } = this;
    return area ? new RangeModel(this.host, area) : null;
  }

  delete(): void {
    this.grid.names.remove(this.reading);
  }

  private get area() {
    return namedArea(this.grid, this.reading.formula, this.sheetId ?? this.grid.sheets.activeId);
  }

  private get reading(): NameReading {
    const name = this.grid.names.get(this.key, this.sheetId);
    if (!name) throw notFound(`The name ${this.key}`);
    return name;
  }
}
