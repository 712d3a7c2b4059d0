import { detailNumbers } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/**
 * Hides both counts of the row: with one of them left, the other can often be guessed. And those that would give them away, since a fix
 * that leaves the next finding behind is half a fix. Combining groups is a person's work.
 */
export default {
  criterion: "small-group",
  propose(finding, context) {
    const row = finding.path.slice(0, 2);
    const others = [
      ...detailNumbers(finding, "hideEligible").map((other) => ["groups", other, "eligible"]),
      ...detailNumbers(finding, "hideSelected").map((other) => ["groups", other, "selected"]),
    ];
    const more = others.length === 0 ? "" : `, and of ${others.length} more that would give them away`;
    return fixOfEdits(
      `Write suppressed instead of this row's counts${more}`,
      false,
      [[...row, "eligible"], [...row, "selected"], ...others].map((path) => setCell(context, path, "suppressed")),
    );
  },
} satisfies FixRule;
