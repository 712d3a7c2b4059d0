import type { SheetAttention } from "../../template";
import { gapRows } from "./gap-chart";
import { attentionFill, rows, sheet, shown } from "./page";
import { leftRow } from "./plan-against-actual";
import { farBehind, under } from "./reading";

const first = { pilot: rows.pilots + 1, commitment: rows.commitments + 1 };
const last = { pilot: rows.pilots + shown.pilots, commitment: rows.commitments + shown.commitments };

/** What needs attention on Summary. Each is said in words or by a sign as well: a negative number, "moving away from the target". */
export const summaryAttention: readonly SheetAttention[] = [
  // Over the envelope; half a unit is what rounding leaves.
  {
    sheet,
    range: `B${rows.facts + 3}:B${rows.facts + 3}`,
    formula: `=$B$${rows.facts + 3}<-0.5`,
    fill: attentionFill,
    bold: true,
  },
  // A quarter that has spent more than its plan.
  {
    sheet,
    range: `B${leftRow + 1}:G${leftRow + 1}`,
    formula: `=AND(ISNUMBER(B${leftRow + 1}),B${leftRow + 1}<-0.5)`,
    fill: attentionFill,
    bold: true,
  },
  // A pilot past its sunset that is not closed.
  {
    sheet,
    range: `P${first.pilot}:P${last.pilot}`,
    formula: `=AND(ISNUMBER($P${first.pilot}),$P${first.pilot}<0)`,
    fill: attentionFill,
    bold: true,
  },
  // A gap that widens, or closes at less than half the pace.
  {
    sheet,
    range: `H${first.commitment}:J${last.commitment}`,
    formula: `=OR(AND(ISNUMBER($H${first.commitment}),${under(`$H${first.commitment}`, 0)}),AND(ISNUMBER($L${first.commitment}),${under(`$L${first.commitment}`, farBehind)}))`,
    fill: attentionFill,
  },
  // Targets that there are none of are #N/A for the chart's sake; people need not read that.
  {
    sheet,
    range: `G${gapRows.first}:G${gapRows.last}`,
    formula: `=ISNA($G${gapRows.first})`,
    fontColor: "#FFFFFF",
  },
];
