import { formatNumber } from "../domain/format";
import { detailNumber } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** Sets Ask to what the lines add up to, in whole cents; asks, because it may be a line that is wrong. */
export default {
  criterion: "pilot-ask-equals-lines",
  propose(finding, context) {
    const sum = detailNumber(finding, "sum");
    if (sum === undefined) return [];
    const ask = Math.round(sum * 100) / 100;
    return fixOfEdits(`Set Ask to ${formatNumber(ask)}`, false, [setCell(context, finding.path, ask)]);
  },
} satisfies FixRule;
