import { columnIndex, sheetLimits } from "../workbook/address";
import type { CellValue } from "../workbook/cell-value";
import type { SheetSnapshot } from "../workbook/snapshot";

/** Looks up cells of a sheet by zero-based row and column, whatever corner its used range starts in. */
export class SheetGrid {
  readonly name: string;
  /** One past the last row and column that hold anything. */
  readonly endRow: number;
  readonly endColumn: number;

  /** Formulas by row × 16,384 + column: putting an address together for each cell that is asked about took longer than all else. */
  private byPosition: Map<number, string> | undefined;

  constructor(private readonly sheet: SheetSnapshot) {
    this.name = sheet.name;
    this.endRow = sheet.row + sheet.values.length;
    this.endColumn = sheet.column + (sheet.values[0]?.length ?? 0);
  }

  /** Value of a cell; null where nothing stands. */
  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.sheet.row]?.[column - this.sheet.column] ?? null;
  }

  /** Formula of a cell with its leading "=", or undefined. */
  formula(row: number, column: number): string | undefined {
    return (this.byPosition ??= byPosition(this.sheet.formulas)).get(row * sheetLimits.columns + column);
  }

  /** Whether a cell holds nothing: no formula, and no value but spaces. */
  isBlank(row: number, column: number): boolean {
    return this.formula(row, column) === undefined && isBlankValue(this.value(row, column));
  }

  /** Positions and values of all cells that hold an error. */
  *errors(): Iterable<{ row: number; column: number; error: string }> {
    for (const [rowIndex, row] of this.sheet.values.entries())
      for (const [columnIndex, value] of row.entries())
        if (typeof value === "object" && value !== null)
          yield { row: rowIndex + this.sheet.row, column: columnIndex + this.sheet.column, error: value.error };
  }

  get snapshot(): SheetSnapshot {
    return this.sheet;
  }
}

/** Whether a value is nothing, or text of spaces only. */
export function isBlankValue(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function byPosition(formulas: SheetSnapshot["formulas"]): Map<number, string> {
  const found = new Map<number, string>();
  for (const address in formulas) {
    const letters = address.charCodeAt(1) < 65 ? 1 : address.charCodeAt(2) < 65 ? 2 : 3;
    const row = Number(address.slice(letters)) - 1;
    found.set(row * sheetLimits.columns + columnIndex(address.slice(0, letters)), formulas[address] ?? "");
  }
  return found;
}
