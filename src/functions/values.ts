import { type Given, SUPPRESSED } from "../core/statistics";

/**
 * A cell's value as a statistic takes it: a number, "suppressed", or undefined for a blank.
 *
 * Text that looks like a number is refused, not read: Excel adds up such a column as 0 without a word, and so would the
 * sheet around this function.
 *
 * @param value what Excel handed over: omitted and blank arguments are null, a range of one cell may come as [[value]]
 * @param name the argument as the reader knows it
 * @throws RangeError on other text, TRUE or FALSE, or a range of several cells
 */
export function givenNumber(value: any, name: string): Given {
  const cell = oneCell(value, name);
  const kind = kindOf(cell);
  if (kind === "blank") return undefined;
  if (kind === "number") return cell;
  if (kind === "suppressed") return SUPPRESSED;
  if (kind === "text number")
    throw new RangeError(`${name} is text that looks like a number ("${cell}"). Type it as a number.`);
  throw new RangeError(`${name} needs a number, got ${quoted(cell)}.`);
}

/**
 * A date as Excel counts them, in days; blank and suppressed as for `givenNumber`.
 *
 * @param value as for `givenNumber`; @param name the argument as the reader knows it
 * @throws RangeError on text: "03/04/2027" is 3 April to some and 4 March to others
 */
export function givenDate(value: any, name: string): Given {
  const cell = oneCell(value, name);
  const kind = kindOf(cell);
  if (kind === "text number" || (kind === "words" && typeof cell === "string"))
    throw new RangeError(`${name} is text ("${cell}"), not a date that can be counted with. Type it as a date.`);
  return givenNumber(cell, name);
}

/**
 * An option of a function: a number, or undefined where it was left out, so that its default holds.
 *
 * @param value as for `givenNumber`; @param name the option as the reader knows it
 * @throws RangeError on anything but a number or a blank
 */
export function option(value: any, name: string): number | undefined {
  const given = givenNumber(value, name);
  if (given === SUPPRESSED) throw new RangeError(`${name} needs a number, got "suppressed".`);
  return given;
}

/**
 * An option that is yes or no: TRUE, FALSE, 1, 0, or undefined where it was left out.
 *
 * @param value as for `givenNumber`; @param name the option as the reader knows it
 * @throws RangeError on anything else
 */
export function switchOption(value: any, name: string): boolean | undefined {
  const cell = oneCell(value, name);
  const flag = flagOf(cell);
  if (flag === undefined && kindOf(cell) !== "blank")
    throw new RangeError(`${name} needs TRUE or FALSE, got ${quoted(cell)}.`);
  return flag;
}

/**
 * A label such as a group's name.
 *
 * @param value as for `givenNumber`; @param name the argument as the reader knows it
 * @throws RangeError where it is blank
 */
export function label(value: any, name: string): string {
  const cell = oneCell(value, name);
  if (kindOf(cell) === "blank") throw new RangeError(`${name} needs a group's label, got a blank.`);
  return String(cell);
}

/** The one cell of an argument that takes one. */
export function oneCell(value: any, name: string): any {
  if (!Array.isArray(value)) return value;
  const rows = value.length;
  const columns = Array.isArray(value[0]) ? value[0].length : 0;
  if (rows === 1 && columns === 1) return value[0][0];
  throw new RangeError(`${name} needs one cell, got ${rows} rows by ${columns} columns.`);
}

/** What a cell holds, as far as a statistic cares. */
export function kindOf(cell: any): "blank" | "number" | "flag" | "suppressed" | "text number" | "words" {
  if (cell === null || cell === undefined) return "blank";
  if (typeof cell === "number") return Number.isFinite(cell) ? "number" : "words";
  if (typeof cell === "boolean") return "flag";
  const text = String(cell).trim();
  if (text === "") return "blank";
  if (text.toLowerCase() === SUPPRESSED) return "suppressed";
  return looksLikeNumber(text) ? "text number" : "words";
}

/** Whether a cell is blank: `kindOf` without telling all else apart, which costs a pattern a cell. */
export function isBlank(cell: any): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** TRUE, FALSE, 1, 0, yes and no; undefined for everything else. */
export function flagOf(cell: any): boolean | undefined {
  if (cell === true || cell === 1) return true;
  if (cell === false || cell === 0) return false;
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  return word === "true" || word === "yes" ? true : word === "false" || word === "no" ? false : undefined;
}

/** A cell as a message shows it. */
export function quoted(cell: any): string {
  return typeof cell === "string" ? `"${cell}"` : String(cell).toUpperCase();
}

/** Digits with the signs that people put among them: currency, separators, percent, brackets for less than zero. */
function looksLikeNumber(text: string): boolean {
  return /^[-+(]?\s*[\p{Sc}]?\s*[-+]?\d[\d\s.,'\u2019\u00a0\u202f]*(e[-+]?\d+)?\s*[%\p{Sc}]?\s*\)?$/iu.test(text);
}
