import type { CellValue } from "../../core/workbook/cell-value";
import { limits } from "../container/limits";
import { unreadable } from "../container/unreadable";

/** Counts what a workbook's cells add up to, over all its sheets, and refuses what is far beyond any plan. */
export class ReadingBudget {
  private cells = 0;
  private characters = 0;
  private formulaCharacters = 0;
  private boxes = 0;
  private validations = 0;

  /** @throws HostError "unreadable" once a limit is passed */
  countCell(value: CellValue, formula: string | undefined): void {
    this.cells++;
    if (typeof value === "string") this.characters += value.length;
    if (formula !== undefined) this.formulaCharacters += formula.length;
    if (this.cells > limits.cells) throw tooMuch(`more than ${limits.cells / 1_000_000} million cells`);
    if (this.characters > limits.cellCharacters) throw tooMuch("more text in its cells than is read");
    if (this.formulaCharacters > limits.formulaCharacters) throw tooMuch("more formulas than are read");
  }

  /** @throws HostError "unreadable" once there are too many */
  countValidations(areas: number): void {
    this.validations += areas;
    if (this.validations > limits.validations)
      throw tooMuch(`more than ${limits.validations} areas with data validation`);
  }

  /**
   * Counts the rectangle around a sheet's contents: a single stray cell far away makes it enormous.
   *
   * @param last A1 address of the rectangle's last cell @throws HostError "unreadable"
   */
  countBox(sheet: string, rows: number, columns: number, last: string): void {
    this.boxes += rows * columns;
    if (rows * columns > limits.boxOfSheet)
      throw unreadable(
        `The sheet "${sheet}" reaches down to ${last}, too far to be read. Delete what stands far outside the plan, or the empty rows and columns behind it, and save again.`,
      );
    if (this.boxes > limits.boxOfBook) throw tooMuch("sheets that reach too far");
  }
}

function tooMuch(what: string) {
  return unreadable(`This workbook holds ${what}. Remove sheets that don't belong to the plan, and save it again.`);
}
