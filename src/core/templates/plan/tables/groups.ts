import type { GroupCount } from "../../../domain/plan";
import { defineTable } from "../../template";
import type { PlanContext } from "../plan-context";
import { groupKey } from "../group-key";

/** Counts of groups at decision points; never people. */
export const groups = defineTable<GroupCount, PlanContext>({
  key: "groups",
  name: "Groups",
  sheet: "Evidence",
  inputRows: 60,
  idPart: "G",
  columns: [
    {
      key: "id",
      label: "Row ID",
      kind: "id",
      required: true,
      width: 12,
      note: "Your department's code, G and a number, like SAL-G-07.",
    },
    {
      key: "outcomeId",
      label: "Outcome ID",
      kind: "id",
      required: true,
      list: "OutcomeIds",
      width: 12,
      note: "The outcome these counts measure.",
    },
    {
      key: "decisionPoint",
      label: "Decision point",
      kind: "choice",
      list: "DecisionPoints",
      width: 18,
      note: "Where in working life the counts were taken.",
    },
    {
      key: "period",
      label: "Period",
      kind: "quarter",
      required: true,
      list: "Periods",
      width: 11,
      note: "The quarter the counts are of.",
    },
    {
      key: "group",
      label: "Group",
      kind: "choice",
      required: true,
      list: "GroupLabels",
      width: 18,
      note: "The group; Total and Not disclosed have rows of their own.",
    },
    {
      key: "eligible",
      label: "Eligible",
      kind: "count",
      width: 12,
      note: "How many could have been selected. Counts only, never people. Write suppressed for a group under 5.",
    },
    {
      key: "selected",
      label: "Selected",
      kind: "count",
      width: 12,
      note: "How many of them were. Write suppressed where the count must stay hidden.",
    },
    {
      key: "key",
      label: "Key",
      kind: "text",
      width: 42,
      note: "Joins outcome, decision point, period and group, so that Summary finds the row.",
      computed: {
        formula:
          '=IF(Groups[[#This Row],[Outcome ID]]="","",Groups[[#This Row],[Outcome ID]]&"|"&Groups[[#This Row],[Decision point]]&"|"&Groups[[#This Row],[Period]]&"|"&Groups[[#This Row],[Group]])',
        value: (row) =>
          row.outcomeId === undefined ? "" : groupKey(row.outcomeId, row.decisionPoint, row.period, row.group),
      },
    },
  ],
});
