import type { Decision } from "../../domain/fund-content";
import type { ReadWorkbook } from "../../domain/submission";
import { formatList } from "../../domain/format";
import { rowName } from "../basis/row-name";
import { defineCriterionOf } from "../criterion";

/** A workbook that keeps decisions: the fund's and the book's. */
export interface WithDecisions extends ReadWorkbook {
  readonly decisions: readonly Decision[];
}

const needed = [
  ["date", "date"],
  ["question", "question"],
  ["evidence", "evidence"],
  ["tradeOff", "trade-off"],
  ["ruleUsed", "rule used"],
  ["decision", "decision"],
  ["action", "action"],
  ["owner", "owner"],
  ["due", "due date"],
] as const satisfies readonly (readonly [keyof Decision, string])[];

/**
 * One finding a decision, at its first gap: what is missing is told together, as one would ask for it. Dissent may be blank, there may be none. A question that was written down for a forum
 * which has not met yet is not a decision yet.
 */
export default defineCriterionOf<WithDecisions>({
  id: "decision-complete",
  title: "Every decision is on record in full",
  rule: "Each row of Decisions, but for questions whose day is still to come, has a date, a question, evidence, a trade-off, the rule used, the decision, an action, an owner and a due date, and the action is not due before the decision.",
  because: "A decision whose reasons nobody wrote down is made again, or undone, with the next change of leaders.",
  remedy: "Fill in what is missing while those who were there remember it.",
  severity: "error",
  needs: ["decisions", "decisions.id", ...needed.map(([field]) => `decisions.${field}` as const)],
  *check({ decisions }, { asOf }) {
    for (const [row, decision] of decisions.entries()) {
      const { id, date, due } = decision;
      if (date !== undefined && date > asOf && !decision.decision?.trim()) continue;
      const name = rowName(id, "Decisions");
      const missing = needed.filter(([field]) => !decision[field]?.trim());
      const [first] = missing;
      if (first !== undefined)
        yield {
          path: ["decisions", row, first[0]],
          item: id,
          message: `${name} records ${formatList(missing.map(([, word]) => `no ${word}`))}.`,
        };
      if (date !== undefined && due !== undefined && due < date)
        yield {
          path: ["decisions", row, "due"],
          item: id,
          message: `The action of ${id?.trim() ?? "a decision"} is due before the day it was decided.`,
          remedy: "Correct one of the two dates.",
        };
    }
  },
});
