import { formatList } from "../domain/format";
import { quartersFrom } from "../domain/quarter";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/**
 * One finding a row, at its first blank: a person who left three quarters open forgot one thing, not three. A budget line without any
 * amount is left alone; it costs nothing yet.
 */
export default defineCriterion({
  id: "blank-is-not-zero",
  title: "Nothing is said by leaving a cell blank",
  rule: "A commitment has all five targets (else an error). A budget line has all five quarters or none (else a warning). A typed 0 counts as given.",
  because: "A blank may mean zero, not yet known or forgotten, and each reader takes it differently.",
  remedy: "Type 0 if you mean zero, else the amount or target.",
  severity: "error",
  needs: ["commitments", "commitments.targets", "budget", "budget.quarters"],
  *check({ commitments, budget }, { round }) {
    const labels = quartersFrom(round.firstQuarter, 5);
    for (const [row, { id, targets }] of commitments.entries()) {
      const blanks = blankQuarters(targets);
      if (blanks.length > 0)
        yield {
          path: ["commitments", row, "targets", blanks[0] ?? 0],
          item: id,
          message: `${rowName(id, "Commitments")} has no target for ${namesOf(blanks, labels)}. Zero is fine if you mean it.`,
          detail: { blanks },
        };
    }
    for (const [row, { id, quarters }] of budget.entries()) {
      const blanks = blankQuarters(quarters);
      if (blanks.length > 0 && blanks.length < 5)
        yield {
          path: ["budget", row, "quarters", blanks[0] ?? 0],
          item: id,
          severity: "warning",
          message: `${rowName(id, "Budget")} has nothing in ${namesOf(blanks, labels)}. Zero is fine if you mean it.`,
          detail: { blanks },
        };
    }
  },
});

function blankQuarters(values: readonly (number | undefined)[]): number[] {
  return [0, 1, 2, 3, 4].filter((quarter) => values[quarter] === undefined);
}

function namesOf(blanks: readonly number[], labels: readonly string[]): string {
  return formatList(blanks.map((quarter) => `Q${quarter + 1} (${labels[quarter] ?? ""})`));
}
