import { detailText } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** Gives a renamed column its header back. A missing one can't be mended from here: its entries are gone. */
export default {
  criterion: "column-present",
  propose(finding, context) {
    const column = detailText(finding, "column");
    if (column === undefined) return [];
    return fixOfEdits(`Name the column "${column}" again`, true, [setCell(context, finding.path, column)]);
  },
} satisfies FixRule;
