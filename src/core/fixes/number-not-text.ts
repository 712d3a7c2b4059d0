import { formatNumber } from "../domain/format";
import { detailNumbers, detailText } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** One reading is what everybody would read and safe; of two, a person must choose. */
export default {
  criterion: "number-not-text",
  propose(finding, context) {
    const key = detailText(finding, "key") ?? "";
    const readings = detailNumbers(finding, "readings");
    return readings.flatMap((reading) =>
      fixOfEdits(`Make it the number ${formatNumber(reading)}`, readings.length === 1, [
        setCell(context, key, reading),
      ]),
    );
  },
} satisfies FixRule;
