import { detailText } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";

/** Gives a renamed sheet its name back, unless another sheet has taken it. */
export default {
  criterion: "sheet-present",
  propose(finding, { snapshot }) {
    const to = detailText(finding, "sheet");
    const from = detailText(finding, "foundAs");
    if (to === undefined || from === undefined) return [];
    if (snapshot.sheets.some(({ name }) => name !== from && name.toLowerCase() === to.toLowerCase())) return [];
    return fixOfEdits(`Name the sheet "${to}" again`, true, [{ kind: "rename-sheet", from, to }]);
  },
} satisfies FixRule;
