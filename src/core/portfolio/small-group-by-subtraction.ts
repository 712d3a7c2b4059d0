import { formatList } from "../domain/format";
import type { DigestCount } from "./plan-digest";
import { definePortfolioCriterion } from "./portfolio-criterion";
import { plainName } from "./plain-name";

/**
 * A count that one department alone hides: who knows the organisation's total and the others has it.
 *
 * Digests hold no small counts, so this is judged by how many hide and not by how many are hidden: where two departments do, the total
 * gives only their sum. That is the ordinary second step of suppression, and needs no number that must not be kept. The coalition's own
 * measures take that step by themselves, see `PooledGaps`; a department's own plan can't, so its people are told.
 */
export default definePortfolioCriterion({
  id: "small-group-by-subtraction",
  title: "No department's hidden count follows from the others'",
  rule: "A count that is suppressed, or so small that it must be, is hidden in at least two departments wherever two or more others show theirs: for each outcome, decision point, period and group.",
  because:
    "The organisation's total is often known. Less all the others, it gives the one count that was to stay hidden.",
  remedy: "Suppress the same group's counts in one more department, best the one with the next smallest.",
  severity: "error",
  needs: ["groups", "groups.eligible", "groups.selected"],
  *check({ digests }) {
    const tables = new Map<
      string,
      { readonly count: DigestCount; readonly hiding: string[]; readonly shown: Shown[] }
    >();
    for (const { department, counts } of digests)
      for (const count of counts) {
        if (plainName(count.group) === "total") continue;
        const key = [count.outcomeId, plainName(count.decisionPoint), count.period, plainName(count.group)].join("|");
        const table = tables.get(key) ?? { count, hiding: [], shown: [] };
        if (count.eligible === "hidden" || count.selected === "hidden") table.hiding.push(department);
        else if (count.eligible !== undefined) table.shown.push({ department, size: count.eligible });
        tables.set(key, table);
      }
    for (const { count, hiding, shown } of tables.values()) {
      const [only, second] = hiding;
      if (only === undefined || second !== undefined || shown.length < 2) continue;
      const next = [...shown].sort((a, b) => a.size - b.size || (a.department < b.department ? -1 : 1))[0];
      yield {
        path: ["groups", count.outcomeId, count.period, count.group],
        item: `${only}:${count.outcomeId}`,
        departments: [only],
        message: `${count.outcomeId}, ${count.decisionPoint}, ${count.period}: only ${only} hides its counts of ${count.group}. The organisation's total less ${formatList(shown.length > 4 ? [`the ${shown.length} departments that show theirs`] : shown.map(({ department }) => department))} gives them away.`,
        remedy: `Suppress ${count.group} in ${next?.department ?? "another department"} too: its counts are the next smallest.`,
      };
    }
  },
});

interface Shown {
  readonly department: string;
  readonly size: number;
}
