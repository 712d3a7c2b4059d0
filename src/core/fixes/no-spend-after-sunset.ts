import { formatList } from "../domain/format";
import { detailNumbers } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** Sets the quarters after the sunset to 0. Moving the money elsewhere is a plan of its own. */
export default {
  criterion: "no-spend-after-sunset",
  propose(finding, context) {
    const quarters = detailNumbers(finding, "quarters");
    return fixOfEdits(
      `Set ${formatList(quarters.map((quarter) => `Q${quarter + 1}`))} to 0`,
      false,
      quarters.map((quarter) => setCell(context, [...finding.path.slice(0, 3), quarter], 0)),
    );
  },
} satisfies FixRule;
