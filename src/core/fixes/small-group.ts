import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** Hides both counts of the row: with one of them left, the other can often be guessed. Combining groups is a person's work. */
export default {
  criterion: "small-group",
  propose(finding, context) {
    const row = finding.path.slice(0, 2);
    return fixOfEdits("Write suppressed instead of this row's counts", false, [
      setCell(context, [...row, "eligible"], "suppressed"),
      setCell(context, [...row, "selected"], "suppressed"),
    ]);
  },
} satisfies FixRule;
