import { addRows } from "./add-rows";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { nextFreeIds } from "./next-free-ids";

/** Begins a commitment for the pillar. What is promised only a person knows, so the rest of the row stays blank and is asked for next. */
export default {
  criterion: "all-three-pillars",
  propose(finding, context) {
    const [id] = nextFreeIds(context, "commitments", 1);
    const pillar = finding.item;
    if (id === undefined || pillar === null) return [];
    return fixOfEdits(
      `Begin a row for ${pillar} in Commitments, with the ID ${id}`,
      false,
      addRows(context, "commitments", [{ id, pillar }]),
    );
  },
} satisfies FixRule;
