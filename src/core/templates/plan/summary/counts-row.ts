import type { CellValue } from "../../../workbook/cell-value";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import { countCell, measuredBound, notComputed } from "../measured";
import type { PlanContext } from "../plan-context";
import { cell, label, rightHalf, rows } from "./page";
import { commitmentAt, countsFor, measureOf, outcomeOf, timesOf } from "./measure";

/** Columns of the workings, where other cells look. */
export const counted = {
  outcome: "B",
  metric: "C",
  period: "D",
  focal: "F",
  reference: "H",
  measured: "J",
  low: "K",
  high: "L",
  times: "M",
} as const;

/** Zero-based row of a commitment's workings; `n` counts from 1. */
export const countsRowAt = (n: number) => rows.counts + n - 1;

/** References to one group's counts and the sums that the metric's functions take. */
export function metricCalls(metric: string, focal: string, both: string): Record<"plain" | "stats", string> {
  const choose = (name: (metric: string) => string) =>
    `IF(${metric}="RATE",${name("RATE")}(${focal}),IF(${metric}="GAP.RATE",${name("GAP.RATE")}(${both}),${name("IMPACT.RATIO")}(${both})))`;
  return {
    plain: choose((name) => `COALITION.${name}`),
    stats: choose((name) => `COALITION.${name}.STATS`),
  };
}

/**
 * What a commitment's measure is made from, in the outcome's own unit: the counts of both groups in the latest period that has them, the
 * measure and its interval.
 */
export function countsRow(n: number): ComputedCellSpec<PlanContext>[] {
  const row = countsRowAt(n);
  const at = row + 1;
  const own = (column: string) => `INDEX(Commitments[${column}],${n})`;
  const ofOutcome = (column: string) => `INDEX(Outcomes[${column}],MATCH($B${at},Outcomes[Outcome ID],0))`;
  const key = (period: string, group: string) =>
    `$B${at}&"|"&${ofOutcome("Decision point")}&"|"&${period}&"|"&${ofOutcome(group)}`;
  const holds = (group: string) => `ISNUMBER(MATCH(${key("Periods", group)},Groups[Key],0))`;
  const count = (column: string, group: string) =>
    `INDEX(Groups[${column}],MATCH(${key(`$D${at}`, group)},Groups[Key],0))`;
  const countOrBlank = (column: string, group: string) =>
    `IF($D${at}="","",IFERROR(IF(${count(column, group)}<>"",${count(column, group)},""),""))`;
  const focal = `$E${at},$F${at}`;
  const both = `${focal},$G${at},$H${at}`;
  const calls = metricCalls(`$C${at}`, focal, both);
  const bound = (index: number) => {
    const stats = (name: string, counts: string) => `INDEX(COALITION.${name}.STATS(${counts}),${index},2)`;
    return `IF(OR($C${at}="typed",$D${at}=""),"",IFERROR(IF($C${at}="RATE",${stats("RATE", focal)},IF($C${at}="GAP.RATE",${stats("GAP.RATE", both)},${stats("IMPACT.RATIO", both)})),""))`;
  };
  const counts = (context: PlanContext) => countsFor(commitmentAt(n, context), context);
  const put = (
    column: number,
    field: string,
    style: string,
    formula: string,
    value: (context: PlanContext) => CellValue,
  ) => cell(row, column, `Workings ${n}: ${field}`, style, formula, value);
  const outcome = (context: PlanContext) => outcomeOf(commitmentAt(n, context), context);
  const number = "Coalition Computed Number";
  return [
    put(
      0,
      "Commitment ID",
      "Coalition Computed",
      `IFERROR(${own("Commitment ID")}&"","")`,
      (context) => commitmentAt(n, context)?.id ?? "",
    ),
    put(
      1,
      "Outcome ID",
      "Coalition Computed",
      `IFERROR(${own("Outcome ID")}&"","")`,
      (context) => commitmentAt(n, context)?.outcomeId ?? "",
    ),
    put(
      2,
      "metric",
      "Coalition Computed",
      `IFERROR(${ofOutcome("Metric")},"")`,
      (context) => outcome(context)?.metric ?? "",
    ),
    put(
      3,
      "period",
      "Coalition Computed",
      `IF(OR($B${at}="",$C${at}="typed"),"",IFERROR(LOOKUP(2,1/(${holds("Focal group")}*((($C${at}="RATE")+${holds("Reference group")})>0)),Periods),""))`,
      (context) => counts(context)?.period ?? "",
    ),
    put(4, "focal selected", "Coalition Computed Count", countOrBlank("Selected", "Focal group"), (context) =>
      countCell(counts(context)?.focal.selected),
    ),
    put(5, "focal eligible", "Coalition Computed Count", countOrBlank("Eligible", "Focal group"), (context) =>
      countCell(counts(context)?.focal.eligible),
    ),
    put(
      6,
      "reference selected",
      "Coalition Computed Count",
      `IF($C${at}="RATE","",${countOrBlank("Selected", "Reference group")})`,
      (context) => countCell(counts(context)?.reference?.selected),
    ),
    put(
      7,
      "reference eligible",
      "Coalition Computed Count",
      `IF($C${at}="RATE","",${countOrBlank("Eligible", "Reference group")})`,
      (context) => countCell(counts(context)?.reference?.eligible),
    ),
    put(
      rightHalf,
      "measured",
      number,
      `IF($C${at}="typed",IFERROR(INDEX(Commitments[Latest actual],${n}),""),IF($D${at}="","",IFERROR(${calls.plain},"${notComputed}")))`,
      (context) => measureOf(commitmentAt(n, context), context),
    ),
    ...(["low", "high"] as const).map((end, index) =>
      put(rightHalf + 1 + index, end, number, bound(index + 2), (context) => {
        const found = counts(context);
        return found ? measuredBound(outcome(context)?.metric, found, end) : "";
      }),
    ),
    put(
      rightHalf + 3,
      "shown times",
      "Coalition Computed Count",
      `IF($B${at}="","",IF(IFERROR(${ofOutcome("Unit")},"")="share",100,1))`,
      (context) => {
        const promise = commitmentAt(n, context);
        return promise?.outcomeId === undefined ? "" : timesOf(promise, context);
      },
    ),
  ];
}

const headers = [
  "Commitment ID",
  "Outcome ID",
  "Metric",
  "Period",
  "Focal selected",
  "Focal eligible",
  "Reference selected",
  "Reference eligible",
  "Measured",
  "Low",
  "High",
  "Shown times",
];

/** Header of the workings. */
export const countsLabels: readonly LabelSpec[] = headers.map((text, column) =>
  label(
    rows.counts - 1,
    column < 8 ? column : rightHalf + column - 8,
    text,
    column < 4 ? "Coalition Header" : "Coalition Header Right",
  ),
);
