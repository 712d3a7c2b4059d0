import type { ReadWorkbook } from "../domain/submission";
import { formatNumber } from "../domain/format";
import { defineCriterionOf } from "./criterion";

/** One finding a table for its rows and one for its columns: unhiding is one act. What is hidden is counted all the same. */
export default defineCriterionOf<ReadWorkbook>({
  id: "no-hidden-values",
  title: "Nothing is hidden in the tables",
  rule: "No hidden or filtered row, and no hidden column that people type in, holds values inside a table.",
  because: "Hidden rows count in every sum, so that nobody who reads the sheet can add up what it says.",
  remedy: "Clear the table's filter, or select the rows or columns around it and choose Unhide.",
  severity: "warning",
  needs: [],
  *check({ workbook }) {
    for (const [index, { table, what, count, names, cells, money }] of workbook.hidden.entries()) {
      const one = count === 1;
      const holds = one ? "holds" : "hold";
      const amount = money === 0 ? "" : `, ${formatNumber(money, 2)} in money among them`;
      const values = `${cells === 1 ? "a value" : `${formatNumber(cells)} values`}${amount}`;
      const which = names.length === 0 ? "" : ` (${names.slice(0, 3).join(", ")}${names.length > 3 ? ", ..." : ""})`;
      yield {
        path: ["workbook", "hidden", index],
        item: table,
        message: `${one ? `A hidden ${what}` : `${formatNumber(count)} hidden ${what}s`} of ${table}${which} ${holds} ${values}.`,
      };
    }
  },
});
