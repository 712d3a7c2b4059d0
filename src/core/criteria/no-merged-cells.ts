import type { ReadWorkbook } from "../domain/submission";
import { formatList } from "../domain/format";
import { defineCriterionOf } from "./criterion";

/** One finding a merged area: each is taken apart by itself. */
export default defineCriterionOf<ReadWorkbook>({
  id: "no-merged-cells",
  title: "No merged cells in the tables",
  rule: "No merged area touches a table, its header included.",
  because: "Of merged cells only the first holds a value; the rows beside it look filled in and are blank.",
  remedy: "Select the area, choose Unmerge Cells on the Home tab, and fill the value into each row that it is for.",
  severity: "error",
  needs: [],
  *check({ workbook }) {
    for (const [index, { sheet, table, range, rows, columns }] of workbook.merged.entries()) {
      const named = columns.length === 0 ? "" : ` (${formatList(columns)})`;
      yield {
        path: ["workbook", "merged", index],
        item: table,
        message: `Cells ${sheet}!${range} of ${table}${named} are merged${rows > 1 ? `, so ${rows - 1 === 1 ? "one row has" : `${rows - 1} rows have`} nothing there` : ", so only the first of them holds a value"}.`,
      };
    }
  },
});
