import type { ReadWorkbook } from "../domain/submission";
import { defineCriterionOf } from "./criterion";

/** Judges the labels that people read, which is where a rebuilt or shifted header shows. */
export default defineCriterionOf<ReadWorkbook>({
  id: "five-consecutive-quarters",
  title: "The plan covers five quarters in a row",
  rule: "The labels above Q1 to Q5 are the first quarter and the four that follow it, without gaps or repeats.",
  because: "Amounts under a wrong label are spent, compared and moved in the wrong quarter.",
  remedy: "Put the labels' formulas back; the amounts stay where they are.",
  severity: "error",
  needs: [],
  *check({ workbook }) {
    for (const [index, { table, expected, found, formulas }] of workbook.quarterLabels.entries()) {
      const wrong = expected.findIndex((label, quarter) => found[quarter] !== label);
      if (wrong === -1) continue;
      const standing = expected.map((_, quarter) => found[quarter] ?? "nothing").join(", ");
      yield {
        path: ["workbook", "quarterLabels", index],
        item: table,
        message: `Above Q${wrong + 1} of ${table} stands ${found[wrong] ?? "nothing"} instead of ${expected[wrong] ?? "nothing"}. The five labels read ${standing}.`,
        detail: { expected, formulas },
      };
    }
  },
});
