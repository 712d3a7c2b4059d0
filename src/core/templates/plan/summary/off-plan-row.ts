import type { Actual } from "../../../domain/plan";
import type { CellValue } from "../../../workbook/cell-value";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import { lineOf, revisedPlanOf, spentOn } from "../line-money";
import type { PlanContext } from "../plan-context";
import { offOrder } from "../tables/actuals";
import { cell, idAndText, idAndTextFormula, label, rows, shown } from "./page";

/** Characters of a description that fit beside its ID. */
const room = 46;

const found = new WeakMap<PlanContext, Actual[]>();

/** Lines and quarters whose spending is off the revised plan, furthest first; put in order once for all cells that ask. */
function furthestOff(context: PlanContext): Actual[] {
  const known = found.get(context);
  if (known) return known;
  const inOrder = context.plan.actuals
    .map((actual) => ({ actual, order: offOrder(actual, context) }))
    .filter((entry): entry is { actual: Actual; order: number } => entry.order !== "")
    .sort((a, b) => b.order - a.order)
    .map(({ actual }) => actual);
  found.set(context, inOrder);
  return inOrder;
}

/** How many lines and quarters are off their plan. */
export const countOff = (context: PlanContext) => furthestOff(context).length;

/** One row of the spending furthest off plan; `n` counts from 1. */
export function offPlanRow(n: number): ComputedCellSpec<PlanContext>[] {
  const row = rows.off + n - 1;
  const at = row + 1;
  const of = (column: string) => `INDEX(Actuals[${column}],MATCH(LARGE(Actuals[Off order],${n}),Actuals[Off order],0))`;
  const line = (column: string) => `INDEX(Budget[${column}],MATCH(${of("Line ID")},Budget[Line ID],0))`;
  const what = (field: string) => `Off plan ${n}: ${field}`;
  const known = (value: (actual: Actual, context: PlanContext) => CellValue) => (context: PlanContext) => {
    const actual = furthestOff(context)[n - 1];
    return actual === undefined ? "" : value(actual, context);
  };
  const planned = (actual: Actual, context: PlanContext) => revisedPlanOf(actual.lineId, actual.quarter, context) ?? 0;
  const spent = (actual: Actual, context: PlanContext) => spentOn(actual.lineId, actual.quarter, context);
  const money = "Coalition Computed Money";
  return [
    cell(
      row,
      0,
      what("line"),
      "Coalition Computed",
      `IFERROR(${idAndTextFormula(of("Line ID"), line("Description"), room)},"")`,
      known(({ lineId }, { plan }) => idAndText(lineId ?? "", lineOf(lineId, plan)?.description ?? "", room)),
    ),
    cell(
      row,
      1,
      what("quarter"),
      "Coalition Computed",
      `IFERROR(${of("Quarter")}&"","")`,
      known(({ quarter }) => quarter ?? ""),
    ),
    cell(
      row,
      2,
      what("currency"),
      "Coalition Computed",
      `IFERROR(IF(${line("Currency")}="",Currency,${line("Currency")}),"")`,
      known(({ lineId }, { plan, round }) => lineOf(lineId, plan)?.currency ?? round.currency),
    ),
    cell(row, 3, what("revised plan"), money, `IFERROR(${of("Revised plan")},"")`, known(planned)),
    cell(row, 4, what("spent"), money, `IF(ISNUMBER($D${at}),$D${at}+$F${at},"")`, known(spent)),
    cell(
      row,
      5,
      what("off plan"),
      money,
      `IFERROR(${of("Off plan")},"")`,
      known((actual, context) => spent(actual, context) - planned(actual, context)),
    ),
    cell(
      row,
      6,
      what("share of plan"),
      "Coalition Computed Share",
      `IF(ISNUMBER($D${at}),IF($D${at}=0,"",$F${at}/$D${at}),"")`,
      known((actual, context) =>
        planned(actual, context) === 0
          ? ""
          : (spent(actual, context) - planned(actual, context)) / planned(actual, context),
      ),
    ),
  ];
}

/** Heading and header of the block. */
export const offLabels: readonly LabelSpec[] = [
  label(rows.offHeading, 0, `Spending furthest off the revised plan: the first ${shown.off}`, "Coalition Heading"),
  ...["Line", "Quarter", "Currency", "Revised plan", "Spent", "Off plan", "Share of plan"].map((text, column) =>
    label(rows.off - 1, column, text, column < 3 ? "Coalition Header" : "Coalition Header Right"),
  ),
];
