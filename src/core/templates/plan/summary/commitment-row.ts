import { moneyTiedTo, totalOf } from "../../../domain/roll-up";
import type { CellValue } from "../../../workbook/cell-value";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import { countCell, measuredBound } from "../measured";
import type { PlanContext } from "../plan-context";
import { progressFormula } from "../progress";
import { counted, countsRowAt } from "./counts-row";
import {
  asShown,
  asShownFormula,
  commitmentAt,
  countsFor,
  measureOf,
  outcomeOf,
  paceOf,
  progressOf,
  timesOf,
} from "./measure";
import { cell, idAndText, idAndTextFormula, label, rightHalf, rows } from "./page";
import { reading, readingFormula } from "./reading";

/** Characters of a commitment that fit beside its ID. */
const room = 52;

/** One row of the commitments block; `n` counts from 1 down the Commitments table. */
export function commitmentRow(n: number): ComputedCellSpec<PlanContext>[] {
  const row = rows.commitments + n - 1;
  const at = row + 1;
  const working = (of: keyof typeof counted) => `$${counted[of]}$${countsRowAt(n) + 1}`;
  const own = (column: string) => `INDEX(Commitments[${column}],${n})`;
  const ofOutcome = (column: string) => `INDEX(Outcomes[${column}],MATCH($B${at},Outcomes[Outcome ID],0))`;
  const commitment = (context: PlanContext) => commitmentAt(n, context);
  const shownNumber = (value: string) => `IF(ISNUMBER(${value}),${asShownFormula(value, working("times"))},${value})`;
  const typed = (column: string) =>
    `IF($B${at}="","",IFERROR(IF(${own(column)}<>"",${asShownFormula(own(column), working("times"))},""),""))`;
  const typedValue =
    (value: (context: PlanContext) => number | undefined) =>
    (context: PlanContext): CellValue =>
      commitment(context)?.outcomeId === undefined
        ? ""
        : asShown(value(context) ?? "", timesOf(commitment(context), context));
  const bound = (end: "low" | "high") => (context: PlanContext) => {
    const counts = countsFor(commitment(context), context);
    const metric = outcomeOf(commitment(context), context)?.metric;
    return counts ? asShown(measuredBound(metric, counts, end), timesOf(commitment(context), context)) : "";
  };
  const put = (
    column: number,
    field: string,
    style: string,
    formula: string,
    value: (context: PlanContext) => CellValue,
  ) => cell(row, column, `Commitment ${n}: ${field}`, style, formula, value);
  const plain = "Coalition Computed";
  const number = "Coalition Computed Number";
  return [
    put(
      0,
      "text",
      plain,
      `IFERROR(IF(${own("Commitment ID")}="","",${idAndTextFormula(own("Commitment ID"), own("Commitment"), room)}),"")`,
      (context) => {
        const promise = commitment(context);
        return promise?.id === undefined ? "" : idAndText(promise.id, promise.commitment ?? "", room);
      },
    ),
    put(1, "Outcome ID", plain, working("outcome"), (context) => commitment(context)?.outcomeId ?? ""),
    put(
      2,
      "money tied",
      "Coalition Computed Money",
      `IF($B${at}="","",SUMIF(Outcomes[Outcome ID],$B${at},Outcomes[Tied total]))`,
      (context) => {
        const id = commitment(context)?.outcomeId;
        if (id === undefined) return "";
        return outcomeOf(commitment(context), context) ? totalOf(moneyTiedTo(id, context.plan, context.round)) : 0;
      },
    ),
    put(
      3,
      "unit",
      plain,
      `IFERROR(IF(${ofOutcome("Unit")}="share",IF(${working("metric")}="GAP.RATE","% points","%"),IF(${ofOutcome("Unit")}="percentage points","% points",${ofOutcome("Unit")}&"")),"")`,
      (context) => {
        const outcome = outcomeOf(commitment(context), context);
        if (outcome?.unit === "share") return outcome.metric === "GAP.RATE" ? "% points" : "%";
        return outcome?.unit === "percentage points" ? "% points" : (outcome?.unit ?? "");
      },
    ),
    put(
      4,
      "baseline",
      number,
      typed("Baseline"),
      typedValue((context) => commitment(context)?.baseline),
    ),
    put(5, "measured", number, shownNumber(working("measured")), (context) =>
      asShown(measureOf(commitment(context), context), timesOf(commitment(context), context)),
    ),
    put(
      6,
      "target",
      number,
      typed("Target Q5"),
      typedValue((context) => commitment(context)?.targets[4]),
    ),
    put(
      7,
      "progress",
      "Coalition Computed Share",
      progressFormula(working("measured"), own("Baseline"), own("Target Q5"), `IFERROR(${ofOutcome("Direction")},"")`),
      (context) => progressOf(commitment(context), context),
    ),
    put(
      rightHalf,
      "reading",
      plain,
      readingFormula({
        outcome: `$B${at}`,
        metric: working("metric"),
        measured: working("measured"),
        progress: `$H${at}`,
        pace: `$L${at}`,
      }),
      (context) => reading(commitment(context), context),
    ),
    put(
      11,
      "pace",
      "Coalition Computed Pace",
      `IF($H${at}<>"",IFERROR($H${at}/(IF(${working("metric")}="typed",INDEX(Commitments[Latest quarter],${n}),MATCH(${working("period")},PlanQuarters,0))/5),""),"")`,
      (context) => paceOf(commitment(context), context),
    ),
    put(12, "low", number, shownNumber(working("low")), bound("low")),
    put(13, "high", number, shownNumber(working("high")), bound("high")),
    put(10, "period", plain, working("period"), (context) => countsFor(commitment(context), context)?.period ?? ""),
    put(14, "focal n", "Coalition Computed Count", working("focal"), (context) =>
      countCell(countsFor(commitment(context), context)?.focal.eligible),
    ),
    put(15, "reference n", "Coalition Computed Count", working("reference"), (context) =>
      countCell(countsFor(commitment(context), context)?.reference?.eligible),
    ),
  ];
}

const headers = [
  "Commitment",
  "Outcome ID",
  "Money tied",
  "Unit",
  "Baseline",
  "Measured",
  "Target Q5",
  "Progress",
  "Reading",
  "Period",
  "Pace",
  "Low, 95 %",
  "High, 95 %",
  "Focal n",
  "Reference n",
];
const leftAligned = new Set(["Commitment", "Outcome ID", "Unit", "Reading", "Period"]);

/** Heading and header of the block. */
export const commitmentLabels: readonly LabelSpec[] = [
  label(
    rows.commitmentHeading,
    0,
    "Commitments: money, measured gap with its interval, target and pace",
    "Coalition Heading",
  ),
  ...headers.map((text, column) =>
    label(
      rows.commitments - 1,
      column < 8 ? column : column + rightHalf - 8,
      text,
      leftAligned.has(text) ? "Coalition Header" : "Coalition Header Right",
    ),
  ),
];
