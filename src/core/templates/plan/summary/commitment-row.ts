import type { Commitment, PlanOutcome } from "../../../domain/plan";
import { moneyTiedTo, totalOf } from "../../../domain/roll-up";
import type { CellValue } from "../../../workbook/cell-value";
import type { ComputedCellSpec } from "../../template";
import type { PlanContext } from "../plan-context";
import { countCell, measuredBound, measuredCounts, measuredValue, notComputed, type MeasuredCounts } from "../measured";
import { latestOf, progressFormula, progressValue } from "../progress";
import { cell, rows } from "./page";

/** One row of the commitments block; `n` counts from 1 down the Commitments table. */
export function commitmentRow(n: number): ComputedCellSpec<PlanContext>[] {
  const row = rows.commitments + n - 1;
  const at = row + 1;
  const own = (column: string) => `INDEX(Commitments[${column}],${n})`;
  const ofOutcome = (column: string) => `INDEX(Outcomes[${column}],MATCH($B${at},Outcomes[Outcome ID],0))`;
  const key = (period: string, group: string) =>
    `$B${at}&"|"&${ofOutcome("Decision point")}&"|"&${period}&"|"&${ofOutcome(group)}`;
  const holds = (group: string) => `ISNUMBER(MATCH(${key("Periods", group)},Groups[Key],0))`;
  const count = (column: string, group: string) =>
    `INDEX(Groups[${column}],MATCH(${key(`$E${at}`, group)},Groups[Key],0))`;
  const countOrBlank = (column: string, group: string) =>
    `IF($E${at}="","",IFERROR(IF(${count(column, group)}<>"",${count(column, group)},""),""))`;
  const focal = `$F${at},$G${at}`;
  const both = `${focal},$H${at},$I${at}`;
  const bound = (index: number) =>
    `IF(OR($C${at}="typed",$E${at}=""),"",IFERROR(IF($C${at}="RATE",INDEX(COALITION.RATE.STATS(${focal}),${index},2),IF($C${at}="GAP.RATE",INDEX(COALITION.GAP.RATE.STATS(${both}),${index},2),INDEX(COALITION.IMPACT.RATIO.STATS(${both}),${index},2))),""))`;
  const numberOrBlank = (column: string) => `IF($B${at}="","",IFERROR(IF(${own(column)}<>"",${own(column)},""),""))`;
  const commitment = ({ plan }: PlanContext): Commitment | undefined => plan.commitments[n - 1];
  const outcome = (context: PlanContext): PlanOutcome | undefined => {
    const id = commitment(context)?.outcomeId;
    return id === undefined
      ? undefined
      : context.plan.outcomes.find((candidate) => candidate.id?.toUpperCase() === id.toUpperCase());
  };
  const counts = (context: PlanContext): MeasuredCounts | undefined => {
    const measured = outcome(context);
    return measured === undefined || measured.metric === "typed"
      ? undefined
      : measuredCounts(measured, context.plan, context.periods);
  };
  const current = (context: PlanContext): CellValue => {
    const promise = commitment(context);
    if (outcome(context)?.metric === "typed") return (promise && latestOf(promise.actuals)?.value) ?? "";
    const found = counts(context);
    return found ? measuredValue(outcome(context)?.metric, found) : "";
  };
  const progress = (context: PlanContext): CellValue => {
    const promise = commitment(context);
    const value = current(context);
    return typeof value === "number" && promise?.outcomeId !== undefined
      ? progressValue(value, promise.baseline, promise.targets[4], outcome(context)?.direction)
      : "";
  };
  const quartersGone = (context: PlanContext): number | undefined => {
    const promise = commitment(context);
    if (outcome(context)?.metric === "typed") return promise && latestOf(promise.actuals)?.index;
    const position = context.quarters.indexOf(counts(context)?.period ?? "");
    return position < 0 ? undefined : position + 1;
  };
  const what = (field: string) => `Commitment ${n}: ${field}`;
  return [
    cell(
      row,
      0,
      what("text"),
      "Coalition Computed Long",
      `IFERROR(IF(${own("Commitment ID")}="","",${own("Commitment ID")}&" "&LEFT(${own("Commitment")},80)),"")`,
      (context) => {
        const promise = commitment(context);
        return promise?.id === undefined ? "" : `${promise.id} ${(promise.commitment ?? "").slice(0, 80)}`;
      },
    ),
    cell(
      row,
      1,
      what("Outcome ID"),
      "Coalition Computed",
      `IFERROR(${own("Outcome ID")}&"","")`,
      (context) => commitment(context)?.outcomeId ?? "",
    ),
    cell(
      row,
      2,
      what("metric"),
      "Coalition Computed",
      `IFERROR(${ofOutcome("Metric")},"")`,
      (context) => outcome(context)?.metric ?? "",
    ),
    cell(
      row,
      3,
      what("money tied"),
      "Coalition Computed Money",
      `IF($B${at}="","",SUMIF(Outcomes[Outcome ID],$B${at},Outcomes[Tied total]))`,
      (context) => {
        const id = commitment(context)?.outcomeId;
        if (id === undefined) return "";
        return outcome(context) ? totalOf(moneyTiedTo(id, context.plan, context.round)) : 0;
      },
    ),
    cell(
      row,
      4,
      what("period"),
      "Coalition Computed",
      `IF(OR($B${at}="",$C${at}="typed"),"",IFERROR(LOOKUP(2,1/(${holds("Focal group")}*((($C${at}="RATE")+${holds("Reference group")})>0)),Periods),""))`,
      (context) => counts(context)?.period ?? "",
    ),
    cell(
      row,
      5,
      what("focal selected"),
      "Coalition Computed Count",
      countOrBlank("Selected", "Focal group"),
      (context) => countCell(counts(context)?.focal.selected),
    ),
    cell(
      row,
      6,
      what("focal eligible"),
      "Coalition Computed Count",
      countOrBlank("Eligible", "Focal group"),
      (context) => countCell(counts(context)?.focal.eligible),
    ),
    cell(
      row,
      7,
      what("reference selected"),
      "Coalition Computed Count",
      `IF($C${at}="RATE","",${countOrBlank("Selected", "Reference group")})`,
      (context) => countCell(counts(context)?.reference?.selected),
    ),
    cell(
      row,
      8,
      what("reference eligible"),
      "Coalition Computed Count",
      `IF($C${at}="RATE","",${countOrBlank("Eligible", "Reference group")})`,
      (context) => countCell(counts(context)?.reference?.eligible),
    ),
    cell(
      row,
      9,
      what("measured"),
      "Coalition Computed Number",
      `IF($C${at}="typed",IFERROR(INDEX(Commitments[Latest actual],${n}),""),IF($E${at}="","",IFERROR(IF($C${at}="RATE",COALITION.RATE(${focal}),IF($C${at}="GAP.RATE",COALITION.GAP.RATE(${both}),COALITION.IMPACT.RATIO(${both}))),"${notComputed}")))`,
      current,
    ),
    ...(["low", "high"] as const).map((end, index) =>
      cell(row, 10 + index, what(end), "Coalition Computed Number", bound(index + 2), (context) => {
        const found = counts(context);
        return found ? measuredBound(outcome(context)?.metric, found, end) : "";
      }),
    ),
    cell(row, 12, what("baseline"), "Coalition Computed Number", numberOrBlank("Baseline"), (context) =>
      commitment(context)?.outcomeId === undefined ? "" : (commitment(context)?.baseline ?? ""),
    ),
    cell(row, 13, what("target"), "Coalition Computed Number", numberOrBlank("Target Q5"), (context) =>
      commitment(context)?.outcomeId === undefined ? "" : (commitment(context)?.targets[4] ?? ""),
    ),
    cell(
      row,
      14,
      what("progress"),
      "Coalition Computed Share",
      progressFormula(`$J${at}`, `$M${at}`, `$N${at}`, `IFERROR(${ofOutcome("Direction")},"")`),
      progress,
    ),
    cell(
      row,
      15,
      what("pace"),
      "Coalition Computed Pace",
      `IF($O${at}<>"",IFERROR($O${at}/(IF($C${at}="typed",INDEX(Commitments[Latest quarter],${n}),MATCH($E${at},PlanQuarters,0))/5),""),"")`,
      (context) => {
        const covered = progress(context);
        const gone = quartersGone(context);
        return typeof covered === "number" && gone !== undefined ? covered / (gone / 5) : "";
      },
    ),
  ];
}
