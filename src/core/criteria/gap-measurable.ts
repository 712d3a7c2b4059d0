import type { GroupCount } from "../domain/plan";
import { formatList } from "../domain/format";
import { quarterLabel, quarterOfDate, quarterOrdinal } from "../domain/quarter";
import type { Round } from "../domain/round";
import { idKey } from "../domain/id-key";
import { committedOutcomes } from "./basis/committed-outcomes";
import { defineCriterion } from "./criterion";

/** A suppressed count is a count: somebody looked. A row without any is none. */
export default defineCriterion({
  id: "gap-measurable",
  title: "Promised gaps can be measured",
  rule: "An outcome that the department committed to and that is measured from counts has rows in Groups, at its decision point, for its focal group and (unless its metric is RATE) its reference group, in at least the latest finished quarter.",
  because: "A gap that nobody counted this quarter can neither close nor open in anybody's sight.",
  remedy: "Add the counts of that quarter to Groups; type suppressed for a group that is too small to show.",
  severity: "warning",
  needs: [
    "commitments",
    "commitments.outcomeId",
    "groups",
    "groups.outcomeId",
    "groups.decisionPoint",
    "groups.period",
    "groups.group",
    "groups.eligible",
    "groups.selected",
  ],
  *check({ commitments, groups }, { round, asOf }) {
    const latest = latestFinishedQuarter(asOf, round);
    const counted = new Set<string>();
    const latestCount = new Map<string, string>();
    const begun = new Set(groups.map(keyOf));
    for (const row of groups) {
      if (row.eligible === undefined && row.selected === undefined) continue;
      const key = keyOf(row);
      counted.add(key);
      const outcome = idKey(row.outcomeId);
      const period = idKey(row.period);
      if (/^FY\d{2}-Q[1-4]$/.test(period) && period <= latest && period > (latestCount.get(outcome) ?? ""))
        latestCount.set(outcome, period);
    }
    for (const { outcome } of committedOutcomes(commitments, round)) {
      if (outcome.metric === "typed") continue;
      const needed = [outcome.focalGroup, ...(outcome.metric === "RATE" ? [] : [outcome.referenceGroup])];
      const missing = needed.flatMap((group) =>
        group === undefined ||
        counted.has(keyOf({ outcomeId: outcome.id, decisionPoint: outcome.decisionPoint, period: latest, group }))
          ? []
          : [group],
      );
      if (missing.length === 0) continue;
      const last = latestCount.get(idKey(outcome.id));
      const since =
        last === undefined ? " It has none at all yet." : last === latest ? "" : ` The latest there are of ${last}.`;
      yield {
        path: ["groups"],
        item: outcome.id,
        message: `${outcome.id} is measured by ${outcome.metric}; Groups has no counts of ${formatList(missing)} for ${latest}${outcome.decisionPoint === undefined ? "" : ` (${outcome.decisionPoint})`}.${since}`,
        detail: {
          period: latest,
          decisionPoint: outcome.decisionPoint,
          begin: missing.filter(
            (group) =>
              !begun.has(keyOf({ outcomeId: outcome.id, decisionPoint: outcome.decisionPoint, period: latest, group })),
          ),
        },
        uses: [...groups.entries()].flatMap(([row, { outcomeId }]) =>
          idKey(outcomeId) === idKey(outcome.id) ? [["groups", row]] : [],
        ),
      };
    }
  },
});

/** The quarter before today's; for a plan that is over, its last one. */
function latestFinishedQuarter(asOf: string, { calendar, firstQuarter }: Round): string {
  const before = quarterOrdinal(quarterOfDate(asOf, calendar)) - 1;
  return quarterLabel(Math.min(before, quarterOrdinal(firstQuarter) + 4));
}

function keyOf(row: Pick<GroupCount, "outcomeId" | "decisionPoint" | "period" | "group">): string {
  return [row.outcomeId, row.decisionPoint, row.period, row.group].map(idKey).join("|");
}
