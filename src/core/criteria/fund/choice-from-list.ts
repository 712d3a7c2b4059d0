import { choices } from "../../domain/plan";
import { quartersFrom } from "../../domain/quarter";
import type { FundWorkbook } from "../../domain/submission";
import { checkChoices, checkDropDowns } from "../basis/check-choices";
import type { ChoiceColumn } from "../basis/choice-columns";
import ofPlan from "../choice-from-list";
import { defineCriterionOf } from "../criterion";

const columns: readonly ChoiceColumn<"checkpoints" | "spend" | "scores">[] = [
  {
    part: "scores",
    table: "Scores",
    field: "reviewerDepartment",
    label: "Reviewer department",
    values: ({ departments }) => departments.map(({ code }) => code),
  },
  {
    part: "spend",
    table: "Spend",
    field: "quarter",
    label: "Quarter",
    values: ({ firstQuarter }) => quartersFrom(firstQuarter, 5),
  },
  { part: "checkpoints", table: "Checkpoints", field: "call", label: "Call", values: () => choices.call },
];

/** The plan's rule on what people type into the fund; its applications come from the plans, which are checked themselves. */
export default defineCriterionOf<FundWorkbook>({
  ...ofPlan,
  needs: [],
  needsByColumn: Object.fromEntries(
    columns.map(({ part, field }) => [`${part}.${field}`, [part, `${part}.${field}` as const]]),
  ),
  *check(fund, context) {
    yield* checkDropDowns(fund);
    for (const column of columns) yield* checkChoices(fund[column.part], column, context);
  },
});
