import type { Submission } from "../domain/submission";
import { idKey } from "../domain/id-key";
import type { Fix } from "../findings/fix";
import { detailText, detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** Changes the one ID in the cell's list and leaves the others; a choice for each milestone that may have been meant. */
export default {
  criterion: "milestone-dependencies-exist",
  propose(finding, context): Fix[] {
    const wrong = detailText(finding, "wrong");
    const row = finding.path[1];
    const milestone = typeof row === "number" ? context.read.milestones[row] : undefined;
    if (wrong === undefined || milestone === undefined) return [];
    return detailTexts(finding, "suggestions").flatMap((suggestion) => {
      const ids = milestone.dependsOn.map((id) => (idKey(id) === wrong ? suggestion : id));
      return fixOfEdits(`Let it wait on ${suggestion}`, false, [
        setCell(context, finding.path, [...new Set(ids)].join("; ")),
      ]);
    });
  },
} satisfies FixRule<Submission>;
