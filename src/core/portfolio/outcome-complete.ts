import { addMonths } from "../domain/iso-date";
import { formatDate, formatList } from "../domain/format";
import { definePortfolioCriterion } from "./portfolio-criterion";

const words = [
  ["numerator", "numerator"],
  ["denominator", "denominator"],
  ["source", "source"],
  ["owner", "owner"],
  ["baseline", "baseline"],
  ["baselineDate", "baseline date"],
] as const;

/** Judged once for the round: a plan's copy of the dictionary is not the department's to complete. */
export default definePortfolioCriterion({
  id: "outcome-complete",
  title: "Every outcome of the dictionary can be measured",
  rule: "Each outcome of the round has a numerator, a denominator, a unit, a source, an owner, a baseline, and a baseline date within the last 12 months, or the pack's.",
  because: "What has no source or no baseline can be promised but never shown.",
  remedy: "Ask the outcome's owner, and put it into the round's dictionary.",
  severity: "error",
  needs: [],
  thresholds: { baselineMonths: 12 },
  *check(_portfolio, { round, asOf, threshold }) {
    const months = threshold("baselineMonths");
    for (const outcome of round.outcomes) {
      const missing = words.filter(([field]) => {
        const value = outcome[field];
        return value === undefined || (typeof value === "string" && value.trim() === "");
      });
      const isOld = outcome.baselineDate !== undefined && addMonths(outcome.baselineDate, months) < asOf;
      if (missing.length === 0 && !isOld) continue;
      const sentences = [
        missing.length === 0 ? "" : `${outcome.id} has ${formatList(missing.map(([, word]) => `no ${word}`))}.`,
        isOld
          ? `The baseline of ${outcome.id} is of ${formatDate(outcome.baselineDate ?? "")}, more than ${months} months ago.`
          : "",
      ].filter((sentence) => sentence !== "");
      yield { path: ["outcomes", outcome.id], item: outcome.id, message: sentences.join(" ") };
    }
  },
});
