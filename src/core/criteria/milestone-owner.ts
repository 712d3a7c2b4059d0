import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** Owner only: a step is short enough to go without a deputy. */
export default defineCriterion({
  id: "milestone-owner",
  title: "Every milestone has an owner",
  rule: "The Owner of each milestone is given.",
  because: "A step that is nobody's is done by nobody.",
  remedy: "Pick somebody who sees it through.",
  severity: "error",
  needs: ["milestones", "milestones.owner"],
  *check({ milestones }) {
    for (const [row, { id, owner }] of milestones.entries())
      if (!owner?.trim())
        yield { path: ["milestones", row, "owner"], item: id, message: `${rowName(id, "Milestones")} has no owner.` };
  },
});
