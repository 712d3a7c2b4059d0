const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|@/g;

/**
 * A formula without the `@` that newer versions of Excel show before functions and references which could answer several cells.
 *
 * Files don't hold it: Excel shows `=@INDEX(…)` where a file, written by anything but a newer Excel, says `=INDEX(…)`. The `@` of a table's
 * own row (`[@Q1]`), of texts and of sheet names stays.
 *
 * @example withoutIntersection('=IFERROR(@INDEX(Budget[Q1],[@Line]),"@")') // => '=IFERROR(INDEX(Budget[Q1],[@Line]),"@")'
 */
export function withoutIntersection(formula: string): string {
  return formula.includes("@") ? formula.replace(token, (piece) => (piece === "@" ? "" : piece)) : formula;
}
