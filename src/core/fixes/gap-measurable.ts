import { formatList } from "../domain/format";
import type { CellInput } from "../workbook/cell-value";
import { addRows } from "./add-rows";
import { detailText, detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { nextFreeIds } from "./next-free-ids";

/** Begins a row for each group that has none for the quarter. The counts only HR has; the finding stays until they are there. */
export default {
  criterion: "gap-measurable",
  propose(finding, context) {
    const groups = detailTexts(finding, "begin");
    const period = detailText(finding, "period");
    const decisionPoint: CellInput = detailText(finding, "decisionPoint") ?? null;
    const ids = nextFreeIds(context, "groups", groups.length);
    const outcomeId = finding.item;
    if (ids.length === 0 || outcomeId === null || period === undefined) return [];
    return fixOfEdits(
      `Begin ${groups.length === 1 ? "a row" : "rows"} of Groups for ${period}: ${formatList(groups)}`,
      false,
      addRows(
        context,
        "groups",
        groups.map((group, index) => ({ id: ids[index] ?? null, outcomeId, decisionPoint, period, group })),
      ),
    );
  },
} satisfies FixRule;
