import { cellAddress } from "../../workbook/address";
import type { ComputedCellSpec, LabelSpec } from "../template";
import type { PlanContext } from "./plan-context";
import { commitmentLabels, commitmentRow } from "./summary/commitment-row";
import { countsLabels, countsRow } from "./summary/counts-row";
import { factLabels, facts } from "./summary/facts";
import { gapCells, gapLabels } from "./summary/gap-chart";
import { markerCells, markerLabels } from "./summary/markers";
import { countOff, offLabels, offPlanRow } from "./summary/off-plan-row";
import { label, moreRow, rightHalf, rows, shown } from "./summary/page";
import { pilotLabels, pilotRow } from "./summary/pilot-row";
import { pillarCells, pillarLabels } from "./summary/pillars";
import { actualCells, actualLabels } from "./summary/plan-against-actual";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const withId = (column: string) => `SUMPRODUCT(--(${column}<>""))`;

/** Everything on Summary that is computed. */
export const summaryCells: readonly ComputedCellSpec<PlanContext>[] = [
  ...facts,
  ...markerCells,
  ...pillarCells,
  ...actualCells,
  ...upTo(shown.off).flatMap(offPlanRow),
  moreRow(rows.off + shown.off, 0, { table: "Actuals", all: "COUNT(Actuals[Off order])", room: shown.off }, countOff),
  ...upTo(shown.pilots).flatMap(pilotRow),
  moreRow(
    rows.pilots + shown.pilots,
    rightHalf,
    { table: "Pilots", all: withId("Pilots[Pilot ID]"), room: shown.pilots },
    ({ plan }) => plan.pilots.filter((row) => row.id !== undefined).length,
  ),
  ...upTo(shown.commitments).flatMap(commitmentRow),
  moreRow(
    rows.commitments + shown.commitments,
    0,
    { table: "Commitments", all: withId("Commitments[Commitment ID]"), room: shown.commitments },
    ({ plan }) => plan.commitments.filter((row) => row.id !== undefined).length,
  ),
  ...gapCells,
  ...upTo(shown.commitments).flatMap(countsRow),
];

/** Everything on Summary that is fixed text. */
export const summaryLabels: readonly LabelSpec[] = [
  ...factLabels,
  ...markerLabels,
  ...pillarLabels,
  ...actualLabels,
  ...offLabels,
  ...pilotLabels,
  ...commitmentLabels,
  label(rows.workingHeading, 0, "Workings: what the chart and the measures are made from", "Coalition Heading"),
  ...gapLabels,
  ...countsLabels,
];

/** Column widths of Summary, in characters. */
export const summaryWidths: readonly number[] = [
  60,
  ...Array<number>(7).fill(13),
  2,
  42,
  ...Array<number>(6).fill(12.5),
];

/** What Summary prints: one page, without the workings under it. */
export const summaryPrinted = `A1:${cellAddress(rows.workingHeading - 2, summaryWidths.length - 1)}`;

/** Heights of headers whose words wrap, in points by row. */
export const summaryRowHeights: Readonly<Record<number, number>> = {
  [rows.gapChart - 1]: 32,
  [rows.counts - 1]: 32,
};
