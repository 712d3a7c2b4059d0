import type { FundSpend } from "../../../domain/fund-content";
import { defineTable } from "../../template";
import type { FundContext } from "../fund-context";

/** Money of the fund spent, by pilot and quarter. */
export const spend = defineTable<FundSpend, FundContext>({
  key: "spend",
  name: "Spend",
  sheet: "Spend",
  inputRows: 60,
  columns: [
    {
      key: "pilotId",
      label: "Pilot ID",
      kind: "id",
      required: true,
      list: "PilotIds",
      width: 13,
      note: "The pilot the money was spent on.",
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
      note: "Money spent, in the round's currency.",
    },
  ],
});
