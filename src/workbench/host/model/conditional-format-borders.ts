import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { checkedColor } from "./color";
import type { Formatted } from "./conditional-format-parts";
import { Model, type ModelHost } from "./model";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = (typeof sides)[number];

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

/** The four lines round each cell that a conditional format draws; Excel has no thick ones here. */
export class ConditionalRangeBorderCollectionModel
  extends Model
  implements Models<Excel.ConditionalRangeBorderCollection, "ConditionalRangeBorderCollection">
{
  readonly className = "ConditionalRangeBorderCollection";

  constructor(
    host: ModelHost,
    private readonly of: Formatted,
  ) {
    super(host);
  }

  get items(): ConditionalRangeBorderModel[] {
    return sides.map((side) => new ConditionalRangeBorderModel(this.host, this.of, side));
  }

  get count(): number {
    return sides.length;
  }

  getItem(index: string): ConditionalRangeBorderModel {
    const side = sides.find((candidate) => candidate === index);
    if (!side) throw badArgument(`"${index}" is no border of a conditional format.`);
    return new ConditionalRangeBorderModel(this.host, this.of, side);
  }
}

/** One of these lines. */
export class ConditionalRangeBorderModel
  extends Model
  implements Models<Excel.ConditionalRangeBorder, "ConditionalRangeBorder">
{
  readonly className = "ConditionalRangeBorder";

  constructor(
    host: ModelHost,
    private readonly of: Formatted,
    private readonly side: Side,
  ) {
    super(host);
  }

  override identity() {
    return { _Id: this.side };
  }

  get sideIndex(): Side {
    return this.side;
  }

  get style(): (typeof styles)[number] {
    return styles.find((style) => style === this.line.style) ?? "None";
  }

  set style(value: string) {
    if (!styles.some((style) => style === value))
      throw badArgument(`"${value}" is no style of a conditional format's border.`);
    this.draw({ style: value });
  }

  get color(): string {
    return this.line.color;
  }

  set color(value: string) {
    this.draw({ color: checkedColor(value) });
  }

  private get line() {
    return this.of.record.borders?.[this.side] ?? { style: "None", color: "#000000" };
  }

  private draw(change: Partial<ConditionalRangeBorderModel["line"]>): void {
    this.of.change({ borders: { ...this.of.record.borders, [this.side]: { ...this.line, ...change } } });
  }
}
