import type { Move } from "../../../domain/plan";
import { defineTable } from "../../template";
import { movedMoney, rateFormula } from "../line-money";
import type { PlanContext } from "../plan-context";

/** Money redeployed between lines. */
export const moves = defineTable<Move, PlanContext>({
  key: "moves",
  name: "Moves",
  sheet: "Moves",
  inputRows: 12,
  idPart: "MV",
  columns: [
    {
      key: "id",
      label: "Move ID",
      kind: "id",
      required: true,
      width: 13,
      note: "Your department's code, MV and a number, like SAL-MV-01.",
    },
    {
      key: "fromLine",
      label: "From line",
      kind: "id",
      required: true,
      list: "LineIds",
      width: 16,
      note: "The line that gives the money.",
    },
    {
      key: "toLine",
      label: "To line",
      kind: "id",
      required: true,
      list: "LineIds",
      width: 16,
      note: "The line that gets it.",
    },
    {
      key: "quarter",
      label: "Quarter",
      kind: "quarter",
      required: true,
      list: "PlanQuarters",
      width: 12,
      note: "The quarter it is moved in.",
    },
    {
      key: "amount",
      label: "Amount",
      kind: "money",
      required: true,
      width: 14,
      note: "How much, more than 0, in the currency of the line that gives.",
    },
    { key: "decisionId", label: "Decision ID", kind: "id", width: 14, note: "The decision that allowed it." },
    {
      key: "inRoundCurrency",
      label: "In round currency",
      kind: "money",
      width: 14,
      note: "Amount by the round's rate of the giving line's currency in this quarter.",
      computed: {
        formula: `=IFERROR(IF(ISNUMBER(Moves[[#This Row],[Amount]]),Moves[[#This Row],[Amount]]*${rateFormula("Moves[[#This Row],[From line]]", "Moves[[#This Row],[Quarter]]")},""),"")`,
        value: (row, context) => movedMoney(row, context) ?? "",
      },
    },
  ],
});
