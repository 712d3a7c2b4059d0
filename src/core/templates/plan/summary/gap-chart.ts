import type { CellValue } from "../../../workbook/cell-value";
import { earlierQuarters } from "../../lists";
import type { ComputedCellSpec, ContentCellSpec, LabelSpec } from "../../template";
import { countCell, measuredValue, periodCounts } from "../measured";
import type { PlanContext } from "../plan-context";
import { metricCalls } from "./counts-row";
import { asShown, asShownFormula, commitmentAt, outcomeOf, timesOf } from "./measure";
import { cell, idAndText, idAndTextFormula, label, rightHalf, rows, sheet } from "./page";

/** Earlier quarters that the chart shows before the five: a year, so that a season can be held against itself. */
const before = 4;
/** How many periods the chart has. */
export const gapPeriods = before + 5;
/** Row numbers, from one, of the chart's first and last period. */
export const gapRows = { first: rows.gapChart + 1, last: rows.gapChart + gapPeriods } as const;

/** The cell where people choose the commitment of the chart; with nothing in it the chart shows the first. */
export const chosenCell: ContentCellSpec = {
  sheet,
  row: rows.chosen,
  column: rightHalf + 1,
  label: "Commitment in the gap chart",
  kind: "id",
  list: "CommitmentIds",
  fixed: false,
  note: "Choose a commitment to see its gap, quarter by quarter. Left empty, the first one is shown.",
};

const choice = `$K$${rows.chosen + 1}`;
const working = {
  n: `$B$${rows.gapChart - 1}`,
  outcome: `$C$${rows.gapChart - 1}`,
  metric: `$D$${rows.gapChart - 1}`,
  times: `$E$${rows.gapChart - 1}`,
};
const own = (column: string) => `INDEX(Commitments[${column}],${working.n})`;
const ofOutcome = (column: string) => `INDEX(Outcomes[${column}],MATCH(${working.outcome},Outcomes[Outcome ID],0))`;
const chosen = (context: PlanContext) => commitmentAt(1, context);

/** What the chart shows, and the row above its data: position of the chosen commitment, its outcome, metric and unit. */
const head: readonly ComputedCellSpec<PlanContext>[] = [
  cell(
    rows.chosen,
    rightHalf + 2,
    "Gap chart: commitment",
    "Coalition Computed",
    `IFERROR(IF(${own("Commitment ID")}="","",${idAndTextFormula(own("Commitment ID"), own("Commitment"), 52)}),"")`,
    (context) => {
      const promise = chosen(context);
      return promise?.id === undefined ? "" : idAndText(promise.id, promise.commitment ?? "", 52);
    },
  ),
  cell(
    rows.gapChart - 2,
    1,
    "Gap chart: position",
    "Coalition Computed Count",
    `IF(${choice}="",1,IFERROR(MATCH(${choice},Commitments[Commitment ID],0),1))`,
    () => 1,
  ),
  cell(
    rows.gapChart - 2,
    2,
    "Gap chart: outcome",
    "Coalition Computed",
    `IFERROR(${own("Outcome ID")}&"","")`,
    (context) => chosen(context)?.outcomeId ?? "",
  ),
  cell(
    rows.gapChart - 2,
    3,
    "Gap chart: metric",
    "Coalition Computed",
    `IFERROR(${ofOutcome("Metric")},"")`,
    (context) => outcomeOf(chosen(context), context)?.metric ?? "",
  ),
  cell(
    rows.gapChart - 2,
    4,
    "Gap chart: shown times",
    "Coalition Computed Count",
    `IF(IFERROR(${ofOutcome("Unit")},"")="share",100,1)`,
    (context) => timesOf(chosen(context), context),
  ),
];

