import type { Submission } from "../domain/submission";
import { idKey } from "../domain/id-key";
import type { Fix } from "../findings/fix";
import { detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** More choices than this nobody compares. */
const mostChoices = 8;

/** One choice for each link of the loop: taking out any of them breaks it. */
export default {
  criterion: "milestones-without-loops",
  propose(finding, context): Fix[] {
    const loop = detailTexts(finding, "loop");
    return loop.slice(0, mostChoices).flatMap((from, index): Fix[] => {
      const to = loop[(index + 1) % loop.length] ?? from;
      const edits = [...context.read.milestones.entries()]
        .filter(([, { id, dependsOn }]) => idKey(id) === from && dependsOn.some((other) => idKey(other) === to))
        .map(([row, { dependsOn }]) => {
          const left = dependsOn.filter((other) => idKey(other) !== to).join("; ");
          return setCell(context, ["milestones", row, "dependsOn"], left === "" ? null : left);
        });
      return fixOfEdits(`Let ${from} no longer wait on ${from === to ? "itself" : to}`, false, edits);
    });
  },
} satisfies FixRule<Submission>;
