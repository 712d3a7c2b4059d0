import { isCellError, isCellFormula, type CellInput } from "./cell-value";
import { sameFormula } from "./same-formula";

/** Whether two cells hold the same: formulas by what they say, whatever they answered; nothing and an empty text are one. */
export function sameContent(a: CellInput, b: CellInput): boolean {
  if (isCellFormula(a) || isCellFormula(b))
    return isCellFormula(a) && isCellFormula(b) && sameFormula(a.formula, b.formula);
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return (a ?? "") === (b ?? "");
}
