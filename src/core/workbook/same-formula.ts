import { withoutIntersection } from "./without-intersection";

/**
 * Whether two formulas say the same, however a program spelt them.
 *
 * Programs rewrite formulas when they store them: `Budget[[#This Row],[Q1]]` in a file is `[@Q1]` or `Budget[@Q1]` in Excel's own words,
 * letters change case, blanks come and go, newer functions carry `_xlfn.`, and newer versions show an `@` of their own. A comparison letter by letter would call each of these a change.
 * A this-row reference is compared without its table's name, because Excel drops it inside the table.
 *
 * @example sameFormula("=SUM(Budget[[#This Row],[Q1]:[Q5]])", "=sum(Budget[@[Q1]:[Q5]])") // => true
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || canonicalFormula(a) === canonicalFormula(b);
}

/** The spelling that `sameFormula` compares; not for writing anywhere. */
export function canonicalFormula(formula: string): string {
  // Split at texts in double quotes: what is inside them stays letter by letter.
  return withoutIntersection(formula)
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : canonicalPart(part)))
    .join("");
}

function canonicalPart(part: string): string {
  return part
    .toUpperCase()
    .replace(/_XLFN\.(_XLWS\.)?|_XLWS\.|_XLPM\./g, "")
    .replace(/\s*([-+*/^&=<>(),;:{}|])\s*/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[@)/gu, "")
    .replace(/(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[\s*\[#THIS ROW\],\s*((?:\[[^[\]]*\])(?::\[[^[\]]*\])?)\s*\]/gu, "[@$1]")
    .replace(/\[@\[([^[\]]*)\]\]/g, "[@$1]");
}
