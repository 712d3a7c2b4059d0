import type { Submission } from "../domain/submission";
import { answerablePeople } from "./answerable-people";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** A choice for each person of the department who may answer for it, or stand in. */
export default {
  criterion: "commitment-owner",
  propose(finding, context) {
    const [, row, field] = finding.path;
    const commitment = typeof row === "number" ? context.read.commitments[row] : undefined;
    const isDeputy = field === "deputy";
    return answerablePeople(context, isDeputy ? commitment?.owner : commitment?.deputy).flatMap((name) =>
      fixOfEdits(isDeputy ? `Let ${name} stand in` : `Let ${name} answer for it`, false, [
        setCell(context, finding.path, name),
      ]),
    );
  },
} satisfies FixRule<Submission>;
