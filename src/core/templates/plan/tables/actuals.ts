import type { Actual } from "../../../domain/plan";
import { defineTable, tableRows } from "../../template";
import { firstPayment, paymentKey, rateFor, rateFormula, revisedPlanOf, spentMoney, spentOn } from "../line-money";
import type { PlanContext } from "../plan-context";

const own = (column: string) => `Actuals[[#This Row],[${column}]]`;

/** Under this much of the round's currency a line is not off its plan: rounding leaves as much. */
const rounding = 0.005;

const offPlan = (row: Actual, context: PlanContext) => {
  const planned = revisedPlanOf(row.lineId, row.quarter, context);
  return planned === undefined || row.amount === undefined
    ? undefined
    : spentOn(row.lineId, row.quarter, context) - planned;
};

/**
 * The number by which Summary puts a payment's line and quarter in order, furthest off its plan first: how far, in the round's currency,
 * and a grain of its row so that no two are alike. Of several payments on one line in one quarter the first bears it.
 */
export function offOrder(row: Actual, context: PlanContext): number | "" {
  const off = offPlan(row, context);
  const first = firstPayment(row, context);
  // The row itself is compared, as one object stands in one row of the plan.
  if (off === undefined || context.plan.actuals[first] !== row) return "";
  const size = Math.abs(off) * (rateFor(row.lineId, row.quarter, context) ?? 0);
  return size > rounding ? size + (tableRows.first + 1 + first) / 1_000_000 : "";
}

/** Money spent, by line and quarter, beside what the revised plan has there. */
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
      width: 16,
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
    {
      key: "planned",
      label: "Revised plan",
      kind: "money",
      width: 14,
      note: "What the line has in this quarter after all moves, in its currency.",
      computed: {
        formula: `=IF(ISNUMBER(${own("Rate")}),SUM(INDEX(Budget[[Q1]:[Q5]],MATCH(${own("Line ID")},Budget[Line ID],0),MATCH(${own("Quarter")},PlanQuarters,0)))-SUMIFS(Moves[Amount],Moves[From line],${own("Line ID")},Moves[Quarter],${own("Quarter")})+IF(${own("Rate")}>0,SUMIFS(Moves[In round currency],Moves[To line],${own("Line ID")},Moves[Quarter],${own("Quarter")})/${own("Rate")},0),"")`,
        value: (row, context) => revisedPlanOf(row.lineId, row.quarter, context) ?? "",
      },
    },
    {
      key: "offPlan",
      label: "Off plan",
      kind: "money",
      width: 14,
      note: "All that was spent on the line in this quarter, less its revised plan.",
      computed: {
        formula: `=IF(AND(ISNUMBER(${own("Revised plan")}),ISNUMBER(${own("Amount")})),SUMIFS(Actuals[Amount],Actuals[Line ID],${own("Line ID")},Actuals[Quarter],${own("Quarter")})-${own("Revised plan")},"")`,
        value: (row, context) => offPlan(row, context) ?? "",
      },
    },
    {
      key: "rate",
      label: "Rate",
      kind: "number",
      width: 10,
      note: "The round's rate of the line's currency in this quarter.",
      computed: {
        formula: `=${rateFormula(own("Line ID"), own("Quarter"))}`,
        value: (row, context) => rateFor(row.lineId, row.quarter, context) ?? "",
      },
    },
    {
      key: "inRoundCurrency",
      label: "In round currency",
      kind: "money",
      width: 14,
      note: "Amount by the rate; Summary adds these up.",
      computed: {
        formula: `=IF(AND(ISNUMBER(${own("Rate")}),ISNUMBER(${own("Amount")})),${own("Amount")}*${own("Rate")},"")`,
        value: (row, context) => spentMoney(row, context) ?? "",
      },
    },
    {
      key: "offOrder",
      label: "Off order",
      kind: "number",
      width: 12,
      note: "How far off, in the round's currency, with a grain of its row: Summary lists the furthest first.",
      computed: {
        formula: `=IF(ISNUMBER(${own("Off plan")}),IF(AND(ABS(${own("Off plan")})*${own("Rate")}>${rounding},MATCH(${own("Key")},Actuals[Key],0)=ROW()-ROW(Actuals[[#Headers],[Key]])),ABS(${own("Off plan")})*${own("Rate")}+ROW()/1000000,""),"")`,
        value: offOrder,
      },
    },
    {
      key: "key",
      label: "Key",
      kind: "text",
      width: 22,
      note: "Joins line and quarter, so that several payments count as one.",
      computed: {
        formula: `=IF(${own("Line ID")}="","",${own("Line ID")}&"|"&${own("Quarter")})`,
        value: paymentKey,
      },
    },
  ],
});
