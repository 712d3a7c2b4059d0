import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";
import { useSuggestion } from "./use-suggestion";

/** The nearest outcomes, else to say that the line aims at none. Marking is a judgement on the line, so it asks. */
export default {
  criterion: "line-tied-or-screened",
  propose(finding, context) {
    const marker = [...finding.path.slice(0, 2), "marker"];
    return [
      ...useSuggestion(finding, context),
      ...fixOfEdits("Mark it 0: looked at, not aimed at an outcome", false, [setCell(context, marker, 0)]),
    ];
  },
} satisfies FixRule;
