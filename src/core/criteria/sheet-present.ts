import type { ReadWorkbook } from "../domain/submission";
import { defineCriterionOf } from "./criterion";

/** A renamed sheet is only a warning: it was found by the tables on it, so its rows are checked as ever. */
export default defineCriterionOf<ReadWorkbook>({
  id: "sheet-present",
  title: "Every sheet of the template is there",
  rule: "Each sheet of the template stands in the workbook: under its name, or else recognised by the tables on it, which is a warning.",
  because:
    "Workbooks are read by sheet name; what stands on a sheet that can't be found is left out of the coalition's figures.",
  remedy: "Bring the sheet back from your last version, or make a new workbook and copy your entries into it.",
  severity: "error",
  needs: [],
  *check({ workbook }) {
    for (const [index, { sheet, status, foundAs }] of workbook.sheets.entries()) {
      const path = ["workbook", "sheets", index];
      if (status === "missing") yield { path, item: sheet, message: `Sheet "${sheet}" is missing.`, detail: { sheet } };
      if (status === "renamed")
        yield {
          path,
          item: sheet,
          severity: "warning",
          message: `Sheet "${sheet}" is now called "${foundAs ?? "something else"}". Its entries were checked; what looks it up by its name will not find it.`,
          remedy: `Call it "${sheet}" again.`,
          detail: { sheet, foundAs },
        };
    }
  },
});
