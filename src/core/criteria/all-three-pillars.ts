import { Pillar } from "../domain/outcome";
import { defineCriterion } from "./criterion";

/** Counts commitments, not money: a pillar may well be served by something that costs nothing. */
export default defineCriterion({
  id: "all-three-pillars",
  title: "Every pillar has a commitment",
  rule: "At least one commitment stands under each of Representation, Fairness and Opportunity.",
  because: "A plan that leaves a pillar out moves people in and promises them nothing after, or the other way round.",
  remedy: "Add a row to Commitments for it, with an outcome of the dictionary and five targets.",
  severity: "error",
  needs: ["commitments", "commitments.pillar"],
  *check({ commitments }, { words }) {
    const served = new Set(commitments.map(({ pillar }) => pillar?.trim().toLowerCase()));
    for (const pillar of Pillar.options)
      if (!served.has(pillar.toLowerCase()) && !served.has(words(pillar).toLowerCase()))
        yield {
          path: ["commitments"],
          item: pillar,
          message: `No commitment for ${words(pillar)} yet.`,
          uses: [["commitments", "*", "pillar"]],
        };
  },
});
