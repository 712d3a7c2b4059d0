import { formatDate, formatList } from "../domain/format";
import type { Submission } from "../domain/submission";
import { serialFromIsoDate } from "../workbook/serial-date";
import { addRows } from "./add-rows";
import { detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { nextFreeIds } from "./next-free-ids";

/** Plans the readings that are missing, on the dates that the criterion found to be enough. When people have time only they know. */
export default {
  criterion: "pilot-checkpoints",
  propose(finding, context) {
    const row = finding.path[1];
    const pilotId = typeof row === "number" ? context.read.pilots[row]?.id?.trim() : undefined;
    const dates = detailTexts(finding, "dates");
    const ids = nextFreeIds(context, "checkpoints", dates.length);
    if (!pilotId || ids.length === 0) return [];
    return fixOfEdits(
      `Plan ${dates.length === 1 ? "a checkpoint" : `${dates.length} checkpoints`}: ${formatList(dates.map(formatDate))}`,
      false,
      addRows(
        context,
        "checkpoints",
        dates.map((date, index) => ({ id: ids[index] ?? null, pilotId, date: serialFromIsoDate(date) })),
      ),
    );
  },
} satisfies FixRule<Submission>;
