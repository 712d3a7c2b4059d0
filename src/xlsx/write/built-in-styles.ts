/** Excel's number formats that need no definition, by code ([ECMA-376] 18.8.30; those that don't depend on the locale). */
const numberFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** Id of a number format that Excel has built in, or undefined. */
export function builtInNumberFormat(code: string): number | undefined {
  return numberFormats[code];
}

/** Styles of Excel's gallery by lower-case name ([ECMA-376] annex G.2). */
const styles: Readonly<Record<string, number>> = {
  comma: 3,
  currency: 4,
  percent: 5,
  note: 10,
  "warning text": 11,
  title: 15,
  "heading 1": 16,
  "heading 2": 17,
  "heading 3": 18,
  "heading 4": 19,
  input: 20,
  output: 21,
  calculation: 22,
  "check cell": 23,
  "linked cell": 24,
  total: 25,
  good: 26,
  bad: 27,
  neutral: 28,
  "explanatory text": 53,
};

/** Attributes by which a style of the gallery's own name takes its place; without them Excel shows two of one name. */
export function builtInStyle(name: string): string {
  const id = styles[name.toLowerCase()];
  return id === undefined ? "" : ` builtinId="${id}" customBuiltin="1"`;
}
