import { formatList, formatNumber } from "../domain/format";
import type { ReadWorkbook, Unreadable } from "../domain/submission";
import { cellName } from "./basis/broken-formula";
import { defineCriterionOf } from "./criterion";

/** Only says what a text may mean; which meaning is right is the fix's choice, because "1.200" is a thousand in Rome and one in London. */
export default defineCriterionOf<ReadWorkbook>({
  id: "number-not-text",
  title: "Numbers are numbers",
  rule: 'Cells for amounts, shares, counts and scores hold numbers (a count may say "suppressed").',
  because: "Excel counts text as nothing: sums that look right leave it out.",
  remedy: "Type the number again, without words, currency signs or separators.",
  severity: "error",
  needs: [],
  *check({ workbook }) {
    for (const [index, cell] of workbook.unreadable.entries())
      if (cell.kind === "number")
        yield {
          path: ["workbook", "unreadable", index],
          item: cell.item,
          message: describe(cell),
          detail: { key: cell.key, label: cell.label, readings: cell.readings },
        };
  },
});

function describe(cell: Unreadable): string {
  const [reading, ...others] = cell.readings;
  const start = `"${cell.text}" in ${cellName(cell)} is text`;
  if (reading === undefined) return `"${cell.text}" in ${cellName(cell)} is not a number.`;
  if (others.length === 0) return `${start}, so it counts as 0. It reads as ${shown(reading)}.`;
  return `${start}, so it counts as 0. It could be ${formatList(cell.readings.map(shown), "or")}.`;
}

function shown(reading: number | string): string {
  return typeof reading === "number" ? formatNumber(reading) : reading;
}
