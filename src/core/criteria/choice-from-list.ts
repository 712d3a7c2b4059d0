import { checkChoices, checkDropDowns } from "./basis/check-choices";
import { choiceColumns } from "./basis/choice-columns";
import { defineCriterion } from "./criterion";

/** Values only: blank is another criterion's business, and so is an ID. Case and spaces at the ends don't matter. */
export default defineCriterion({
  id: "choice-from-list",
  title: "Choices come from their list",
  rule: "Choice cells keep their drop-down (a warning; not where another program dropped them all). Each holds a value of its list: pillars, categories, stages, comparators, calls, statuses, decision points, groups, quarters and the rest.",
  because: "Workbooks are sorted and added by these words; one of our own making stands alone everywhere.",
  remedy: "Pick the value from the cell's list.",
  severity: "error",
  needs: [],
  needsByColumn: Object.fromEntries(
    choiceColumns.map(({ part, field }) => [`${part}.${field}`, [part, `${part}.${field}` as const]]),
  ),
  *check(submission, context) {
    yield* checkDropDowns(submission);
    for (const column of choiceColumns) yield* checkChoices(submission[column.part], column, context);
  },
});
