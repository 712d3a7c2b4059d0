import type { ReadWorkbook } from "../domain/submission";
import { defineCriterionOf } from "./criterion";

const copied = {
  severity: "warning",
  remedy: "Bring the rows that count into the sheet itself, then delete the copy.",
} as const;

/** What is near a table was meant for it; what is far away is somebody's notes, and the reader doesn't list it. */
export default defineCriterionOf<ReadWorkbook>({
  id: "nothing-outside-table",
  title: "Entries stand inside the tables",
  rule: "No values stand within 20 rows under a table, or in the empty columns around it, and no copy of a sheet holds rows that the sheet itself has not (a warning).",
  because: "Only rows inside a table are counted; the others look entered and are not.",
  remedy: "Move the entries into the table, or delete them if they are notes.",
  severity: "error",
  needs: [],
  *check({ workbook }) {
    for (const [index, found] of workbook.outside.entries()) {
      const { sheet, table, where, range, cells } = found;
      const what = cells === 1 ? `A value in ${sheet}!${range} stands` : `${cells} values in ${sheet}!${range} stand`;
      yield {
        path: ["workbook", "outside", index],
        item: table,
        ...(where === "on a copy of" ? copied : {}),
        message: `${what} ${where} the ${table} table and ${cells === 1 ? "is" : "are"} not counted.`,
        detail: { ...found },
      };
    }
  },
});
