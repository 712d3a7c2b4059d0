import type { Area } from "../../grid/area";
import type { ValidationReading } from "../../grid/validation-store";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { assertEditable } from "./editable";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";
import { onGrid } from "./range-format";

const kinds = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;

const operators = new Set([
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
]);

const plain: Omit<ValidationReading, "type"> = {
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};

/** What may be entered into a range. */
export class DataValidationModel extends Model implements Models<Excel.DataValidation, "DataValidation"> {
  readonly className = "DataValidation";

  constructor(
    host: ModelHost,
    private readonly area: Area,
  ) {
    super(host);
  }

  get type(): Excel.DataValidation["type"] {
    const one = this.shared;
    return one === "mixed" ? "MixedCriteria" : (one?.type ?? "None");
  }

  get rule(): Excel.DataValidationRule {
    const one = this.shared;
    if (one === "mixed" || one === undefined) return {};
    if (one.type === "List") return { list: { inCellDropDown: one.inCellDropDown, source: one.formula1 ?? "" } };
    if (one.type === "Custom") return { custom: { formula: one.formula1 ?? "" } };
    const key = Object.entries(kinds).find(([, type]) => type === one.type)?.[0] ?? "";
    return {
      [key]: {
        formula1: comparand(one.formula1),
        ...(one.formula2 === undefined ? {} : { formula2: comparand(one.formula2) }),
        operator: one.operator,
      },
    };
  }

  set rule(rule: Excel.DataValidationRule) {
    const asked = Object.entries(rule).filter(([, value]) => value !== undefined && value !== null);
    const [key, value] = asked[0] ?? [];
    if (asked.length !== 1 || !key) throw badArgument("A validation has exactly one rule.");
    this.write({ ...this.before, ...this.ruleOf(key, value as object) });
  }

  get ignoreBlanks(): boolean {
    const one = this.shared;
    return one === "mixed" ? (null as unknown as boolean) : (one?.ignoreBlanks ?? true);
  }

  set ignoreBlanks(value: boolean) {
    this.change({ ignoreBlanks: value });
  }

  get prompt(): Excel.DataValidationPrompt {
    const one = this.shared;
    return one === "mixed" || !one ? plain.prompt : one.prompt;
  }

  set prompt(value: Excel.DataValidationPrompt) {
    if (value.title.length > 32 || value.message.length > 255)
      throw badArgument("A prompt's title has at most 32 characters, its message at most 255.");
    this.change({ prompt: { showPrompt: value.showPrompt, title: value.title, message: value.message } });
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    const one = this.shared;
    return (one === "mixed" || !one ? plain.errorAlert : one.errorAlert) as Excel.DataValidationErrorAlert;
  }

  set errorAlert(value: Excel.DataValidationErrorAlert) {
    if (value.title.length > 32 || value.message.length > 255)
      throw badArgument("An alert's title has at most 32 characters, its message at most 255.");
    if (!["Stop", "Warning", "Information"].includes(value.style)) throw badArgument(`No alert is "${value.style}".`);
    this.change({
      errorAlert: { showAlert: value.showAlert, style: value.style, title: value.title, message: value.message },
    });
  }

  /** True where nothing limits the cells. Otherwise unknown here: the grid judges when somebody types. */
  get valid(): boolean {
    return this.shared === undefined ? true : (null as unknown as boolean);
  }

  clear(): void {
    const cells = this.grid.sheets.within(this.area);
    if (cells) this.grid.validations.clear(cells);
  }

  /** The validation that all cells share; "mixed" when they have several, undefined when they have none. */
  private get shared(): ValidationReading | "mixed" | undefined {
    this.grid.writes.flush();
    const cells = this.grid.sheets.within(this.area);
    if (!cells) return undefined;
    const { sheetId } = cells;
    const first = this.grid.validations.idAt(sheetId, cells.row, cells.column);
    const shared = this.grid.validations.at(sheetId, cells.row, cells.column);
    // Rules that say the same are one to Excel, however they were given.
    const same = new Set([first]);
    for (let row = cells.row; row < cells.row + cells.rows; row += 1)
      for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
        const id = this.grid.validations.idAt(sheetId, row, column);
        if (same.has(id)) continue;
        if (JSON.stringify(this.grid.validations.at(sheetId, row, column)) !== JSON.stringify(shared)) return "mixed";
        same.add(id);
      }
    return shared;
  }

  private get before(): Omit<ValidationReading, "type"> {
    const one = this.shared;
    if (one === undefined || one === "mixed") return plain;
    const { ignoreBlanks, prompt, errorAlert } = one;
    return { ...plain, ignoreBlanks, prompt, errorAlert };
  }

  private change(change: Partial<ValidationReading>): void {
    const one = this.shared;
    if (one === undefined || one === "mixed") throw badArgument("Give the range a validation rule first.");
    this.write({ ...one, ...change });
  }

  private write(validation: ValidationReading): void {
    assertEditable(this.grid, this.area);
    const cells = onGrid(this.host, this.area);
    if (cells) this.grid.validations.set(cells, validation);
  }

  private ruleOf(key: string, value: object): Pick<ValidationReading, "type"> & Partial<ValidationReading> {
    const given = value as Record<string, unknown>;
    if (key === "list")
      return {
        type: "List",
        formula1: this.source(given["source"]),
        inCellDropDown: given["inCellDropDown"] !== false,
      };
    if (key === "custom") return { type: "Custom", formula1: checkedFormula(given["formula"]) };
    const type = kinds[key as keyof typeof kinds];
    if (!type) throw badArgument(`There is no validation by "${key}".`);
    const operator = String(given["operator"]);
    if (!operators.has(operator)) throw badArgument(`"${operator}" is no way to compare.`);
    const two = given["formula2"];
    return {
      type,
      operator,
      formula1: this.comparandOf(given["formula1"]),
      formula2: two === undefined || two === null || two === "" ? undefined : this.comparandOf(two),
    };
  }

  private source(source: unknown): string {
    if (source instanceof RangeModel) return `=${source.address}`;
    if (typeof source !== "string" || source === "")
      throw badArgument("A list needs a source: a range, a name or text.");
    if (source.startsWith("=")) return checkedFormula(source);
    if (source.length > 255) throw badArgument("A list written out has at most 255 characters. Use a range or a name.");
    return source;
  }

  private comparandOf(value: unknown): string {
    if (value instanceof RangeModel) return `=${value.address}`;
    if (typeof value === "number") return String(value);
    if (typeof value !== "string" || value === "") throw badArgument("The rule needs a value to compare with.");
    return value.startsWith("=") ? checkedFormula(value) : value;
  }
}

function checkedFormula(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=")) throw badArgument('A formula starts with "=".');
  // Excel refuses them here, though it takes them in cells: they work only through a defined name.
  if (/\[[^\]]*\]/.test(value.replace(/'[^']*'|"[^"]*"/g, "")))
    throw badArgument("A validation can't use a structured reference. Give the column a name and use that.");
  return value;
}

function comparand(text: string | undefined): string | number {
  const number = Number(text);
  return text !== undefined && text !== "" && Number.isFinite(number) ? number : (text ?? "");
}
