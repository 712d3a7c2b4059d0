import type { Submission } from "../domain/submission";
import { formatList } from "../domain/format";
import { detailNumbers, detailText } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** Hides what the criterion found to be enough. Not safe: it takes away a count that somebody meant to show. */
export default {
  criterion: "small-group-recoverable",
  propose(finding, context) {
    const field = detailText(finding, "field");
    const rows = detailNumbers(finding, "hide");
    if (field === undefined) return [];
    const names = rows.map((row) => context.read.groups[row]?.id?.trim() || "a row without an ID");
    return fixOfEdits(
      `Write suppressed for ${field === "eligible" ? "Eligible" : "Selected"} of ${formatList(names)} too`,
      false,
      rows.map((row) => setCell(context, ["groups", row, field], "suppressed")),
    );
  },
} satisfies FixRule<Submission>;
