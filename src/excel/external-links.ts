import type { Snapshot } from "../core/workbook/snapshot";

/** `[Book2.xlsx]` and `'C:\plans\[Book2.xlsx]Budget'!` in a formula; square brackets without a workbook's ending are table columns. */
const reference = /'?([^'"[\]=(,;+*/&<>]*)\[([^[\]]+\.xl[a-z]{1,2})\]/gi;

/**
 * Other workbooks that formulas and names speak of, each once, in order of appearance.
 *
 * Read from the formulas because Office.js lists linked workbooks only on the web.
 */
export function externalLinks({
  sheets,
  names,
}: Pick<Snapshot, "names"> & { sheets: readonly Pick<Snapshot["sheets"][number], "formulas">[] }): string[] {
  const formulas = [
    ...sheets.flatMap((sheet) => Object.values(sheet.formulas)),
    ...names.map(({ refersTo }) => refersTo),
  ];
  const found = formulas.flatMap((formula) =>
    formula.includes("[") ? [...formula.matchAll(reference)].map(([, path = "", file = ""]) => path + file) : [],
  );
  return [...new Set(found)];
}
