import type { PlanOutcome } from "../../../domain/plan";
import { outcomes } from "../../plan/tables/outcomes";
import { defineTable, type ColumnSpec } from "../../template";
import type { BookContext } from "../book-context";

/** Drop-downs that the master copy has and the plans' protected copy does not need. */
const listOf: Readonly<Record<string, string>> = {
  pillar: "PillarChoices",
  metric: "MetricChoices",
  decisionPoint: "DecisionPoints",
  focalGroup: "GroupLabels",
  referenceGroup: "GroupLabels",
  unit: "UnitChoices",
  direction: "DirectionChoices",
};

const typed = (outcomes.columns as readonly ColumnSpec<PlanOutcome, BookContext>[]).filter(
  ({ computed }) => computed === undefined,
);

/** The outcome dictionary's master copy: what the plans carry, open to its owners here. */
export const dictionary = defineTable<PlanOutcome, BookContext>({
  key: "dictionary",
  name: "Dictionary",
  sheet: "Dictionary",
  inputRows: 40,
  idsName: "OutcomeIds",
  columns: typed.map((column): ColumnSpec<PlanOutcome, BookContext> => {
    const list = listOf[column.key];
    return list === undefined ? column : { ...column, list };
  }),
});

/** What pilots serve: boundaries of the strategy. */
export const objectives = defineTable<{ id?: string; objective?: string }, BookContext>({
  key: "objectives",
  name: "Objectives",
  sheet: "Dictionary",
  inputRows: 40,
  idsName: "ObjectiveIds",
  columns: [
    { key: "id", label: "Objective ID", kind: "id", required: true, width: 14, note: "OBJ and a number, like OBJ-2." },
    { key: "objective", label: "Objective", kind: "text", required: true, width: 44, note: "What the strategy wants." },
  ],
});
