import type { CellInput } from "../../core/workbook/cell-value";
import { isCellFormula } from "../../core/workbook/cell-value";

/** Excel's limits for one cell, in characters. */
const maximum = { text: 32_767, formula: 8_192 } as const;

/** Why a cell can't hold an input, completing "its ..."; undefined where it can. Passing these limits makes Excel offer a repair. */
export function cellProblem(input: CellInput): string | undefined {
  if (isCellFormula(input)) {
    const { length } = input.formula;
    if (length > maximum.formula) return `formula has ${length} characters, Excel allows ${maximum.formula}`;
    return cellProblem(input.value);
  }
  if (typeof input === "string" && input.length > maximum.text)
    return `text has ${input.length} characters, Excel allows ${maximum.text}`;
  return typeof input === "number" && !Number.isFinite(input) ? "number is not finite" : undefined;
}
