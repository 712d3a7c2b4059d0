import { formatDate, formatList, formatNumber } from "../domain/format";
import { daysBetween } from "../domain/iso-date";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** On the day of its sunset a pilot may still be decided: only a sunset that lies before today is held against it. */
export default defineCriterion({
  id: "pilot-decided-at-sunset",
  title: "A pilot is decided at its sunset",
  rule: "A pilot whose sunset lies before today has a Disposition and a Decision ID, and no pilot was extended more often than the pack allows (once).",
  because: "A pilot that runs on past its sunset is a budget line that nobody decided on.",
  remedy: "Take it to the forum, then enter what was decided and the decision's ID.",
  severity: "error",
  needs: ["pilots", "pilots.sunset", "pilots.disposition", "pilots.decisionId", "pilots.extensions"],
  thresholds: { mostExtensions: 1 },
  *check({ pilots }, { asOf, threshold }) {
    for (const [row, { id, sunset, disposition, decisionId, extensions }] of pilots.entries()) {
      const name = rowName(id, "Pilots");
      const most = threshold("mostExtensions");
      if (extensions !== undefined && extensions > most)
        yield {
          path: ["pilots", row, "extensions"],
          item: id,
          message: `${name} was extended ${formatNumber(extensions)} times; ${formatNumber(most)} is the most.`,
          remedy: "Let it end, or hand in what it became as a line of its own.",
        };
      const blank = [
        ...(disposition?.trim() ? [] : [{ field: "disposition", label: "Disposition" }]),
        ...(decisionId?.trim() ? [] : [{ field: "decisionId", label: "Decision ID" }]),
      ];
      const [first] = blank;
      if (sunset === undefined || sunset >= asOf || first === undefined) continue;
      const days = daysBetween(sunset, asOf);
      yield {
        path: ["pilots", row, first.field],
        item: id,
        message: `${name} passed its sunset ${days === 1 ? "a day" : `${formatNumber(days)} days`} ago (${formatDate(sunset)}) without ${formatList(blank.map(({ label }) => label))}.`,
      };
    }
  },
});
