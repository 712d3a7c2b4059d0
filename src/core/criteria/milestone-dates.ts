import { formatDate } from "../domain/format";
import { quarterDates, quartersFrom } from "../domain/quarter";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** A blank Start is fine (a milestone may be a moment), a blank Due is not: nobody could say that it is late. */
export default defineCriterion({
  id: "milestone-dates",
  title: "Milestones lie inside the plan",
  rule: "Due is given, Start is not after Due, and both lie inside the plan's five quarters.",
  because: "A step outside the plan has no money and no check-in.",
  remedy: "Correct the dates, or leave the step to the next round.",
  severity: "error",
  needs: ["milestones", "milestones.start", "milestones.due"],
  *check({ milestones }, { round }) {
    const quarters = quartersFrom(round.firstQuarter, 5).map((label) => quarterDates(label, round.calendar));
    const [first, last] = [quarters[0]?.start ?? "", quarters[4]?.end ?? ""];
    for (const [row, { id, start, due }] of milestones.entries()) {
      const name = rowName(id, "Milestones");
      const at = (field: "start" | "due") => ({ path: ["milestones", row, field], item: id });
      const outside = (date: string) =>
        date < first
          ? `before the plan begins on ${formatDate(first)}`
          : date > last
            ? `after the plan ends on ${formatDate(last)}`
            : undefined;
      if (due === undefined) yield { ...at("due"), message: `${name} has no due date.` };
      else if (start !== undefined && start > due)
        yield { ...at("due"), message: `${name} is due ${formatDate(due)}, before it starts ${formatDate(start)}.` };
      const starts = start === undefined ? undefined : outside(start);
      if (start !== undefined && starts !== undefined)
        yield { ...at("start"), message: `${name} starts ${formatDate(start)}, ${starts}.` };
      const ends = due === undefined ? undefined : outside(due);
      if (due !== undefined && ends !== undefined)
        yield { ...at("due"), message: `${name} is due ${formatDate(due)}, ${ends}.` };
    }
  },
});
