import type { Plan } from "../../domain/plan";

/** What an ID can point to: a table of the plan, or a list of the round. */
export type Target = "budget" | "pilots" | "commitments" | "outcomes" | "objectives";

/** A column whose cells name something by its ID. */
export interface Reference {
  readonly part: Exclude<keyof Plan, "start">;
  readonly table: string;
  readonly field: string;
  /** Header of the column. */
  readonly label: string;
  readonly to: Target;
  /** Whether a row counts nowhere while this is blank. */
  readonly required: boolean;
  /** A word, as compared, that is no ID and is fine; the dash stands in a list that would be empty. */
  readonly except?: string;
}

/**
 * Every column of a plan that points somewhere, but for those with a criterion of their own: a commitment's and a budget line's Outcome
 * ID, and a milestone's Depends on.
 */
export const references: readonly Reference[] = [
  { part: "budget", table: "Budget", field: "pilotId", label: "Pilot ID", to: "pilots", required: false },
  { part: "splits", table: "Splits", field: "lineId", label: "Line ID", to: "budget", required: true },
  { part: "splits", table: "Splits", field: "outcomeId", label: "Outcome ID", to: "outcomes", required: true },
  { part: "actuals", table: "Actuals", field: "lineId", label: "Line ID", to: "budget", required: true },
  {
    part: "pilots",
    table: "Pilots",
    field: "objectiveId",
    label: "Objective ID",
    to: "objectives",
    required: false,
    except: "–",
  },
  { part: "pilots", table: "Pilots", field: "outcomeId", label: "Outcome ID", to: "outcomes", required: false },
  { part: "checkpoints", table: "Checkpoints", field: "pilotId", label: "Pilot ID", to: "pilots", required: true },
  {
    part: "milestones",
    table: "Milestones",
    field: "commitmentId",
    label: "Commitment ID",
    to: "commitments",
    required: false,
  },
  {
    part: "milestones",
    table: "Milestones",
    field: "lineId",
    label: "Line ID",
    to: "budget",
    required: false,
    except: "NOCOST",
  },
  { part: "evidence", table: "Evidence", field: "outcomeId", label: "Outcome ID", to: "outcomes", required: false },
  { part: "groups", table: "Groups", field: "outcomeId", label: "Outcome ID", to: "outcomes", required: true },
  { part: "moves", table: "Moves", field: "fromLine", label: "From line", to: "budget", required: true },
  { part: "moves", table: "Moves", field: "toLine", label: "To line", to: "budget", required: true },
];
