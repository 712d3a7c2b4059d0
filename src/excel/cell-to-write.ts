import { isCellError, isCellFormula, type CellInput, type CellValue } from "../core/workbook/cell-value";

/** What office.js takes for one cell in `values` and `formulas`; null leaves the cell as it is. */
export type OfficeCell = string | number | boolean | null;

/**
 * A value as Excel must be given it, so that it stays what it is.
 *
 * Excel reads text that it is handed as if somebody had typed it: "=1+1" becomes a formula, "007" a number, "OUT-05" a date where
 * October is "outubro". An apostrophe in front keeps text text. Nothing (`null`) is written as "", which empties the cell; errors
 * are written as Excel spells them and become errors.
 */
export function valueToWrite(value: CellValue): Exclude<OfficeCell, null> {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return value;
  return mightBeParsed(value) ? `'${value}` : value;
}

/** A formula or value, for `Range.formulas`. */
export function cellToWrite(cell: CellInput): Exclude<OfficeCell, null> {
  return isCellFormula(cell) ? cell.formula : valueToWrite(cell);
}

/** "TRUE" and "FALSE" in the languages of Excel's that translate them, lower case. */
const truthWords: ReadonlySet<string> = new Set(
  (
    "true false wahr falsch vrai faux verdadero falso vero verdadeiro waar onwaar sant falskt sann usann sand falsk tosi epätosi " +
    "prawda fałsz pravda nepravda igaz hamis doğru yanlış истина ложь правда хибність"
  ).split(" "),
);

/**
 * Whether any Excel might read the text as something else: whatever doesn't begin with a letter, letters followed by a digit
 * (months and currencies: "Mar-01", "kr 5"), and words for truth.
 */
function mightBeParsed(text: string): boolean {
  if (text === "") return false;
  return !/^\p{L}/u.test(text) || /^\p{L}+[^\p{L}\p{N}]*\p{N}/u.test(text) || truthWords.has(text.trim().toLowerCase());
}
