import { columnIndex, columnLetters, sheetLimits } from "../../core/workbook/address";
import { formulaTokens } from "./formula-tokens";

type Piece = string | { readonly shifted: (rows: number, columns: number) => string };

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)([1-9][0-9]{0,6})$/;

/**
 * A formula that several cells share, written for its first cell: gives it as another cell means it.
 *
 * Files store only the first cell's text; the others come back empty from most readers (150,428 cells in 364 of 2,871
 * real files). References without a dollar sign move by the distance; what leaves the sheet becomes #REF!, as in Excel.
 */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  constructor(
    readonly formula: string,
    /** Zero-based cell for which it is written. */
    private readonly row: number,
    private readonly column: number,
  ) {
    this.pieces = split(formula);
  }

  /** The formula as the cell at a zero-based position means it. */
  at(row: number, column: number): string {
    let text = "";
    for (const piece of this.pieces)
      text += typeof piece === "string" ? piece : piece.shifted(row - this.row, column - this.column);
    return text;
  }
}

function split(formula: string): Piece[] {
  const tokens = formulaTokens(formula);
  return tokens.map((token, index): Piece => {
    if (token.kind !== "word" && token.kind !== "number") return token.text;
    const next = tokens[index + 1]?.text ?? "";
    if (next === "(" || next === "!" || next.startsWith("[")) return token.text;
    const match = cell.exec(token.text);
    if (match && isOnSheet(match)) return { shifted: shiftCell(match) };
    // "A:C" and "1:3" are references only together; alone "A" is a name and "1" a number.
    const partner = next === ":" ? tokens[index + 2] : tokens[index - 1]?.text === ":" ? tokens[index - 2] : undefined;
    for (const [pattern, shift] of [
      [wholeColumn, shiftColumn],
      [wholeRow, shiftRow],
    ] as const) {
      const whole = pattern.exec(token.text);
      if (whole && partner && pattern.test(partner.text)) return { shifted: shift(whole) };
    }
    return token.text;
  });
}

/** Whether letters and digits name a cell at all: "ABCD1" and "A1048577" are names. */
function isOnSheet([, , letters = "", , digits = ""]: RegExpExecArray): boolean {
  return columnIndex(letters) < sheetLimits.columns && Number(digits) <= sheetLimits.rows;
}

function shiftCell([, columnAnchor = "", letters = "", rowAnchor = "", digits = ""]: RegExpExecArray) {
  return (rows: number, columns: number) => {
    const column = movedColumn(letters, columnAnchor, columns);
    const row = movedRow(digits, rowAnchor, rows);
    return column && row ? `${columnAnchor}${column}${rowAnchor}${row}` : "#REF!";
  };
}

function shiftColumn([, anchor = "", letters = ""]: RegExpExecArray) {
  return (_: number, columns: number) => {
    const column = movedColumn(letters, anchor, columns);
    return column ? anchor + column : "#REF!";
  };
}

function shiftRow([, anchor = "", digits = ""]: RegExpExecArray) {
  return (rows: number) => {
    const row = movedRow(digits, anchor, rows);
    return row ? `${anchor}${row}` : "#REF!";
  };
}

function movedColumn(letters: string, anchor: string, by: number): string | undefined {
  if (anchor) return letters;
  const column = columnIndex(letters) + by;
  return column >= 0 && column < sheetLimits.columns ? columnLetters(column) : undefined;
}

function movedRow(digits: string, anchor: string, by: number): number | undefined {
  const row = Number(digits) + (anchor ? 0 : by);
  return row >= 1 && row <= sheetLimits.rows ? row : undefined;
}
