import { formatDate } from "../domain/format";
import { addMonths } from "../domain/iso-date";
import type { Fix } from "../findings/fix";
import { serialFromIsoDate } from "../workbook/serial-date";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

const fourQuarters = 12;

/** Four quarters after the start, or the day it is measured where that is later: a sunset before the reading would be no answer. */
export default {
  criterion: "pilot-sunset",
  propose(finding, context): Fix[] {
    const row = finding.path[1];
    const pilot = typeof row === "number" ? context.submission.pilots[row] : undefined;
    if (pilot?.start === undefined) return [];
    const usual = addMonths(pilot.start, fourQuarters);
    const later = pilot.measureBy !== undefined && pilot.measureBy > usual;
    const sunset = later ? (pilot.measureBy ?? usual) : usual;
    const why = later ? "the day it is measured" : "four quarters after its start";
    return fixOfEdits(`Let it end on ${formatDate(sunset)}, ${why}`, false, [
      setCell(context, finding.path, serialFromIsoDate(sunset)),
    ]);
  },
} satisfies FixRule;
