/**
 * A column of a table as a formula names it.
 *
 * In the short form where the header allows it, which people read more easily; `'` stands before the marks that mean something in a
 * structured reference.
 *
 * @example columnReference("Groups", "Outcome ID") // => "Groups[Outcome ID]"
 * @example columnReference("Staff", "Pay (USD)") // => "Staff[[Pay (USD)]]"
 * @example columnReference("Staff", "No. [#]") // => "Staff[[No. '['#']]]"
 */
export function columnReference(table: string, column: string): string {
  const escaped = column.replace(/['[\]#@]/g, "'$&");
  return /^[\p{L}\p{N}_. ]+$/u.test(column) && column.trim() === column
    ? `${table}[${column}]`
    : `${table}[[${escaped}]]`;
}

/**
 * Text in a formula, with its quotes doubled.
 *
 * @example textLiteral('the "other"') // => "\"the \"\"other\"\"\""
 */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * The cell of a column in the one row that fits all conditions, as a formula.
 *
 * XLOOKUP over a product of conditions rather than SUMIFS: a sum makes 0 of "suppressed" and of blank.
 *
 * @param conditions column and text that must stand in it, at least one
 * @example cellOfRow("Groups", "Selected", [["Group", "Women"]]) // => "XLOOKUP(1,--(Groups[Group]=\"Women\"),Groups[Selected])"
 * @example cellOfRow("Groups", "Selected", [["Group", "Women"], ["Period", "Q1"]]) // => "XLOOKUP(1,(Groups[Group]=\"Women\")*(Groups[Period]=\"Q1\"),Groups[Selected])"
 */
export function cellOfRow(
  table: string,
  column: string,
  conditions: readonly (readonly [column: string, text: string])[],
): string {
  const tests = conditions.map(([name, text]) => `(${columnReference(table, name)}=${textLiteral(text)})`);
  const all = tests.length === 1 ? `--${tests.join("")}` : tests.join("*");
  return `XLOOKUP(1,${all},${columnReference(table, column)})`;
}

/**
 * A call of one of the product's functions; arguments left out at the end are not written.
 *
 * @example functionCall("PAY.GAP", ["A", "B", ""]) // => "=COALITION.PAY.GAP(A, B)"
 */
export function functionCall(name: string, given: readonly string[]): string {
  const written = [...given];
  while (written.at(-1) === "") written.pop();
  return `=COALITION.${name}(${written.join(", ")})`;
}
