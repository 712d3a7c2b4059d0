import type { BrokenFormula, ReadWorkbook } from "../domain/submission";
import { cellName, formulaDetail, shownValue } from "./basis/broken-formula";
import { defineCriterionOf } from "./criterion";

/** Yields to `row-total` where a typed Total disagrees with its quarters: one cause, one finding, and that one says both numbers. */
export default defineCriterionOf<ReadWorkbook>({
  id: "formula-intact",
  title: "Computed cells still compute",
  rule: "Each computed cell holds the template's formula, compared relative to its row and after undoing what other programs rewrite.",
  because: "A typed-over formula stops following the numbers that it stands for, and nobody sees it.",
  remedy: "Put the formula back.",
  severity: "error",
  needs: [],
  *check({ workbook }) {
    for (const [index, formula] of workbook.formulas.entries())
      if (!formula.disagrees)
        yield {
          path: ["workbook", "formulas", index],
          item: formula.item,
          message: describe(formula),
          detail: formulaDetail(formula),
        };
    const waiting = workbook.formulasWaiting ?? 0;
    if (waiting > 0)
      yield {
        path: ["workbook"],
        severity: "info",
        message: `${waiting === 1 ? "One computed cell points" : `${waiting} computed cells point`} to a table or column that is missing, and could not be checked.`,
        remedy: "Bring the missing table or column back first, then check again.",
      };
  },
});

function describe(formula: BrokenFormula): string {
  const where = cellName(formula);
  const { found, computed } = formula;
  if (found === "nothing") return `${where} is empty; it was a formula.`;
  if ("formula" in found) return `${where} holds another formula (${shorten(found.formula)}) than the template's.`;
  const kind = typeof found.value === "number" ? "a typed number" : "typed";
  const would =
    computed === undefined || computed === found.value ? "" : ` The formula would say ${shownValue(computed)}.`;
  return `${where} is ${kind} (${shownValue(found.value)}); it was a formula.${would}`;
}

function shorten(formula: string): string {
  return formula.length <= 60 ? formula : `${formula.slice(0, 57)}...`;
}
