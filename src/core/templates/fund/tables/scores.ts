import { weightedScore, type Score } from "../../../domain/fund-content";
import type { ScoringCriterion } from "../../../domain/pack";
import { defineTable, type ColumnSpec, type TableSpec } from "../../template";
import type { FundContext } from "../fund-context";

/** What reviewers think of pilots: a column for each scoring criterion of the pack. */
export function scores(scoring: readonly ScoringCriterion[]): TableSpec {
  const cell = (criterion: string) => `Scores[[#This Row],[${criterion}]]`;
  const first = scoring[0]?.criterion ?? "";
  const last = scoring.at(-1)?.criterion ?? "";
  const weighted = scoring.map(({ criterion }, index) => `${cell(criterion)}*INDEX(ScoringWeights,${index + 1})`);
  return defineTable<Score, FundContext>({
    key: "scores",
    name: "Scores",
    sheet: "Scores",
    inputRows: 60,
    columns: [
      {
        key: "pilotId",
        label: "Pilot ID",
        kind: "id",
        required: true,
        list: "PilotIds",
        width: 13,
        note: "The pilot that is scored.",
      },
      {
        key: "reviewer",
        label: "Reviewer",
        kind: "choice",
        required: true,
        list: "MemberNames",
        openList: true,
        width: 24,
        note: "Who scores; nobody scores a pilot of their own department.",
      },
      {
        key: "reviewerDepartment",
        label: "Reviewer department",
        kind: "choice",
        required: true,
        list: "DepartmentCodes",
        width: 14,
        note: "Code of the reviewer's department.",
      },
      ...scoring.map(({ criterion, weight }, index): ColumnSpec<Score, FundContext> => ({
        key: `scores.${index}`,
        label: criterion,
        kind: "number",
        limits: [1, 5],
        width: 14,
        note: `1 (not at all) to 5 (fully). Counts ${weight === 1 ? "once" : `${weight} times`} in the weighted score.`,
      })),
      {
        key: "weighted",
        label: "Weighted score",
        kind: "score",
        width: 12,
        note: "Mean of the scores by their weights, once all are given.",
        computed: {
          formula: `=IF(COUNT(Scores[[#This Row],[${first}]:[${last}]])=${scoring.length},(${weighted.join("+")})/SUM(ScoringWeights),"")`,
          value: (row) =>
            weightedScore(
              row,
              scoring.map(({ weight }) => weight),
            ) ?? "",
        },
      },
    ],
  });
}
