import type { Submission } from "../domain/submission";
import { detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/**
 * Where the code was mistyped, or the amounts were entered in another currency than the line says: changes the code and leaves the amounts.
 *
 * Nothing is converted here. With a rate of the round the workbook converts by itself; without one nobody may make one up.
 */
export default {
  criterion: "one-currency",
  propose(finding, context) {
    return detailTexts(finding, "currencies").flatMap((code) =>
      fixOfEdits(`Make it ${code}; the amounts stay as they are`, false, [setCell(context, finding.path, code)]),
    );
  },
} satisfies FixRule<Submission>;
