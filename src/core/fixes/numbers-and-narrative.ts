import { formatList } from "../domain/format";
import { addRows } from "./add-rows";
import { detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { nextFreeIds } from "./next-free-ids";

/** Begins a row of each kind that is missing. A row that doesn't say yet what was seen is no evidence, so the finding waits for the words. */
export default {
  criterion: "numbers-and-narrative",
  propose(finding, context) {
    const kinds = detailTexts(finding, "begin");
    const ids = nextFreeIds(context, "evidence", kinds.length);
    const outcomeId = finding.item;
    if (ids.length === 0 || outcomeId === null) return [];
    return fixOfEdits(
      `Begin ${kinds.length === 1 ? "a row" : "rows"} of Evidence for ${outcomeId}: ${formatList(kinds)}`,
      false,
      addRows(
        context,
        "evidence",
        kinds.map((kind, index) => ({ id: ids[index] ?? null, outcomeId, kind })),
      ),
    );
  },
} satisfies FixRule;
