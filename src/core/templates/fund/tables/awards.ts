import { meanScore, type Award } from "../../../domain/fund-content";
import { quarterColumns } from "../../plan/tables/quarter-columns";
import { defineTable, type ColumnSpec } from "../../template";
import type { FundContext } from "../fund-context";

const own = "Awards[[#This Row],[Pilot ID]]";
const orBlank = (formula: string) => `=IF(${own}="","",IFERROR(${formula},""))`;

const same = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

/** What has been granted to which pilot, beside what it asked for and how it was scored. */
export const awards = defineTable<Award, FundContext>({
  key: "awards",
  name: "Awards",
  sheet: "Awards",
  inputRows: 40,
  columns: [
    {
      key: "pilotId",
      label: "Pilot ID",
      kind: "id",
      required: true,
      list: "PilotIds",
      width: 13,
      note: "The pilot that gets money.",
    },
    {
      key: "pilot",
      label: "Pilot",
      kind: "text",
      width: 34,
      note: "From Applications.",
      computed: {
        formula: orBlank(`INDEX(Applications[Pilot],MATCH(${own},Applications[Pilot ID],0))&""`),
        value: (row, { fund }) => fund.applications.find(({ id }) => same(id, row.pilotId))?.pilot ?? "",
      },
    },
    {
      key: "meanScore",
      label: "Mean score",
      kind: "score",
      width: 10,
      note: "Mean of the weighted scores given so far.",
      computed: {
        formula: orBlank(`AVERAGEIF(Scores[Pilot ID],${own},Scores[Weighted score])`),
        value: (row, { fund, round }) => meanScore(row.pilotId, fund, round) ?? "",
      },
    },
    {
      key: "asked",
      label: "Asked",
      kind: "money",
      width: 13,
      note: "What it asks for, from Applications.",
      computed: {
        formula: orBlank(`SUMIF(Applications[Pilot ID],${own},Applications[Ask])`),
        value: (row, { fund }) =>
          row.pilotId === undefined
            ? ""
            : fund.applications.filter(({ id }) => same(id, row.pilotId)).reduce((sum, { ask }) => sum + (ask ?? 0), 0),
      },
    },
    ...(quarterColumns(
      "awards",
      "Award ",
      "money",
      (quarter) => `Money granted for quarter ${quarter}, in the round's currency.`,
    ) as readonly ColumnSpec<Award, FundContext>[]),
    {
      key: "total",
      label: "Award total",
      kind: "money",
      width: 13,
      note: "The five quarters together.",
      computed: {
        formula: "=SUM(Awards[[#This Row],[Award Q1]:[Award Q5]])",
        value: (row) => row.awards.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
      },
    },
    { key: "conditions", label: "Conditions", kind: "text", width: 40, note: "What the money is tied to." },
    {
      key: "decisionId",
      label: "Decision ID",
      kind: "id",
      required: true,
      list: "DecisionIds",
      width: 12,
      note: "The decision on record in Decisions.",
    },
  ],
  quarterGroups: ["Award Q1"],
  attention: [
    {
      columns: ["Award total", "Award total"],
      formula: "=AND(ISNUMBER({Asked}),OR({Award total}>{Asked}+0.5,{Award total}>PilotCap))",
      fill: "#FBD9C6",
      bold: true,
    },
  ],
});
