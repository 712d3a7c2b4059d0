import type { Plan } from "../../domain/plan";

/** A table whose rows carry an ID: where it is in a submission, and the words that people see. */
export interface IdTable {
  readonly part: keyof Plan &
    ("outcomes" | "commitments" | "budget" | "pilots" | "checkpoints" | "milestones" | "evidence" | "groups" | "moves");
  readonly table: string;
  /** Header of the ID column. */
  readonly label: string;
  /** Field of the row that tells it to a person when the ID doesn't. */
  readonly describedBy: string;
}

/** Every table of a plan whose rows carry an ID, in the order of the sheets. */
export const idTables: readonly IdTable[] = [
  { part: "outcomes", table: "Outcomes", label: "Outcome ID", describedBy: "outcome" },
  { part: "commitments", table: "Commitments", label: "Commitment ID", describedBy: "commitment" },
  { part: "budget", table: "Budget", label: "Line ID", describedBy: "description" },
  { part: "pilots", table: "Pilots", label: "Pilot ID", describedBy: "pilot" },
  { part: "checkpoints", table: "Checkpoints", label: "Checkpoint ID", describedBy: "pilotId" },
  { part: "milestones", table: "Milestones", label: "Milestone ID", describedBy: "milestone" },
  { part: "evidence", table: "Evidence", label: "Evidence ID", describedBy: "whatWeSaw" },
  { part: "groups", table: "Groups", label: "Row ID", describedBy: "group" },
  { part: "moves", table: "Moves", label: "Move ID", describedBy: "fromLine" },
];
