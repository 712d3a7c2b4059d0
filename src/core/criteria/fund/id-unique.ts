import { idKey } from "../../domain/id-key";
import type { FundWorkbook } from "../../domain/submission";
import { checkIds, type IdColumn } from "../basis/check-ids";
import { defineCriterionOf } from "../criterion";
import ofPlan from "../id-unique";

const tables = [
  { part: "applications", table: "Applications", label: "Pilot ID", describedBy: "pilot" },
  { part: "checkpoints", table: "Checkpoints", label: "Checkpoint ID", describedBy: "pilotId" },
  { part: "decisions", table: "Decisions", label: "Decision ID", describedBy: "question" },
] as const satisfies readonly (IdColumn & { part: keyof FundWorkbook })[];

/** The plan's rule on the fund's tables. */
export default defineCriterionOf<FundWorkbook>({
  ...ofPlan,
  needs: [],
  needsByColumn: Object.fromEntries(tables.map(({ part }) => [`${part}.id`, [part, `${part}.id` as const]])),
  *check(fund) {
    const pilots = [...fund.scores, ...fund.awards, ...fund.spend, ...fund.checkpoints];
    const named = new Set([
      ...pilots.map(({ pilotId }) => idKey(pilotId)),
      ...fund.awards.map(({ decisionId }) => idKey(decisionId)),
    ]);
    for (const table of tables) yield* checkIds(fund[table.part], table, (key) => named.has(key));
  },
});
