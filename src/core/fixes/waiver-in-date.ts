import { formatDate } from "../domain/format";
import { quarterDates, quartersFrom } from "../domain/quarter";
import type { Fix } from "../findings/fix";
import { serialFromIsoDate } from "../workbook/serial-date";
import { clearRow } from "./clear-row";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** Of a waiver that has ended: another end, or no row. Both ask; whoever approved it approved it for a time. */
export default {
  criterion: "waiver-in-date",
  propose(finding, context): Fix[] {
    const [part, row, field] = finding.path;
    if (typeof part !== "string" || typeof row !== "number") return [];
    const { firstQuarter, calendar } = context.round;
    const last = quarterDates(quartersFrom(firstQuarter, 5)[4] ?? firstQuarter, calendar).end;
    const renewed =
      field === "expires" && last > context.asOf
        ? fixOfEdits(`Let it run to ${formatDate(last)}, the round's last day`, false, [
            setCell(context, finding.path, serialFromIsoDate(last)),
          ])
        : [];
    return [...renewed, ...fixOfEdits("Take the row out", false, clearRow(context, part, row))];
  },
} satisfies FixRule;
