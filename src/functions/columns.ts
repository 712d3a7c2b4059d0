import { type Given, SUPPRESSED } from "../core/statistics";
import { RANGES } from "./range-store";
import { flagOf, isBlank, kindOf, quoted } from "./values";

/**
 * The cells of a range that must be one column (or one row).
 *
 * @param value what Excel handed over for the range; @param name the argument as the reader knows it
 * @throws RangeError where the range is several columns wide
 */
export function cellsOf(value: any, name: string): any[] {
  if (!Array.isArray(value)) return [value];
  if (value.length === 1) return Array.isArray(value[0]) ? value[0] : value;
  return value.map((row: any) => {
    const cells = Array.isArray(row) ? row : [row];
    if (cells.length !== 1)
      throw new RangeError(`${name} needs one column, got ${value.length} rows by ${cells.length} columns.`);
    return cells[0];
  });
}

/**
 * A column of numbers, in which a cell may be blank or suppressed.
 *
 * @param value, @param name as for `cellsOf`
 * @throws RangeError on text, with the count of such cells and the first of them
 */
export function numberColumn(value: any, name: string): readonly Given[] {
  return RANGES.recall(value, `numbers ${name}`, (line) => {
    const cells = line ?? cellsOf(value, name);
    refuseOthers(cells, (at) => `row ${at + 1}`, name);
    return cells.map(numberOrWord);
  });
}

/**
 * A block of numbers, in which a cell may be blank or suppressed.
 *
 * @param value, @param name as for `cellsOf`
 * @throws RangeError on text, with the count of such cells and the first of them
 */
export function numberBlock(value: any, name: string): readonly (readonly Given[])[] {
  return RANGES.recall(value, `block ${name}`, () => {
    const rows: any[][] = Array.isArray(value)
      ? value.map((row: any) => (Array.isArray(row) ? row : [row]))
      : [[value]];
    const width = rows[0]?.length ?? 0;
    refuseOthers(rows.flat(), (at) => `row ${Math.floor(at / width) + 1}, column ${(at % width) + 1}`, name);
    return rows.map((row) => row.map(numberOrWord));
  });
}

/**
 * A column of labels; blanks are "".
 *
 * @param value, @param name as for `cellsOf`
 */
export function labelColumn(value: any, name: string): readonly string[] {
  return RANGES.recall(value, `labels ${name}`, (line) =>
    (line ?? cellsOf(value, name)).map((cell) => (isBlank(cell) ? "" : String(cell))),
  );
}

/**
 * A column of flags: TRUE, FALSE, 1, 0, yes, no; undefined where blank.
 *
 * @param value, @param name as for `cellsOf`
 * @throws RangeError on anything else, with the count of such cells and the first of them
 */
export function flagColumn(value: any, name: string): readonly (boolean | undefined)[] {
  return RANGES.recall(value, `flags ${name}`, (line) => {
    const cells = line ?? cellsOf(value, name);
    const flags = cells.map(flagOf);
    let [odd, first] = [0, 0];
    for (let row = flags.length - 1; row >= 0; row--)
      if (flags[row] === undefined && !isBlank(cells[row])) {
        odd++;
        first = row;
      }
    if (odd > 0)
      throw new RangeError(
        `${name} needs TRUE, FALSE, 1, 0, yes or no: ${cellCount(odd)} something else, ` +
          `first row ${first + 1} (${quoted(cells[first])}).`,
      );
    return flags;
  });
}

/**
 * A column of flags, or undefined where the argument was left out.
 *
 * @param value, @param name as for `cellsOf`
 * @throws RangeError as `flagColumn`
 */
export function flagsOrNone(value: any, name: string): readonly (boolean | undefined)[] | undefined {
  return isOmitted(value) ? undefined : flagColumn(value, name);
}

/** Whether a range was left out: it comes as null from Excel and as one blank cell from other grids. */
export function isOmitted(value: any): boolean {
  if (!Array.isArray(value)) return isBlank(value);
  if (value.length !== 1) return false;
  const [row] = value;
  return Array.isArray(row) ? row.length === 1 && isBlank(row[0]) : isBlank(row);
}

function numberOrWord(cell: any): Given {
  return typeof cell === "number" ? cell : kindOf(cell) === "suppressed" ? SUPPRESSED : undefined;
}

/** Refuses what is neither a number, blank nor suppressed; text numbers first, since they pass for numbers on the sheet. */
function refuseOthers(cells: readonly any[], placeOf: (at: number) => string, name: string): void {
  const textNumbers: number[] = [];
  const others: number[] = [];
  cells.forEach((cell, at) => {
    const kind = kindOf(cell);
    if (kind === "text number") textNumbers.push(at);
    else if (kind === "words" || kind === "flag") others.push(at);
  });
  const [text] = textNumbers;
  if (text !== undefined)
    throw new RangeError(
      `${name}: ${cellCount(textNumbers.length)} text that looks like a number, ` +
        `first ${placeOf(text)} (${quoted(cells[text])}). Convert to numbers.`,
    );
  const [other] = others;
  if (other !== undefined)
    throw new RangeError(
      `${name} needs numbers: ${cellCount(others.length)} something else, first ${placeOf(other)} (${quoted(cells[other])}).`,
    );
}

function cellCount(count: number): string {
  return count === 1 ? "1 cell holds" : `${count} cells hold`;
}
