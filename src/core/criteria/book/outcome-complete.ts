import type { Outcome } from "../../domain/outcome";
import { formatDate, formatList } from "../../domain/format";
import { addMonths } from "../../domain/iso-date";
import type { BookWorkbook } from "../../domain/submission";
import { rowName } from "../basis/row-name";
import { defineCriterionOf } from "../criterion";

const needed = [
  ["numerator", "numerator"],
  ["denominator", "denominator"],
  ["unit", "unit"],
  ["source", "source"],
  ["owner", "owner"],
  ["baseline", "baseline"],
  ["baselineDate", "baseline date"],
] as const satisfies readonly (readonly [keyof Outcome, string])[];

/** Judged here, on the master copy, and once by a review; never in each plan, which can't complete it. */
export default defineCriterionOf<BookWorkbook>({
  id: "outcome-complete",
  title: "Every outcome of the dictionary can be measured",
  rule: "Each outcome of Dictionary has a numerator, a denominator, a unit, a source, an owner, a baseline, and a baseline date within the last 12 months, or the pack's.",
  because: "What has no source or no baseline can be promised but never shown.",
  remedy: "Ask the outcome's owner, and fill it in.",
  severity: "error",
  needs: ["dictionary", "dictionary.id", ...needed.map(([field]) => `dictionary.${field}` as const)],
  thresholds: { baselineMonths: 12 },
  *check({ dictionary }, { asOf, threshold }) {
    const months = threshold("baselineMonths");
    for (const [row, outcome] of dictionary.entries()) {
      const { id, baselineDate } = outcome;
      const missing = needed.filter(([field]) => String(outcome[field] ?? "").trim() === "");
      const [first] = missing;
      if (first !== undefined)
        yield {
          path: ["dictionary", row, first[0]],
          item: id,
          message: `${rowName(id, "Dictionary")} has ${formatList(missing.map(([, word]) => `no ${word}`))}.`,
        };
      if (baselineDate !== undefined && addMonths(baselineDate, months) < asOf)
        yield {
          path: ["dictionary", row, "baselineDate"],
          item: id,
          message: `The baseline of ${rowName(id, "Dictionary")} is of ${formatDate(baselineDate)}, more than ${months} months ago.`,
          remedy: "Measure it again, and give the new baseline and its date.",
        };
    }
  },
});
