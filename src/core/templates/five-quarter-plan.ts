import { planLists } from "./plan/lists";
import { planContext } from "./plan/plan-context";
import { planNamedCells, signOffCells, startCells, startLabels, startWidths } from "./plan/start";
import { summaryCells, summaryLabels, summaryPrinted, summaryRowHeights, summaryWidths } from "./plan/summary";
import { summaryAttention } from "./plan/summary/attention";
import { summaryCharts } from "./plan/summary/charts";
import { chosenCell } from "./plan/summary/gap-chart";
import { planTables } from "./plan/tables";
import { hiddenSheets } from "./pieces/hidden-sheets";
import type { SheetSpec, Template, TemplateSpec } from "./template";

const visible = { visibility: "visible", protected: false } as const;

const sheets: readonly SheetSpec[] = [
  {
    name: "Start",
    role: "guide",
    visibility: "visible",
    protected: true,
    title: "Five-quarter plan",
    hint: "Start here. Warm cells are yours to fill in.",
    widths: startWidths,
  },
  {
    name: "Outcomes",
    role: "reference",
    visibility: "visible",
    protected: true,
    title: "Outcomes",
    hint: "The coalition's shared dictionary, and the money of this plan tied to each outcome. Propose changes to the owner.",
  },
  {
    name: "Commitments",
    role: "input",
    ...visible,
    title: "Commitments",
    hint: "What you promise on which outcome, with a target for every quarter.",
  },
  {
    name: "Budget",
    role: "input",
    ...visible,
    title: "Budget and Splits",
    hint: "One line for each thing the money buys, tied to an outcome. Splits, on the right, shares a line among outcomes.",
  },
  {
    name: "Actuals",
    role: "input",
    ...visible,
    title: "Actuals",
    hint: "Money spent, line by line and quarter by quarter.",
  },
  {
    name: "Pilots",
    role: "input",
    ...visible,
    title: "Pilots and Checkpoints",
    hint: "Funded experiments with a threshold and a sunset. Checkpoints, on the right, are their dated readings.",
  },
  {
    name: "Milestones",
    role: "input",
    ...visible,
    title: "Milestones",
    hint: "The steps to your commitments: who, by when, paid by which line.",
  },
  {
    name: "Evidence",
    role: "input",
    ...visible,
    title: "Evidence and Groups",
    hint: "What you saw, in numbers and in words. Groups, on the right, holds counts only, never people.",
  },
  {
    name: "Moves",
    role: "input",
    ...visible,
    title: "Moves",
    hint: "Money redeployed from one line to another. The revised plan is Budget plus and minus Moves.",
  },
  {
    name: "Waivers",
    role: "input",
    ...visible,
    title: "Waivers",
    hint: "Requests to be excused from a check. They count once the coalition grants them.",
  },
  {
    name: "Summary",
    role: "result",
    visibility: "visible",
    protected: true,
    title: "Summary",
    hint: "All live: money, measured gaps, targets and sunsets on one page. In the round's currency.",
    widths: summaryWidths,
    rowHeights: summaryRowHeights,
    printed: summaryPrinted,
  },
  ...hiddenSheets,
];

const spec: TemplateSpec = {
  id: "five-quarter-plan",
  title: "Five-quarter plan",
  version: "1.0",
  sheets,
  tables: planTables,
  idCode: "DepartmentCode",
  namedCells: planNamedCells,
  contentCells: [...signOffCells, chosenCell],
  lists: planLists,
  computedCells: [...startCells, ...summaryCells],
  labels: [...startLabels, ...summaryLabels],
  attention: summaryAttention,
  charts: summaryCharts,
};

/** The five-quarter plan: one department's promises, money, pilots and evidence for five consecutive quarters. */
export const fiveQuarterPlan: Template = {
  id: spec.id,
  title: spec.title,
  scope: "department",
  purpose: "One department's commitments, budget, pilots, milestones and evidence for five quarters.",
  spec: () => spec,
  context: ({ round, department, plan, asOf }) => {
    if (!department) throw new RangeError("A five-quarter plan needs a department of the round");
    return planContext(round, department, plan, asOf);
  },
};
