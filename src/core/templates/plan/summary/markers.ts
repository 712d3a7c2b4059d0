import type { BudgetLine } from "../../../domain/plan";
import { lineInRoundCurrency, totalOf } from "../../../domain/roll-up";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import type { PlanContext } from "../plan-context";
import { cell, label, rows } from "./page";
import { lineSum } from "./sums";

/** One marker: which lines bear it, and how much of their money counts as tied when markers are weighed. */
interface MarkerRow {
  readonly text: string;
  readonly weight: number;
  /** 1 for the lines that bear it. Asks `<>""` too, as a blank marker would pass for 0. */
  readonly condition: string;
  holds(line: BudgetLine): boolean;
}

const typed = 'Budget[Marker]<>""';
const markers: readonly MarkerRow[] = [
  { text: "2 main aim", weight: 1, condition: "(Budget[Marker]=2)", holds: ({ marker }) => marker === 2 },
  { text: "1 significant", weight: 0.5, condition: "(Budget[Marker]=1)", holds: ({ marker }) => marker === 1 },
  {
    text: "0 looked at",
    weight: 0,
    condition: `((Budget[Marker]=0)*(${typed}))`,
    holds: ({ marker }) => marker === 0,
  },
  {
    text: "not screened",
    weight: 0,
    condition: `(1-(Budget[Marker]=2)-(Budget[Marker]=1)-(Budget[Marker]=0)*(${typed}))`,
    holds: ({ marker }) => marker !== 0 && marker !== 1 && marker !== 2,
  },
];

const first = rows.facts + 1;
/** Zero-based row of the sum over all markers. */
export const markerTotalRow = first + markers.length;
const total = markerTotalRow + 1;

const moneyOf = ({ plan, round }: PlanContext, holds: (line: BudgetLine) => boolean) =>
  plan.budget.filter(holds).reduce((sum, line) => sum + totalOf(lineInRoundCurrency(line, round)), 0);
const all = (context: PlanContext) => moneyOf(context, () => true);
const linesOf = ({ plan }: PlanContext, holds: (line: BudgetLine) => boolean) =>
  plan.budget.filter((line) => line.id !== undefined && holds(line)).length;

/** Money with a marker 1 counted half, in the round's currency. */
export function weighted(context: PlanContext): number {
  return markers.reduce((sum, { weight, holds }) => sum + weight * moneyOf(context, holds), 0);
}

/** Lines and money by marker: in full, as a share of all money, and weighed. */
export const markerCells: readonly ComputedCellSpec<PlanContext>[] = [
  ...markers.flatMap(({ text, weight, condition, holds }, index) => {
    const row = first + index;
    const at = row + 1;
    const money = [1, 2, 3, 4, 5].map((quarter) => lineSum(condition, quarter)).join("+");
    return [
      cell(
        row,
        4,
        `Lines ${text}`,
        "Coalition Computed Count",
        `SUMPRODUCT(${condition}*(Budget[Line ID]<>""))`,
        (context) => linesOf(context, holds),
      ),
      cell(row, 5, `Money ${text}`, "Coalition Computed Money", money, (context) => moneyOf(context, holds)),
      cell(row, 6, `Share ${text}`, "Coalition Computed Share", `IF(F$${total}=0,"",F${at}/F$${total})`, (context) =>
        all(context) === 0 ? "" : moneyOf(context, holds) / all(context),
      ),
      cell(
        row,
        7,
        `Weighted ${text}`,
        "Coalition Computed Money",
        `F${at}*${weight}`,
        (context) => moneyOf(context, holds) * weight,
      ),
    ];
  }),
  ...[
    {
      column: 4,
      letter: "E",
      style: "Coalition Total Count",
      value: (context: PlanContext) => linesOf(context, () => true),
    },
    { column: 5, letter: "F", style: "Coalition Total Money", value: all },
    {
      column: 6,
      letter: "G",
      style: "Coalition Total Share",
      value: (context: PlanContext) => (all(context) === 0 ? 0 : 1),
    },
    { column: 7, letter: "H", style: "Coalition Total Money", value: weighted },
  ].map(({ column, letter, style, value }) =>
    cell(
      markerTotalRow,
      column,
      `All markers ${letter}`,
      style,
      `SUM(${letter}${first + 1}:${letter}${total - 1})`,
      value,
    ),
  ),
];

/** Header and names of the block. */
export const markerLabels: readonly LabelSpec[] = [
  ...["Marker", "Lines", "Money", "Share", "Weighted"].map((text, index) =>
    label(rows.facts, 3 + index, text, index === 0 ? "Coalition Header" : "Coalition Header Right"),
  ),
  ...markers.map(({ text }, index) => label(first + index, 3, text)),
  label(markerTotalRow, 3, "All lines", "Coalition Total"),
];
