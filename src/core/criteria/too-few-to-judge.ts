import { formatNumber, formatPercent } from "../domain/format";
import { idKey } from "../domain/id-key";
import type { Outcome } from "../domain/outcome";
import { countTables, isGroup, type CountTable } from "./basis/count-tables";
import { defineCriterion } from "./criterion";

/**
 * Only of the latest period that an outcome can be measured in, because that is what Summary shows and people act on. Groups small enough
 * to name people are `small-group`'s.
 */
export default defineCriterion({
  id: "too-few-to-judge",
  title: "Measures on few people are called indicative",
  rule: "In the latest period of an outcome, focal and reference group count at least 30 eligible people each, and at most 20 % of the Total are not disclosed; otherwise the measure is indicative.",
  because: "On a dozen people one decision moves the rate by eight points: that is a story, not a trend.",
  remedy: "Read the measure as indicative, never as pass or fail, and look at several quarters together.",
  severity: "info",
  needs: ["groups", "groups.outcomeId", "groups.decisionPoint", "groups.period", "groups.group", "groups.eligible"],
  thresholds: { minimumDenominator: 30, notDisclosedShare: 0.2, minimumCount: 5 },
  *check({ groups }, { round, threshold }) {
    const tables = countTables(groups);
    for (const outcome of round.outcomes) {
      const latest = latestOf(outcome, tables);
      if (latest === undefined) continue;
      const { parts, total, period } = latest;
      const sizeOf = (label: string) => parts.find(({ count }) => isGroup(count, label));
      const few = groupsOf(outcome).flatMap((label) => {
        const found = sizeOf(label);
        const size = found?.count.eligible;
        return found !== undefined &&
          typeof size === "number" &&
          size >= threshold("minimumCount") &&
          size < threshold("minimumDenominator")
          ? [{ row: found.row, label, size }]
          : [];
      });
      const [first] = few;
      if (first !== undefined) {
        const sizes = few.map(({ label, size }) => `${formatNumber(size)} (${label})`).join(" and ");
        yield {
          path: ["groups", first.row, "eligible"],
          item: outcome.id,
          message: `${outcome.id} in ${period} rests on ${sizes}, fewer than ${formatNumber(threshold("minimumDenominator"))}: treat it as indicative.`,
        };
        continue;
      }
      const undisclosed = sizeOf("Not disclosed");
      const [unknown, whole] = [undisclosed?.count.eligible, total?.count.eligible];
      if (undisclosed === undefined || typeof unknown !== "number" || typeof whole !== "number" || whole <= 0) continue;
      if (unknown / whole > threshold("notDisclosedShare"))
        yield {
          path: ["groups", undisclosed.row, "eligible"],
          item: outcome.id,
          message: `${outcome.id} in ${period} leaves out ${formatPercent(unknown / whole)} who didn't disclose, more than ${formatPercent(threshold("notDisclosedShare"))}: treat it as indicative.`,
          uses: total === undefined ? [] : [["groups", total.row, "eligible"]],
        };
    }
  },
});

/** Groups that the outcome's metric divides by; none for one that is typed. */
function groupsOf({ metric, focalGroup, referenceGroup }: Outcome): string[] {
  if (metric === "typed") return [];
  return [focalGroup, metric === "RATE" ? undefined : referenceGroup].filter((label) => label !== undefined);
}

/** The latest table of the outcome that holds every group it is measured from. */
function latestOf(outcome: Outcome, tables: readonly CountTable[]): CountTable | undefined {
  const needed = groupsOf(outcome);
  if (needed.length === 0) return undefined;
  return tables
    .filter(
      ({ outcomeId, decisionPoint, parts }) =>
        outcomeId === idKey(outcome.id) &&
        idKey(decisionPoint) === idKey(outcome.decisionPoint) &&
        needed.every((label) => parts.some(({ count }) => isGroup(count, label))),
    )
    .sort((a, b) => (a.period < b.period ? 1 : -1))[0];
}
