import type { Submission } from "../domain/submission";
import { formatDate } from "../domain/format";
import { addMonths, type IsoDate } from "../domain/iso-date";
import { quarterDates, quartersFrom } from "../domain/quarter";
import type { Round } from "../domain/round";
import type { Fix } from "../findings/fix";
import { serialFromIsoDate } from "../workbook/serial-date";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

const fourQuarters = 12;

/**
 * Four quarters after the start; the plan's last day where that comes first, since nobody funds what lies beyond; the day it is measured
 * where that is later, since a sunset before the reading would be no answer.
 */
function proposal(start: IsoDate, measureBy: IsoDate | undefined, round: Round): { sunset: IsoDate; why: string } {
  const usual = addMonths(start, fourQuarters);
  const last = quarterDates(quartersFrom(round.firstQuarter, 5)[4] ?? round.firstQuarter, round.calendar).end;
  const capped =
    last < usual && last > start
      ? { sunset: last, why: "the plan's last day" }
      : { sunset: usual, why: "four quarters after its start" };
  return measureBy !== undefined && measureBy > capped.sunset
    ? { sunset: measureBy, why: "the day it is measured" }
    : capped;
}

/** Proposes a sunset; a person decides. */
export default {
  criterion: "pilot-sunset",
  propose(finding, context): Fix[] {
    const row = finding.path[1];
    const pilot = typeof row === "number" ? context.read.pilots[row] : undefined;
    if (pilot?.start === undefined) return [];
    const { sunset, why } = proposal(pilot.start, pilot.measureBy, context.round);
    return fixOfEdits(`Let it end on ${formatDate(sunset)}, ${why}`, false, [
      setCell(context, finding.path, serialFromIsoDate(sunset)),
    ]);
  },
} satisfies FixRule<Submission>;
