import type { ReadWorkbook } from "../domain/submission";
import { calledOf } from "./basis/called-of";
import { defineCriterionOf } from "./criterion";

/** One finding a column however many rows it has: the checks that rest on it wait and are counted by `evaluate`. */
export default defineCriterionOf<ReadWorkbook>({
  id: "column-present",
  title: "Every column of the template is there",
  rule: "Each column of the template's tables stands under its own header. A renamed or missing one is one finding, and the checks of its rows wait.",
  because: "Columns are found by their header; under another one the entries are not counted anywhere.",
  remedy: "Give the column its header back; if it was deleted, undo that or copy it from your last version.",
  severity: "error",
  needs: [],
  *check(submission) {
    for (const [index, { table, part, column, status, foundAs }] of submission.workbook.columns.entries()) {
      const path = ["workbook", "columns", index];
      const item = `${table}[${column}]`;
      const waiting = rowsOf(submission, part);
      const rows =
        waiting === 0 ? "" : ` The checks on its ${waiting === 1 ? "one row wait" : `${waiting} rows wait`} for it.`;
      if (status === "renamed")
        yield {
          path,
          item,
          message: `Column "${column}" of ${table} was renamed "${foundAs ?? ""}".${rows}`,
          remedy: `Change the header back to "${column}".`,
          detail: { column, foundAs },
        };
      // A part without a field is a whole table that was not found.
      else if (!part.includes("."))
        yield {
          path,
          item: table,
          message: `The table ${table} was not found on its sheet: its header row is gone or changed.`,
          remedy: `Put the header row back, or copy your rows into a new ${calledOf(submission)}.`,
        };
      else
        yield {
          path,
          item,
          message: `Column "${column}" is missing from ${table}.${rows}`,
          detail: { column, missingFrom: table },
        };
    }
  },
});

function rowsOf(submission: ReadWorkbook, part: string): number {
  const rows: unknown = Object.entries(submission).find(([key]) => key === part.split(".")[0])?.[1];
  return Array.isArray(rows) ? rows.length : 0;
}
