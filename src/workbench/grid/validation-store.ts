import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { rangeOf, type Area } from "./area";
import type { CellWrites } from "./cell-writes";
import type { GridCore } from "./grid-core";

/** A cell's validation in Excel's words. Formulas and sources as they were written, "=" included. */
export interface ValidationReading {
  type: "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
  operator?: string;
  formula1?: string;
  formula2?: string;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
}

const types: Record<ValidationReading["type"], string> = {
  List: DataValidationType.LIST,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
  Custom: DataValidationType.CUSTOM,
};

const operators: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const styles: Record<string, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/**
 * The grid's rule, with what it can't be told itself: where blanks are not allowed it marks every empty cell as wrong, while Excel only
 * refuses that a person types one empty. So the grid is told that they are, and the wish is recorded only, on the rule.
 */
interface KeptRule extends ISheetDataValidationRule {
  ignoreBlanks?: boolean;
}

/** Data validation. rendered: the grid offers the lists and refuses what the rule refuses; pasting is not refused, as in Excel. */
export class ValidationStore {
  private readonly model: SheetDataValidationModel;

  constructor(
    private readonly core: GridCore,
    private readonly writes: CellWrites,
  ) {
    this.model = core.injector.get(SheetDataValidationModel);
  }

  at(sheetId: string, row: number, column: number): ValidationReading | undefined {
    const rule = this.model.getRuleByLocation(this.core.unitId, sheetId, row, column);
    return rule && reading(rule);
  }

  /** Id of the rule at a cell: cells with one id have one rule. */
  idAt(sheetId: string, row: number, column: number): string | undefined {
    return this.model.getRuleIdByLocation(this.core.unitId, sheetId, row, column);
  }

  /** Replaces whatever validation the area has. */
  set(area: Area, validation: ValidationReading): void {
    this.clear(area);
    const rule: KeptRule = {
      uid: generateRandomId(8),
      type: types[validation.type],
      ranges: [rangeOf(area)],
      formula1: validation.formula1,
      formula2: validation.formula2,
      operator: validation.operator === undefined ? undefined : operators[validation.operator],
      allowBlank: true,
      ignoreBlanks: validation.ignoreBlanks,
      showDropDown: validation.inCellDropDown,
      // Plain text with an arrow, as in Excel: the grid's own pills cut long items off.
      renderMode: DataValidationRenderMode.ARROW,
      showErrorMessage: validation.errorAlert.showAlert,
      errorStyle: styles[validation.errorAlert.style] ?? DataValidationErrorStyle.STOP,
      errorTitle: validation.errorAlert.title,
      error: validation.errorAlert.message,
      showInputMessage: validation.prompt.showPrompt,
      promptTitle: validation.prompt.title,
      prompt: validation.prompt.message,
    };
    this.core.run(AddSheetDataValidationCommand.id, {
      unitId: this.core.unitId,
      subUnitId: area.sheetId,
      rule,
    });
  }

  clear(area: Area): void {
    this.writes.flush();
    this.core.run(ClearRangeDataValidationCommand.id, {
      unitId: this.core.unitId,
      subUnitId: area.sheetId,
      ranges: [rangeOf(area)],
    });
  }
}

function reading(rule: KeptRule): ValidationReading | undefined {
  const type = nameOf(types, rule.type === DataValidationType.LIST_MULTIPLE ? DataValidationType.LIST : rule.type);
  if (type === undefined) return undefined;
  return {
    type: type as ValidationReading["type"],
    operator: rule.operator === undefined ? undefined : nameOf(operators, rule.operator),
    formula1: rule.formula1,
    formula2: rule.formula2,
    inCellDropDown: rule.showDropDown !== false,
    ignoreBlanks: rule.ignoreBlanks ?? rule.allowBlank !== false,
    prompt: { showPrompt: rule.showInputMessage !== false, title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
    errorAlert: {
      showAlert: rule.showErrorMessage !== false,
      style: rule.errorStyle === undefined ? "Stop" : (nameOf(styles, rule.errorStyle) ?? "Stop"),
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
  };
}

function nameOf<T>(names: Record<string, T>, value: T): string | undefined {
  return Object.entries(names).find(([, candidate]) => candidate === value)?.[0];
}
