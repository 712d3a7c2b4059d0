import { didYouMean } from "../criteria/basis/did-you-mean";
import { nearestIds } from "../criteria/basis/nearest-ids";
import { formatDate } from "../domain/format";
import { idKey } from "../domain/id-key";
import { definePortfolioCriterion } from "./portfolio-criterion";

/** A department whose plan is not here is everyone-in-once's finding: its milestones can't be looked for. */
export default definePortfolioCriterion({
  id: "cross-department-links",
  title: "What departments wait for from one another is planned",
  rule: "A milestone of another department that a milestone waits on exists in that department's plan and is due before the waiting one starts, unless one of the two is done or dropped.",
  because: "A step that waits on nothing, or on something that comes later, is late already and nobody has been told.",
  remedy: "Let the two departments settle the ID and the dates.",
  severity: "error",
  needs: ["milestones", "milestones.id", "milestones.dependsOn", "milestones.due", "milestones.start"],
  *check({ digests }) {
    const plans = new Map(
      digests.map(({ department, milestones, unread }) => [
        department,
        unread.some(({ part }) => part === "milestones" || part === "milestones.id")
          ? undefined
          : new Map(milestones.map((milestone) => [idKey(milestone.id), milestone])),
      ]),
    );
    for (const { department, links } of digests)
      for (const { row, milestone = "A milestone without an ID", waitsOn, start, isOver, place } of links) {
        const other = idKey(waitsOn).split("-")[0] ?? "";
        const plan = plans.get(other);
        if (plan === undefined || isOver) continue;
        const found = plan.get(idKey(waitsOn));
        const at = { path: ["milestones", department, row], item: milestone, departments: [department, other], place };
        if (found === undefined) {
          const near = nearestIds(
            waitsOn,
            [...plan.values()].map(({ id }) => id),
          );
          yield {
            ...at,
            message: `${milestone} waits on ${waitsOn}, which is not in ${other}'s plan.${didYouMean(near)}`,
          };
        } else if (!found.isOver && start !== undefined && found.due !== undefined && found.due >= start)
          yield {
            ...at,
            message: `${milestone} starts ${formatDate(start)}, but waits on ${found.id.trim()} of ${other}, which is due ${formatDate(found.due)}.`,
          };
      }
  },
});
