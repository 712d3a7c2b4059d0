import { Pillar } from "../../domain/outcome";
import type { ComputedCellSpec, LabelSpec } from "../template";
import type { PlanContext } from "./plan-context";
import { commitmentRow } from "./summary/commitment-row";
import { facts } from "./summary/facts";
import { label, moreRow, rows, shown } from "./summary/page";
import { pillarCells } from "./summary/pillars";
import { pilotRow } from "./summary/pilot-row";

/** Everything on Summary that is computed. */
export const summaryCells: readonly ComputedCellSpec<PlanContext>[] = [
  ...facts,
  ...pillarCells,
  ...Array.from({ length: shown.commitments }, (_, index) => commitmentRow(index + 1)).flat(),
  moreRow(
    rows.commitments + shown.commitments,
    "Commitments",
    "Commitment ID",
    shown.commitments,
    ({ plan }) => plan.commitments.filter((row) => row.id !== undefined).length,
  ),
  ...Array.from({ length: shown.pilots }, (_, index) => pilotRow(index + 1)).flat(),
  moreRow(
    rows.pilots + shown.pilots,
    "Pilots",
    "Pilot ID",
    shown.pilots,
    ({ plan }) => plan.pilots.filter((row) => row.id !== undefined).length,
  ),
];

const commitmentHeaders = [
  "Commitment",
  "Outcome ID",
  "Metric",
  "Money tied",
  "Period",
  "Focal selected",
  "Focal eligible",
  "Reference selected",
  "Reference eligible",
  "Measured",
  "Low",
  "High",
  "Baseline",
  "Target Q5",
  "Progress",
  "Pace",
];

/** Everything on Summary that is fixed text. */
export const summaryLabels: readonly LabelSpec[] = [
  label(rows.facts, 0, "Envelope"),
  label(rows.facts + 1, 0, "Planned without pilots"),
  label(rows.facts + 2, 0, "Left in the envelope"),
  label(rows.facts + 3, 0, "Planned for pilots"),
  label(rows.facts + 4, 0, "Tied to an outcome"),
  label(rows.pillarHeading, 0, "Money by pillar and quarter", "Coalition Heading"),
  label(rows.pillarHeading + 1, 0, "Pillar", "Coalition Header"),
  label(rows.pillarHeading + 1, 6, "Total", "Coalition Header Right"),
  label(rows.pillarHeading + 1, 7, "Share", "Coalition Header Right"),
  ...[...Pillar.options, "Not tied"].map((name, index) => label(rows.pillars + index, 0, name)),
  label(rows.pillars + 4, 0, "All lines", "Coalition Total"),
  label(rows.commitmentHeading, 0, "Commitments: money, measured gap, target and pace", "Coalition Heading"),
  ...commitmentHeaders.map((name, column) =>
    label(
      rows.commitments - 1,
      column,
      name,
      column < 3 || column === 4 ? "Coalition Header" : "Coalition Header Right",
    ),
  ),
  label(rows.pilotHeading, 0, "Pilots and their sunsets", "Coalition Heading"),
  ...["Pilot", "Outcome ID", "Stage", "Ask", "Start", "Sunset"].map((name, column) =>
    label(rows.pilots - 1, column, name, column < 3 ? "Coalition Header" : "Coalition Header Right"),
  ),
];

/** Column widths of Summary, in characters. */
export const summaryWidths: readonly number[] = [52, 13, 13, 13, 13, 13, 13, 13, 13, 12, 10, 10, 10, 11, 10, 9];
