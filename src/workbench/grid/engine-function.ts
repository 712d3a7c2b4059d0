import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { Area } from "./area";
import type { FunctionCall, FunctionValue } from "./grid-functions";

/** Answers a call at once; the cell is the one that asks. */
export type Evaluate = (args: FunctionCall["args"], cell: Area) => FunctionValue | FunctionValue[][];

/**
 * A custom function as the grid's engine runs it.
 *
 * Written on the engine's base class and not with its `registerFunction`, which hands blanks over as 0: for this product blank is not
 * zero, and Excel tells the two apart.
 */
export class EngineFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly evaluate: Evaluate,
  ) {
    super(name);
  }

  /** Text in a formula stays text, as in Excel: the engine would make a number of "1,000" and a date of "2026-07-01". */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const args = variants.map((variant) => (variant.isArray() ? rows(variant as ArrayValueObject) : plain(variant)));
    const result = this.evaluate(args, this.cell());
    if (!Array.isArray(result)) return valueObject(result);
    const calculateValueList = result.map((line) => line.map(valueObject));
    return ArrayValueObject.create({
      calculateValueList,
      rowCount: calculateValueList.length,
      columnCount: calculateValueList[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  /** The calling cell, which the engine writes into the function before each call. */
  private cell(): Area {
    const { _subUnitId, _row, _column } = this as unknown as { _subUnitId?: string; _row?: number; _column?: number };
    if (_subUnitId === undefined || _row === undefined || _column === undefined)
      throw new Error("The grid no longer says which cell asks. Pin @univerjs/* to 0.25.1 or adapt EngineFunction.");
    return { sheetId: _subUnitId, row: _row, column: _column, rows: 1, columns: 1 };
  }
}

function rows(array: ArrayValueObject): FunctionValue[][] {
  const lines: FunctionValue[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const line: FunctionValue[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1) {
      const value = array.get(row, column);
      line.push(value ? plain(value) : null);
    }
    lines.push(line);
  }
  return lines;
}

function plain(value: BaseValueObject): FunctionValue {
  return value.isNull() ? null : value.getValue();
}

function valueObject(value: FunctionValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value !== null && errorTexts.has(value)) return ErrorValueObject.create(value as ErrorType);
  // Text stays text: the engine's own factory would read "10%" as a number.
  return StringValueObject.create(value ?? "");
}

const errorTexts = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"]);
