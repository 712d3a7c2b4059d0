import { formatDate, formatList } from "../domain/format";
import type { ReadWorkbook, Unreadable } from "../domain/submission";
import { cellName } from "./basis/broken-formula";
import { defineCriterionOf } from "./criterion";

/** Dates in words in the message, so that the two readings of "03/04/2027" can't be mixed up again. */
export default defineCriterionOf<ReadWorkbook>({
  id: "date-is-a-date",
  title: "Dates are dates",
  rule: "Date cells hold dates between 2000 and 2100, not text that looks like one.",
  because: "Text can't be compared with a calendar, and 03/04 is March to one reader and April to another.",
  remedy: "Type the date again, year first, like 2027-12-31.",
  severity: "error",
  needs: [],
  *check({ workbook }) {
    for (const [index, cell] of workbook.unreadable.entries())
      if (cell.kind === "date")
        yield {
          path: ["workbook", "unreadable", index],
          item: cell.item,
          message: describe(cell),
          detail: { key: cell.key, label: cell.label, readings: cell.readings },
        };
  },
});

function describe(cell: Unreadable): string {
  const readings = cell.readings.map((reading) => formatDate(String(reading)));
  const [reading, ...others] = readings;
  const start = `"${cell.text}" in ${cellName(cell)}`;
  if (reading === undefined) return `${start} is not a date between 2000 and 2100.`;
  if (others.length === 0) return `${start} is text, not a date. It reads as ${reading}.`;
  return `${start} could be ${formatList(readings, "or")}.`;
}
