import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** A main aim that doesn't say it needs the money becomes a significant one. A missing reason or baseline only a person can give. */
export default {
  criterion: "marker-earned",
  propose(finding, context) {
    if (finding.detail["stepDown"] !== true) return [];
    return fixOfEdits("Mark it 1: a significant aim", false, [
      setCell(context, [...finding.path.slice(0, 2), "marker"], 1),
    ]);
  },
} satisfies FixRule;
