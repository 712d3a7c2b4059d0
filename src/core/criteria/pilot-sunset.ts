import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** Only that there is a date; whether it makes sense is `pilot-dates-in-order`. */
export default defineCriterion({
  id: "pilot-sunset",
  title: "Every pilot has a sunset",
  rule: "The Sunset of each pilot is not blank.",
  because: "A pilot without an end date becomes a budget line nobody decided on.",
  remedy: "Give the date on which it ends unless the forum decides otherwise.",
  severity: "error",
  needs: ["pilots", "pilots.sunset"],
  *check({ pilots }) {
    for (const [row, { id, sunset }] of pilots.entries())
      if (sunset === undefined)
        yield { path: ["pilots", row, "sunset"], item: id, message: `${rowName(id, "Pilots")} has no sunset date.` };
  },
});
