import { formatList } from "../domain/format";
import { quarterOfDate, quartersFrom } from "../domain/quarter";
import { idKey } from "../domain/id-key";
import { revisedPlan } from "./basis/revised-plan";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/**
 * Money in any quarter from Start to Due is enough: most steps are paid once. A line that doesn't exist is `references-exist`'s finding,
 * dates outside the plan are `milestone-dates`'.
 */
export default defineCriterion({
  id: "milestone-resourced",
  title: "Milestones are paid for",
  rule: 'A milestone names a budget line that has money (after Moves) in a quarter between its Start and its Due, or says "no cost". Dropped ones are left alone.',
  because: "A step without money in its time is done by nobody, or by somebody beside their work.",
  remedy: 'Name a line with money in that quarter, move money there, or type "no cost".',
  severity: "warning",
  needs: [
    "milestones",
    "milestones.lineId",
    "milestones.start",
    "milestones.due",
    "milestones.status",
    "budget",
    "budget.id",
    "budget.quarters",
    "moves",
    "moves.amount",
  ],
  *check({ milestones, budget, moves }, { round }) {
    const labels = quartersFrom(round.firstQuarter, 5);
    const revised = revisedPlan({ budget, moves }, round);
    for (const [row, { id, lineId, start, due, status }] of milestones.entries()) {
      const key = idKey(lineId);
      if (key === "NOCOST" || status?.trim().toLowerCase() === "dropped") continue;
      const name = rowName(id, "Milestones");
      const at = { path: ["milestones", row, "lineId"], item: id };
      if (key === "") {
        yield {
          ...at,
          message: `${name} names no budget line.`,
          remedy: 'Name the line that pays for it, or type "no cost".',
        };
        continue;
      }
      const line = revised.get(key);
      if (line === undefined || due === undefined) continue;
      const quarterAt = (date: string) => labels.indexOf(quarterOfDate(date, round.calendar));
      const [first, last] = [quarterAt(start !== undefined && start <= due ? start : due), quarterAt(due)];
      if (first < 0 || last < 0) continue;
      const span = [0, 1, 2, 3, 4].filter((quarter) => quarter >= first && quarter <= last);
      if (span.some((quarter) => (line.quarters[quarter] ?? 0) > 0)) continue;
      const when = formatList(
        span.map((quarter) => labels[quarter] ?? ""),
        "or",
      );
      yield {
        ...at,
        message: `${name} falls in ${formatList(span.map((quarter) => labels[quarter] ?? ""))}; its line ${line.id} has no money in ${when}.`,
        uses: [["budget", line.row, "quarters"], ...span.map((quarter) => ["budget", line.row, "quarters", quarter])],
      };
    }
  },
});
