import type { Tranche } from "../../../domain/fund-content";
import { defineTable } from "../../template";
import type { FundContext } from "../fund-context";

const five = [1, 2, 3, 4, 5] as const;

/** What a row's quarter picks out of five sums; nothing for a quarter that is none of the round's. */
const ofQuarter = (sum: (quarter: number) => string) =>
  `=IFERROR(CHOOSE(MATCH(Tranches[[#This Row],[Quarter]],PlanQuarters,0),${five.map(sum).join(",")}),0)`;

const indexOf = (row: Tranche, { quarters }: FundContext) => quarters.indexOf(row.quarter ?? "");

const sum = (values: readonly (number | undefined)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);

const awardedIn = (row: Tranche, context: FundContext) => {
  const at = indexOf(row, context);
  return at < 0 ? 0 : sum(context.fund.awards.map(({ awards }) => awards[at]));
};

/** The fund's ledger: what becomes available in each quarter and what happens to it. */
export const tranches = defineTable<Tranche, FundContext>({
  key: "tranches",
  name: "Tranches",
  sheet: "Fund",
  inputRows: 5,
  columns: [
    {
      key: "quarter",
      label: "Quarter",
      kind: "quarter",
      required: true,
      list: "PlanQuarters",
      width: 20,
      note: "A quarter of the round.",
    },
    {
      key: "available",
      label: "Available",
      kind: "money",
      required: true,
      width: 14,
      note: "Money of the fund that can be awarded for this quarter, in the round's currency. With the reserve, all quarters make the fund's size.",
    },
    {
      key: "asked",
      label: "Asked",
      kind: "money",
      width: 14,
      note: "What all applications ask for in this quarter.",
      computed: {
        formula: ofQuarter((quarter) => `SUM(Applications[Ask Q${quarter}])`),
        value: (row, context) => {
          const at = indexOf(row, context);
          return at < 0 ? 0 : sum(context.fund.applications.map(({ asks }) => asks[at]));
        },
      },
    },
    {
      key: "awarded",
      label: "Awarded",
      kind: "money",
      width: 14,
      note: "What has been awarded for this quarter.",
      computed: { formula: ofQuarter((quarter) => `SUM(Awards[Award Q${quarter}])`), value: awardedIn },
    },
    {
      key: "spent",
      label: "Spent",
      kind: "money",
      width: 14,
      note: "What has been spent of the fund in this quarter.",
      computed: {
        formula: "=SUMIF(Spend[Quarter],Tranches[[#This Row],[Quarter]],Spend[Amount])",
        value: (row, { fund }) =>
          sum(fund.spend.filter(({ quarter }) => quarter === row.quarter).map(({ amount }) => amount)),
      },
    },
    {
      key: "left",
      label: "Left",
      kind: "money",
      width: 14,
      note: "Available less awarded.",
      computed: {
        formula: "=SUM(Tranches[[#This Row],[Available]])-Tranches[[#This Row],[Awarded]]",
        value: (row, context) => (row.available ?? 0) - awardedIn(row, context),
      },
    },
  ],
  attention: [
    { columns: ["Asked", "Asked"], formula: "=AND(ISNUMBER({Available}),{Asked}>{Available})", fill: "#FBD9C6" },
    { columns: ["Left", "Left"], formula: "=AND(ISNUMBER({Left}),{Left}<0)", fill: "#FBD9C6", bold: true },
  ],
});
