import { addMonths } from "../domain/iso-date";
import { formatDate } from "../domain/format";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/**
 * Compares what is there: a missing date is the business of other criteria. An end before the start hides what is wrong with the other
 * dates, so it is said alone. ISO dates compare as text.
 */
export default defineCriterion({
  id: "pilot-dates-in-order",
  title: "A pilot's dates follow one another",
  rule: "Start lies before Measure by, Measure by not after Sunset, and Sunset at most five quarters (the pack may set another number) after Start.",
  because:
    "A pilot that is measured after it ends is decided without its result, and one that runs too long is no pilot.",
  remedy: "Correct the date that is wrong.",
  severity: "error",
  needs: ["pilots", "pilots.start", "pilots.measureBy", "pilots.sunset"],
  thresholds: { longestQuarters: 5 },
  *check({ pilots }, { threshold }) {
    for (const [row, { id, start, measureBy, sunset }] of pilots.entries()) {
      const name = rowName(id, "Pilots");
      const at = (field: "measureBy" | "sunset") => ({ path: ["pilots", row, field], item: id });
      if (start !== undefined && sunset !== undefined && sunset <= start) {
        yield {
          ...at("sunset"),
          message:
            sunset === start
              ? `${name} ends on the day it starts, ${formatDate(start)}.`
              : `${name} ends ${formatDate(sunset)}, before it starts ${formatDate(start)}.`,
        };
        continue;
      }
      if (start !== undefined && measureBy !== undefined && measureBy <= start)
        yield {
          ...at("measureBy"),
          message: `${name} is measured by ${formatDate(measureBy)}, not after its start on ${formatDate(start)}.`,
        };
      if (sunset !== undefined && measureBy !== undefined && measureBy > sunset)
        yield {
          ...at("measureBy"),
          message: `${name} is measured by ${formatDate(measureBy)}, after its sunset on ${formatDate(sunset)}.`,
        };
      const quarters = threshold("longestQuarters");
      if (start === undefined || sunset === undefined) continue;
      const latest = addMonths(start, Math.round(quarters * 3));
      if (sunset > latest)
        yield {
          ...at("sunset"),
          message: `${name} runs from ${formatDate(start)} to ${formatDate(sunset)}, longer than ${quarters} quarters.`,
          remedy: `Let it end by ${formatDate(latest)}; what comes after is a decision of its own.`,
        };
    }
  },
});
