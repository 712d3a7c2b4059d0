import { serialFromIsoDate } from "../../../workbook/serial-date";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import type { PlanContext } from "../plan-context";
import { markerTotalRow, weighted } from "./markers";
import { cell, label, rows } from "./page";
import { pillarTotalRow } from "./pillars";
import { allIn, lineSum, sumFive, sumOfLines, tiedIn } from "./sums";

const money = "Coalition Computed Money";
const planned = pillarTotalRow + 1;
const markers = markerTotalRow + 1;
const everything = (context: PlanContext) => sumFive((quarter) => allIn(context, quarter));
const overLines = (condition: string) => [1, 2, 3, 4, 5].map((quarter) => lineSum(condition, quarter)).join("+");

/** Cell that holds today; everything that counts days looks there, so that it is asked once. */
export const todayCell = `$B$${rows.facts + 7}`;

interface Fact {
  readonly text: string;
  readonly style: string;
  readonly formula: string;
  value(context: PlanContext): number | string;
}

const all: readonly Fact[] = [
  { text: "Envelope", style: money, formula: "Envelope", value: ({ department }) => department.envelope },
  {
    text: "Planned without pilots",
    style: money,
    formula: overLines('(Budget[Pilot ID]="")'),
    value: (context) => sumOfLines(context, false),
  },
  {
    text: "Left in the envelope",
    style: money,
    formula: `B${rows.facts + 1}-B${rows.facts + 2}`,
    value: (context) => context.department.envelope - sumOfLines(context, false),
  },
  {
    text: "Planned for pilots",
    style: money,
    formula: overLines('(Budget[Pilot ID]<>"")'),
    value: (context) => sumOfLines(context, true),
  },
  {
    text: "Tied to an outcome",
    style: "Coalition Computed Share",
    formula: `IF(G${planned}=0,"",(G${planned}-G${planned - 1})/G${planned})`,
    value: (context) => {
      const whole = everything(context);
      return whole === 0 ? "" : sumFive((quarter) => tiedIn(context, quarter)) / whole;
    },
  },
  {
    text: "Tied, a marker 1 counted half",
    style: "Coalition Computed Share",
    formula: `IF(F${markers}=0,"",H${markers}/F${markers})`,
    value: (context) => {
      const whole = everything(context);
      return whole === 0 ? "" : weighted(context) / whole;
    },
  },
  {
    text: "Today",
    style: "Coalition Computed Date",
    formula: "TODAY()",
    value: ({ asOf }) => serialFromIsoDate(asOf),
  },
];

/** Envelope, what is planned against it, and how much of it is tied. */
export const facts: readonly ComputedCellSpec<PlanContext>[] = all.map((fact, index) =>
  cell(rows.facts + index, 1, fact.text, fact.style, fact.formula, (context) => fact.value(context)),
);

/** Their names. */
export const factLabels: readonly LabelSpec[] = all.map(({ text }, index) => label(rows.facts + index, 0, text));
