import type { BrokenFormula, WorkbookObservations } from "../domain/submission";
import type { Path } from "../findings/finding";
import { cellName, formulaDetail, shownValue } from "./basis/broken-formula";
import { defineCriterion } from "./criterion";

/** Only for a typed Total: while the formula stands, the total can't be wrong, whatever the file has cached. */
export default defineCriterion({
  id: "row-total",
  title: "A line's Total is the sum of its quarters",
  rule: "Where the Total's formula was typed over with a number, that number is the sum of the quarters, give or take 0.5.",
  because: "Two different amounts for one line mean that people decide on one and spend the other.",
  remedy: "Put the formula back; if the typed total is the right one, correct the quarters.",
  severity: "error",
  needs: [],
  *check({ workbook }) {
    for (const [index, formula] of workbook.formulas.entries()) {
      if (!formula.disagrees) continue;
      const typed =
        typeof formula.found === "object" && "value" in formula.found
          ? shownValue(formula.found.value)
          : "something else";
      const sum = formula.computed === undefined ? "to another amount" : `to ${shownValue(formula.computed)}`;
      yield {
        path: rowOfText(workbook, formula) ?? ["workbook", "formulas", index],
        item: formula.item,
        message: `${cellName(formula)} is typed as ${typed} over its formula; the quarters add ${sum}.`,
        detail: formulaDetail(formula),
      };
    }
  },
});

/**
 * The line's own path where one of its quarters can't be read: there the breach waits with the rest of the row, because the typed Total
 * may well be the sum once the quarter is a number again.
 */
function rowOfText({ unreadable }: WorkbookObservations, { item }: BrokenFormula): Path | undefined {
  const key = unreadable.find(
    (cell) => item !== undefined && cell.item === item && /^budget\.\d+\.quarters\./.test(cell.key),
  )?.key;
  return key === undefined ? undefined : ["budget", Number(key.split(".")[1]), "total"];
}