function gapRow(index: number): ComputedCellSpec<PlanContext>[] {
  const row = rows.gapChart + index;
  const at = row + 1;
  const quarter = index - before;
  const key = (group: string) =>
    `${working.outcome}&"|"&${ofOutcome("Decision point")}&"|"&$A${at}&"|"&${ofOutcome(group)}`;
  const count = (column: string, group: string) =>
    `IFERROR(IF(INDEX(Groups[${column}],MATCH(${key(group)},Groups[Key],0))<>"",INDEX(Groups[${column}],MATCH(${key(group)},Groups[Key],0)),""),"")`;
  const unlessTyped = (formula: string) => `IF(OR(${working.outcome}="",${working.metric}="typed"),"",${formula})`;
  const counts = (context: PlanContext) => {
    const outcome = outcomeOf(chosen(context), context);
    const period = context.periods[earlierQuarters - before + index] ?? "";
    return outcome === undefined || outcome.metric === "typed" ? {} : periodCounts(outcome, context.plan, period);
  };
  const compared = (context: PlanContext) => outcomeOf(chosen(context), context)?.metric !== "RATE";
  const focal = `$B${at},$C${at}`;
  const { plain } = metricCalls(working.metric, focal, `${focal},$D${at},$E${at}`);
  const put = (
    column: number,
    field: string,
    style: string,
    formula: string,
    value: (context: PlanContext) => CellValue,
  ) => cell(row, column, `Gap chart, period ${index + 1}: ${field}`, style, formula, value);
  const quarterValue = (column: string) =>
    quarter < 0
      ? '""'
      : `IF(${own(`${column} Q${quarter + 1}`)}<>"",${asShownFormula(own(`${column} Q${quarter + 1}`), working.times)},"")`;
  const shownTyped = (values: readonly (number | undefined)[] | undefined, context: PlanContext) =>
    asShown(values?.[quarter] ?? "", timesOf(chosen(context), context));
  return [
    put(
      0,
      "label",
      "Coalition Computed",
      `INDEX(Periods,${earlierQuarters - before + index + 1})`,
      ({ periods }) => periods[earlierQuarters - before + index] ?? "",
    ),
    put(1, "focal selected", "Coalition Computed Count", unlessTyped(count("Selected", "Focal group")), (context) =>
      countCell(counts(context).focal?.selected),
    ),
    put(2, "focal eligible", "Coalition Computed Count", unlessTyped(count("Eligible", "Focal group")), (context) =>
      countCell(counts(context).focal?.eligible),
    ),
    put(
      3,
      "reference selected",
      "Coalition Computed Count",
      unlessTyped(`IF(${working.metric}="RATE","",${count("Selected", "Reference group")})`),
      (context) => (compared(context) ? countCell(counts(context).reference?.selected) : ""),
    ),
    put(
      4,
      "reference eligible",
      "Coalition Computed Count",
      unlessTyped(`IF(${working.metric}="RATE","",${count("Eligible", "Reference group")})`),
      (context) => (compared(context) ? countCell(counts(context).reference?.eligible) : ""),
    ),
    put(
      5,
      "measured",
      "Coalition Computed Number",
      `IFERROR(IF(${working.metric}="typed",${quarterValue("Actual")},IF(OR(NOT(ISNUMBER($C${at})),AND(${working.metric}<>"RATE",NOT(ISNUMBER($E${at})))),"",${asShownFormula(plain, working.times)})),"")`,
      (context) => {
        const outcome = outcomeOf(chosen(context), context);
        if (outcome?.metric === "typed") return shownTyped(chosen(context)?.actuals, context);
        const { focal: own, reference } = counts(context);
        if (own === undefined || typeof own.eligible !== "number") return "";
        if (compared(context) && typeof reference?.eligible !== "number") return "";
        const value = measuredValue(outcome?.metric, {
          period: "",
          focal: own,
          ...(reference && compared(context) ? { reference } : {}),
        });
        return typeof value === "number" ? asShown(value, timesOf(chosen(context), context)) : "";
      },
    ),
    put(
      6,
      "target",
      "Coalition Computed Number",
      quarter < 0
        ? "NA()"
        : `IFERROR(IF(${own(`Target Q${quarter + 1}`)}<>"",${asShownFormula(own(`Target Q${quarter + 1}`), working.times)},NA()),NA())`,
      (context) => {
        const target = quarter < 0 ? undefined : chosen(context)?.targets[quarter];
        return target === undefined ? { error: "#N/A" } : asShown(target, timesOf(chosen(context), context));
      },
    ),
  ];
}

/** The chosen commitment's measure and target, period by period. Missing targets are #N/A, as Excel draws text in a line as 0. */
export const gapCells: readonly ComputedCellSpec<PlanContext>[] = [
  ...head,
  ...Array.from({ length: gapPeriods }, (_, index) => gapRow(index)).flat(),
];

/** Texts of the choice and of the chart's data. */
export const gapLabels: readonly LabelSpec[] = [
  label(rows.chosen, rightHalf, "Commitment in the gap chart"),
  label(rows.gapChart - 2, 0, "Gap chart: position, outcome, metric, shown times", "Coalition Label"),
  ...[
    "Period",
    "Focal selected",
    "Focal eligible",
    "Reference selected",
    "Reference eligible",
    "Measured",
    "Target",
  ].map((text, column) =>
    label(rows.gapChart - 1, column, text, column === 0 ? "Coalition Header" : "Coalition Header Right"),
  ),
];
