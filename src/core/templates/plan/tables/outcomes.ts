import type { PlanOutcome } from "../../../domain/plan";
import { moneyTiedTo, totalOf } from "../../../domain/roll-up";
import { defineTable, type ColumnSpec } from "../../template";
import type { PlanContext } from "../plan-context";
import { tiedMoneyFormula } from "../tied-money";
import { five } from "./quarter-columns";

/** The coalition's outcome dictionary in a plan, with the money tied to each outcome. */
export const outcomes = defineTable<PlanOutcome, PlanContext>({
  key: "outcomes",
  name: "Outcomes",
  sheet: "Outcomes",
  inputRows: 1,
  given: true,
  columns: [
    {
      key: "id",
      label: "Outcome ID",
      kind: "id",
      required: true,
      width: 12,
      note: "The coalition's ID of this outcome. Use it wherever a line or pilot serves the outcome.",
    },
    { key: "pillar", label: "Pillar", kind: "choice", width: 16, note: "Representation, Fairness or Opportunity." },
    { key: "outcome", label: "Outcome", kind: "text", width: 44, note: "What should become true." },
    {
      key: "metric",
      label: "Metric",
      kind: "choice",
      width: 14,
      note: "How it is measured: a rate or gap from Groups, or typed as the commitment's Actual.",
    },
    {
      key: "decisionPoint",
      label: "Decision point",
      kind: "choice",
      width: 18,
      note: "Where in working life it is counted.",
    },
    {
      key: "focalGroup",
      label: "Focal group",
      kind: "choice",
      width: 18,
      note: "The group whose chances the outcome is about.",
    },
    {
      key: "referenceGroup",
      label: "Reference group",
      kind: "choice",
      width: 18,
      note: "The group it is compared with.",
    },
    { key: "numerator", label: "Numerator", kind: "text", width: 30, note: "What is counted as a success." },
    { key: "denominator", label: "Denominator", kind: "text", width: 30, note: "Out of whom." },
    {
      key: "unit",
      label: "Unit",
      kind: "choice",
      width: 16,
      note: "What baseline and targets are written in. Shares are fractions shown as percent.",
    },
    {
      key: "direction",
      label: "Direction",
      kind: "choice",
      width: 13,
      note: "Which way it should move. Toward zero compares sizes without sign.",
    },
    { key: "source", label: "Source", kind: "text", width: 26, note: "Where the numbers come from." },
    { key: "owner", label: "Owner", kind: "text", width: 24, note: "Who answers for the definition." },
    {
      key: "baseline",
      label: "Baseline",
      kind: "number",
      width: 11,
      note: "Where the coalition starts from, in the unit.",
    },
    { key: "baselineDate", label: "Baseline date", kind: "date", width: 14, note: "The day the baseline was read." },
    ...five.map((quarter): ColumnSpec<PlanOutcome, PlanContext> => ({
      key: `tied.${quarter - 1}`,
      label: `Tied Q${quarter}`,
      kind: "money",
      width: 12,
      note: `Money of this plan tied to the outcome in quarter ${quarter}, in the round's currency.`,
      computed: {
        formula: tiedMoneyFormula(quarter),
        value: (row, { plan, round }) => moneyTiedTo(row.id ?? "", plan, round)[(quarter - 1) as 0],
      },
    })),
    {
      key: "tiedTotal",
      label: "Tied total",
      kind: "money",
      width: 13,
      note: "Money of this plan tied to the outcome over the five quarters.",
      computed: {
        formula: "=SUM(Outcomes[[#This Row],[Tied Q1]:[Tied Q5]])",
        value: (row, { plan, round }) => totalOf(moneyTiedTo(row.id ?? "", plan, round)),
      },
    },
  ],
  quarterGroups: ["Tied Q1"],
});
