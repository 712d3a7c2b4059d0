import { detailNumber } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { nextFreeIds } from "./next-free-ids";
import { setCell } from "./set-cell";

/**
 * Gives the row the next free ID of its table; rows that want one at the same time get one each.
 *
 * Safe unless something points to the ID that stands twice: then the first row would get what may have been meant for this one. An ID
 * that no formula can look up is somebody's own, so changing it asks.
 */
export default {
  criterion: "id-unique",
  propose(finding, context) {
    const [part] = finding.path;
    if (typeof part !== "string") return [];
    const [id] = nextFreeIds(context, part, 1, detailNumber(finding, "ordinal") ?? 0);
    if (id === undefined) return [];
    return fixOfEdits(`Give it the ID ${id}`, finding.detail["pointedTo"] === false, [
      setCell(context, finding.path, id),
    ]);
  },
} satisfies FixRule;
