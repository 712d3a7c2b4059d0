import { columnLetters } from "../../../workbook/address";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import { movedMoney, quarterIndex, spentMoney } from "../line-money";
import type { PlanContext } from "../plan-context";
import { cell, five, label, rows } from "./page";
import { pillarTotalRow, quarterHeaders } from "./pillars";
import { allIn, sumFive } from "./sums";

const spentIn = (context: PlanContext, quarter: number) =>
  context.plan.actuals
    .filter((row) => quarterIndex(row.quarter, context) === quarter)
    .reduce((sum, row) => sum + (spentMoney(row, context) ?? 0), 0);
const movedIn = (context: PlanContext, quarter: number) =>
  context.plan.moves
    .filter((move) => quarterIndex(move.quarter, context) === quarter)
    .reduce((sum, move) => sum + (movedMoney(move, context) ?? 0), 0);

/** Row numbers of the block, from one. */
const plan = rows.actual + 1;
const spent = rows.actual + 3;

const amounts = [
  {
    text: "Plan, all lines",
    formula: (column: string) => `${column}${pillarTotalRow + 1}`,
    value: allIn,
  },
  {
    text: "Moved between lines",
    formula: (_column: string, quarter: number) =>
      `SUMIF(Moves[Quarter],INDEX(PlanQuarters,${quarter}),Moves[In round currency])`,
    value: movedIn,
  },
  {
    text: "Spent",
    formula: (_column: string, quarter: number) =>
      `SUMIF(Actuals[Quarter],INDEX(PlanQuarters,${quarter}),Actuals[In round currency])`,
    value: spentIn,
  },
  {
    text: "Left",
    formula: (column: string) => `${column}${plan}-${column}${spent}`,
    value: (context: PlanContext, quarter: number) => allIn(context, quarter) - spentIn(context, quarter),
  },
] as const;

/** Zero-based row of what is left of each quarter's plan. */
export const leftRow = rows.actual + 3;

/**
 * Plan against actual by quarter, in the round's currency.
 *
 * What moves between lines of a quarter leaves its sum as it is, so the revised plan of all lines is their budget; how much moved is told
 * beside it.
 */
export const actualCells: readonly ComputedCellSpec<PlanContext>[] = [
  ...quarterHeaders(rows.actualHeading + 1, "Plan against actual"),
  ...amounts.flatMap(({ text, formula, value }, index) => {
    const row = rows.actual + index;
    return [
      ...five.map((quarter) =>
        cell(
          row,
          quarter + 1,
          `${text} Q${quarter + 1}`,
          "Coalition Computed Money",
          formula(columnLetters(quarter + 1), quarter + 1),
          (context) => value(context, quarter),
        ),
      ),
      cell(row, 6, `${text} total`, "Coalition Computed Money", `SUM(B${row + 1}:F${row + 1})`, (context) =>
        sumFive((quarter) => value(context, quarter)),
      ),
    ];
  }),
  ...[...five, 5].map((quarter) => {
    const column = columnLetters(quarter + 1);
    return cell(
      rows.actual + amounts.length,
      quarter + 1,
      quarter === 5 ? "Spent share total" : `Spent share Q${quarter + 1}`,
      "Coalition Computed Share",
      `IF(${column}${plan}=0,"",${column}${spent}/${column}${plan})`,
      (context) => {
        const of = (value: (context: PlanContext, quarter: number) => number) =>
          quarter === 5 ? sumFive((each) => value(context, each)) : value(context, quarter);
        return of(allIn) === 0 ? "" : of(spentIn) / of(allIn);
      },
    );
  }),
];

/** Heading, header and names of the block. */
export const actualLabels: readonly LabelSpec[] = [
  label(rows.actualHeading, 0, "Plan against actual by quarter", "Coalition Heading"),
  label(rows.actualHeading + 1, 0, "All lines", "Coalition Header"),
  label(rows.actualHeading + 1, 6, "Total", "Coalition Header Right"),
  ...amounts.map(({ text }, index) => label(rows.actual + index, 0, text)),
  label(rows.actual + amounts.length, 0, "Spent, share of plan"),
];
