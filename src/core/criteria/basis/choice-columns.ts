import { choices, type Plan } from "../../domain/plan";
import { quartersFrom } from "../../domain/quarter";
import type { Round } from "../../domain/round";

/** A column whose cells are picked from a closed list. */
export interface ChoiceColumn<Part extends string = string> {
  readonly part: Part;
  readonly table: string;
  readonly field: string;
  /** Header of the column. */
  readonly label: string;
  readonly values: (round: Round) => readonly string[];
  /** What people type for a value that their keyboard doesn't have. */
  readonly typedFor?: Readonly<Record<string, string>>;
}

/** How many quarters before the plan the lists offer for what was observed earlier. */
const earlierQuarters = 8;

const ofPlan = (round: Round) => quartersFrom(round.firstQuarter, 5);
const sinceEarlier = (round: Round) => quartersFrom(round.firstQuarter, 5 + earlierQuarters, -earlierQuarters);

/**
 * The choice columns of a plan that hold text as typed. Not in it: Marker and the yes and no columns, which the reader turns into values
 * and other criteria judge; currencies (`one-currency`); the period of Groups (`counts-add-up`, which allows older ones); the dictionary
 * (`definition-unchanged`).
 */
export const choiceColumns: readonly ChoiceColumn<Exclude<keyof Plan, "start">>[] = [
  { part: "commitments", table: "Commitments", field: "pillar", label: "Pillar", values: () => choices.pillar },
  { part: "budget", table: "Budget", field: "category", label: "Category", values: () => choices.category },
  { part: "actuals", table: "Actuals", field: "quarter", label: "Quarter", values: ofPlan },
  { part: "pilots", table: "Pilots", field: "domain", label: "Domain", values: () => choices.domain },
  { part: "pilots", table: "Pilots", field: "stage", label: "Stage", values: () => choices.pilotStage },
  {
    part: "pilots",
    table: "Pilots",
    field: "comparator",
    label: "Comparator",
    values: () => choices.comparator,
    typedFor: { ">=": "≥", "=>": "≥", "<=": "≤", "=<": "≤" },
  },
  { part: "pilots", table: "Pilots", field: "disposition", label: "Disposition", values: () => choices.disposition },
  { part: "checkpoints", table: "Checkpoints", field: "call", label: "Call", values: () => choices.call },
  { part: "milestones", table: "Milestones", field: "status", label: "Status", values: () => choices.status },
  { part: "evidence", table: "Evidence", field: "period", label: "Period", values: sinceEarlier },
  { part: "evidence", table: "Evidence", field: "kind", label: "Kind", values: () => choices.kind },
  {
    part: "groups",
    table: "Groups",
    field: "decisionPoint",
    label: "Decision point",
    values: (round) => round.decisionPoints,
  },
  {
    part: "groups",
    table: "Groups",
    field: "group",
    label: "Group",
    values: (round) => [...round.groups, "Total", "Not disclosed"],
  },
  { part: "moves", table: "Moves", field: "quarter", label: "Quarter", values: ofPlan },
];
