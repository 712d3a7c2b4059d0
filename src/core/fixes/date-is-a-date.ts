import { formatDate } from "../domain/format";
import { serialFromIsoDate } from "../workbook/serial-date";
import { detailText, detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** One reading is safe; of two, a person must choose. */
export default {
  criterion: "date-is-a-date",
  propose(finding, context) {
    const key = detailText(finding, "key") ?? "";
    const readings = detailTexts(finding, "readings");
    return readings.flatMap((reading) =>
      fixOfEdits(`Make it the date ${formatDate(reading)}`, readings.length === 1, [
        setCell(context, key, serialFromIsoDate(reading)),
      ]),
    );
  },
} satisfies FixRule;
