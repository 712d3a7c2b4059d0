import type { Actual } from "../../../domain/plan";
import { defineTable } from "../../template";
import type { PlanContext } from "../plan-context";

/** Money spent, by line and quarter. */
export const actuals = defineTable<Actual, PlanContext>({
  key: "actuals",
  name: "Actuals",
  sheet: "Actuals",
  inputRows: 60,
  columns: [
    {
      key: "lineId",
      label: "Line ID",
      kind: "id",
      required: true,
      list: "LineIds",
      width: 13,
      note: "The budget line the money was spent on.",
    },
    {
      key: "quarter",
      label: "Quarter",
      kind: "quarter",
      required: true,
      list: "PlanQuarters",
      width: 12,
      note: "The quarter it was spent in.",
    },
    {
      key: "amount",
      label: "Amount",
      kind: "money",
      required: true,
      width: 14,
      note: "Money spent, in the line's currency.",
    },
  ],
});
