import { idKey } from "../domain/id-key";
import type { Submission } from "../domain/submission";
import { answerablePeople } from "./answerable-people";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** A choice for each person who may see it through: whoever owns the commitment that it is a step to comes first. */
export default {
  criterion: "milestone-owner",
  propose(finding, context) {
    const row = finding.path[1];
    const milestone = typeof row === "number" ? context.read.milestones[row] : undefined;
    const key = idKey(milestone?.commitmentId);
    const owner = context.read.commitments.find(({ id }) => key !== "" && idKey(id) === key)?.owner?.trim();
    return [...(owner ? [owner] : []), ...answerablePeople(context, owner)].flatMap((name) =>
      fixOfEdits(`Let ${name} see it through`, false, [setCell(context, finding.path, name)]),
    );
  },
} satisfies FixRule<Submission>;
