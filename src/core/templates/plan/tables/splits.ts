import type { Split } from "../../../domain/plan";
import { defineTable } from "../../template";
import type { PlanContext } from "../plan-context";

/** Shares of budget lines that serve several outcomes. */
export const splits = defineTable<Split, PlanContext>({
  key: "splits",
  name: "Splits",
  sheet: "Budget",
  inputRows: 24,
  columns: [
    {
      key: "lineId",
      label: "Line ID",
      kind: "id",
      required: true,
      list: "LineIds",
      width: 16,
      note: "A budget line whose Outcome ID is SPLIT.",
    },
    {
      key: "outcomeId",
      label: "Outcome ID",
      kind: "id",
      required: true,
      list: "OutcomeIds",
      width: 12,
      note: "One of the outcomes it serves.",
    },
    {
      key: "share",
      label: "Share",
      kind: "share",
      required: true,
      width: 10,
      note: "The part of the line for this outcome. The shares of a line add up to 100 %.",
    },
    {
      key: "currency",
      label: "Line currency",
      kind: "text",
      width: 13,
      note: "The line's currency, looked up.",
      computed: {
        formula: '=IFERROR(INDEX(Budget[Currency],MATCH(Splits[[#This Row],[Line ID]],Budget[Line ID],0))&"","")',
        value: (row, { plan }) =>
          plan.budget.find((line) => line.id !== undefined && line.id.toUpperCase() === row.lineId?.toUpperCase())
            ?.currency ?? "",
      },
    },
  ],
});
