import { idKey } from "../../domain/id-key";
import type { FundWorkbook } from "../../domain/submission";
import { checkReference, type ReferenceColumn } from "../basis/check-reference";
import { defineCriterionOf } from "../criterion";
import ofPlan from "../references-exist";

type Target = "applications" | "decisions";

const references = [
  { part: "scores", table: "Scores", field: "pilotId", label: "Pilot ID", to: "applications", required: true },
  { part: "awards", table: "Awards", field: "pilotId", label: "Pilot ID", to: "applications", required: true },
  { part: "awards", table: "Awards", field: "decisionId", label: "Decision ID", to: "decisions", required: false },
  { part: "spend", table: "Spend", field: "pilotId", label: "Pilot ID", to: "applications", required: true },
  {
    part: "checkpoints",
    table: "Checkpoints",
    field: "pilotId",
    label: "Pilot ID",
    to: "applications",
    required: true,
  },
] as const satisfies readonly (ReferenceColumn & { part: keyof FundWorkbook; to: Target })[];

const homes: Record<Target, string> = { applications: "the applications", decisions: "the decisions" };

/** The plan's rule on the fund's tables. */
export default defineCriterionOf<FundWorkbook>({
  ...ofPlan,
  needs: [],
  needsByColumn: Object.fromEntries(
    references.map(({ part, field, to }) => [
      `${part}.${field}`,
      [part, `${part}.${field}` as const, to, `${to}.id` as const],
    ]),
  ),
  *check(fund) {
    const known: Record<Target, readonly string[]> = {
      applications: fund.applications.flatMap(({ id }) => (idKey(id) === "" ? [] : [id ?? ""])),
      decisions: fund.decisions.flatMap(({ id }) => (idKey(id) === "" ? [] : [id ?? ""])),
    };
    for (const reference of references) {
      const { part, to } = reference;
      yield* checkReference(fund[part], reference, { ids: known[to], home: homes[to], uses: [[to, "*", "id"]] });
    }
  },
});
