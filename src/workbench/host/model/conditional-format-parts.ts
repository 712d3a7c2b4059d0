import type { ConditionalFormatRecord } from "../../grid/workbook-record";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { checkedColor } from "./color";
import { ConditionalRangeBorderCollectionModel } from "./conditional-format-borders";
import { Model, type ModelHost } from "./model";

/** The conditional format whose parts these are. */
export interface Formatted {
  readonly record: ConditionalFormatRecord;
  change(change: Partial<ConditionalFormatRecord>): void;
}

abstract class Part extends Model {
  constructor(
    host: ModelHost,
    protected readonly of: Formatted,
  ) {
    super(host);
  }
}

/** A conditional format with a formula of its own. */
export class CustomConditionalFormatModel
  extends Part
  implements Models<Excel.CustomConditionalFormat, "CustomConditionalFormat">
{
  readonly className = "CustomConditionalFormat";

  get rule(): ConditionalFormatRuleModel {
    return new ConditionalFormatRuleModel(this.host, this.of);
  }

  get format(): ConditionalRangeFormatModel {
    return new ConditionalRangeFormatModel(this.host, this.of);
  }
}

/** The formula of a conditional format, relative to the range's first cell. */
export class ConditionalFormatRuleModel
  extends Part
  implements Models<Excel.ConditionalFormatRule, "ConditionalFormatRule">
{
  readonly className = "ConditionalFormatRule";

  get formula(): string {
    return this.of.record.formula ?? "";
  }

  set formula(value: string) {
    if (!value.startsWith("=")) throw badArgument('A formula starts with "=".');
    this.of.change({ formula: value });
  }
}

const operators = new Set([
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
]);

/** A conditional format that compares the cell's value. */
export class CellValueConditionalFormatModel
  extends Part
  implements Models<Excel.CellValueConditionalFormat, "CellValueConditionalFormat">
{
  readonly className = "CellValueConditionalFormat";

  get format(): ConditionalRangeFormatModel {
    return new ConditionalRangeFormatModel(this.host, this.of);
  }

  get rule(): Excel.ConditionalCellValueRule {
    const { formula1 = "", formula2, operator = "EqualTo" } = this.of.record;
    return {
      formula1,
      ...(formula2 === undefined ? {} : { formula2 }),
      operator: operator as Excel.ConditionalCellValueRule["operator"],
    };
  }

  set rule(rule: Excel.ConditionalCellValueRule) {
    if (!operators.has(rule.operator)) throw badArgument(`"${rule.operator}" is no way to compare.`);
    if (typeof rule.formula1 !== "string") throw badArgument("The rule needs a value to compare with.");
    this.of.change({ formula1: rule.formula1, formula2: rule.formula2 ?? undefined, operator: rule.operator });
  }
}

/** The look that a conditional format gives. */
export class ConditionalRangeFormatModel
  extends Part
  implements Models<Excel.ConditionalRangeFormat, "ConditionalRangeFormat">
{
  readonly className = "ConditionalRangeFormat";

  get fill(): ConditionalRangeFillModel {
    return new ConditionalRangeFillModel(this.host, this.of);
  }

  get font(): ConditionalRangeFontModel {
    return new ConditionalRangeFontModel(this.host, this.of);
  }

  get borders(): ConditionalRangeBorderCollectionModel {
    return new ConditionalRangeBorderCollectionModel(this.host, this.of);
  }
}

/** The background that a conditional format gives; "" where it gives none. */
export class ConditionalRangeFillModel
  extends Part
  implements Models<Excel.ConditionalRangeFill, "ConditionalRangeFill">
{
  readonly className = "ConditionalRangeFill";

  get color(): string {
    return this.of.record.fillColor ?? "";
  }

  set color(value: string) {
    this.of.change({ fillColor: checkedColor(value) });
  }

  clear(): void {
    this.of.change({ fillColor: undefined });
  }
}

/** The letters that a conditional format gives. */
export class ConditionalRangeFontModel
  extends Part
  implements Models<Excel.ConditionalRangeFont, "ConditionalRangeFont">
{
  readonly className = "ConditionalRangeFont";

  get color(): string {
    return this.of.record.fontColor ?? "";
  }

  set color(value: string) {
    this.of.change({ fontColor: checkedColor(value) });
  }

  get bold(): boolean {
    return this.of.record.bold === true;
  }

  set bold(value: boolean) {
    this.of.change({ bold: value });
  }

  get italic(): boolean {
    return this.of.record.italic === true;
  }

  set italic(value: boolean) {
    this.of.change({ italic: value });
  }

  get underline(): "None" | "Single" | "Double" {
    return this.of.record.underline ?? "None";
  }

  set underline(value: string) {
    const word = (["None", "Single", "Double"] as const).find((one) => one === value);
    if (!word) throw badArgument(`"${value}" is no way to underline.`);
    this.of.change({ underline: word });
  }
}
