import type { FundWorkbook } from "../../domain/submission";
import { clearRow } from "../clear-row";
import { fixOfEdits } from "../fix-of-edits";
import type { FixRule } from "../fix-rule";

/** Takes the score out, so that it doesn't count. Under another's name it would be a score that nobody gave. */
export default {
  criterion: "independent-reviewer",
  propose(finding, context) {
    const [part, row] = finding.path;
    if (part !== "scores" || typeof row !== "number") return [];
    return fixOfEdits("Take this score out, so that it doesn't count", false, clearRow(context, part, row));
  },
} satisfies FixRule<FundWorkbook>;
