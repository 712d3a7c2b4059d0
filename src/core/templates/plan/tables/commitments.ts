import type { Commitment } from "../../../domain/plan";
import { defineTable } from "../../template";
import type { PlanContext } from "../plan-context";
import { commitmentProgress, latestOf, progressFormula } from "../progress";
import { quarterColumns } from "./quarter-columns";

/** What a department promises, with targets and actuals by quarter. */
export const commitments = defineTable<Commitment, PlanContext>({
  key: "commitments",
  name: "Commitments",
  sheet: "Commitments",
  inputRows: 20,
  idPart: "C",
  idsName: "CommitmentIds",
  columns: [
    {
      key: "id",
      label: "Commitment ID",
      aliases: ["ID"],
      kind: "id",
      required: true,
      width: 15,
      note: "Your department's code, C and a number, like SAL-C-03. The next free one stands above the table.",
    },
    {
      key: "pillar",
      label: "Pillar",
      kind: "choice",
      required: true,
      list: "PillarChoices",
      width: 16,
      note: "The pillar this promise serves. A plan needs at least one for each.",
    },
    {
      key: "commitment",
      label: "Commitment",
      kind: "text",
      required: true,
      width: 44,
      note: "What you promise, in one sentence a stranger understands.",
    },
    {
      key: "outcomeId",
      label: "Outcome ID",
      kind: "id",
      required: true,
      list: "OutcomeIds",
      width: 12,
      note: "The one outcome of the dictionary that this promise moves.",
    },
    { key: "owner", label: "Owner", kind: "text", required: true, width: 22, note: "Who answers for it." },
    { key: "deputy", label: "Deputy", kind: "text", width: 22, note: "Who takes over; somebody other than the owner." },
    {
      key: "baseline",
      label: "Baseline",
      kind: "number",
      width: 11,
      note: "Where you start from, in the outcome's unit. Shares as fractions or percent: 12 % is 0.12.",
    },
    ...quarterColumns(
      "targets",
      "Target ",
      "number",
      (quarter) =>
        `Where you want to be at the end of quarter ${quarter}, in the outcome's unit. Zero is fine if you mean it; blank is not.`,
    ),
    ...quarterColumns(
      "actuals",
      "Actual ",
      "number",
      (quarter) => `What was measured at the end of quarter ${quarter}. Leave blank until then.`,
    ),
    {
      key: "needsMoney",
      label: "Needs money",
      kind: "yesNo",
      list: "YesNoChoices",
      width: 13,
      note: "no, if the promise costs nothing. Otherwise a budget line should be tied to its outcome.",
    },
    {
      key: "latest",
      label: "Latest actual",
      kind: "number",
      width: 13,
      note: "The last Actual that is filled in.",
      computed: {
        formula: `=${[5, 4, 3, 2, 1].map((quarter) => `IF(Commitments[[#This Row],[Actual Q${quarter}]]<>"",Commitments[[#This Row],[Actual Q${quarter}]],`).join("")}""${")".repeat(5)}`,
        value: (row) => latestOf(row.actuals)?.value ?? "",
      },
    },
    {
      key: "latestQuarter",
      label: "Latest quarter",
      kind: "count",
      width: 13,
      note: "Which of the five quarters the latest actual is of: 1 to 5.",
      computed: {
        formula: `=${[5, 4, 3, 2, 1].map((quarter) => `IF(Commitments[[#This Row],[Actual Q${quarter}]]<>"",${quarter},`).join("")}""${")".repeat(5)}`,
        value: (row) => latestOf(row.actuals)?.index ?? "",
      },
    },
    {
      key: "progress",
      label: "Progress",
      kind: "share",
      width: 11,
      note: "Way covered from the baseline to the target of Q5, by the latest actual.",
      computed: {
        formula: `=${progressFormula("Commitments[[#This Row],[Latest actual]]", "Commitments[[#This Row],[Baseline]]", "Commitments[[#This Row],[Target Q5]]", 'IFERROR(INDEX(Outcomes[Direction],MATCH(Commitments[[#This Row],[Outcome ID]],Outcomes[Outcome ID],0)),"")')}`,
        value: (row, { plan }) =>
          commitmentProgress(row, plan.outcomes.find((outcome) => outcome.id === row.outcomeId)?.direction),
      },
    },
  ],
  quarterGroups: ["Target Q1", "Actual Q1"],
});
