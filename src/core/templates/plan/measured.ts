import type { Count, GroupCount, Plan, PlanOutcome } from "../../domain/plan";
import { isRefusal } from "../../statistics/answers/answer";
import { gapRate, gapRateStats } from "../../statistics/answers/gap-rate";
import { impactRatio, impactRatioStats } from "../../statistics/answers/impact-ratio";
import { rateAnswer, rateStats } from "../../statistics/answers/rate";
import type { StatsAnswer } from "../../statistics/answers/stats-rows";
import type { CellValue } from "../../workbook/cell-value";
import { groupKey } from "./group-key";

/** The counts an outcome is measured from, in the latest period that holds them. */
export interface MeasuredCounts {
  readonly period: string;
  readonly focal: GroupCount;
  /** Missing for RATE, which compares nothing. */
  readonly reference?: GroupCount;
}

/** What Summary shows where a function gave an error: the add-in is missing, or the counts can't be compared. */
export const notComputed = "not computed";

/** The rows of Groups for an outcome's two groups in one period, whichever there are. */
export function periodCounts(
  outcome: PlanOutcome,
  plan: Pick<Plan, "groups">,
  period: string,
): { focal?: GroupCount; reference?: GroupCount } {
  const rowOf = (group: string | undefined) => {
    const key = groupKey(outcome.id, outcome.decisionPoint, period, group).toUpperCase();
    return plan.groups.find(
      (row) => groupKey(row.outcomeId, row.decisionPoint, row.period, row.group).toUpperCase() === key,
    );
  };
  const focal = rowOf(outcome.focalGroup);
  const reference = rowOf(outcome.referenceGroup);
  return { ...(focal ? { focal } : {}), ...(reference ? { reference } : {}) };
}

/** The latest of `periods` with rows for the outcome's focal group and, unless its metric is RATE, its reference group. */
export function measuredCounts(
  outcome: PlanOutcome,
  plan: Pick<Plan, "groups">,
  periods: readonly string[],
): MeasuredCounts | undefined {
  const byKey = new Map<string, GroupCount>();
  for (const row of plan.groups) {
    const key = groupKey(row.outcomeId, row.decisionPoint, row.period, row.group).toUpperCase();
    if (!byKey.has(key)) byKey.set(key, row);
  }
  const rowOf = (period: string, group: string | undefined) =>
    byKey.get(groupKey(outcome.id, outcome.decisionPoint, period, group).toUpperCase());
  for (const period of [...periods].reverse()) {
    const focal = rowOf(period, outcome.focalGroup);
    const reference = rowOf(period, outcome.referenceGroup);
    if (focal && outcome.metric === "RATE") return { period, focal };
    if (focal && reference) return { period, focal, reference };
  }
  return undefined;
}

/** What the plain function of the outcome's metric answers on these counts, as Summary shows it. */
export function measuredValue(metric: string | undefined, counts: MeasuredCounts): CellValue {
  const focal = { hits: counts.focal.selected, n: counts.focal.eligible };
  const both = { ...focal, referenceHits: counts.reference?.selected, referenceN: counts.reference?.eligible };
  const answer = metric === "RATE" ? rateAnswer(focal) : metric === "GAP.RATE" ? gapRate(both) : impactRatio(both);
  return isRefusal(answer) ? notComputed : answer;
}

/** Low or high end of the interval around {@link measuredValue}; "" where there is none. */
export function measuredBound(metric: string | undefined, counts: MeasuredCounts, bound: "low" | "high"): CellValue {
  const focal = { hits: counts.focal.selected, n: counts.focal.eligible };
  const both = { ...focal, referenceHits: counts.reference?.selected, referenceN: counts.reference?.eligible };
  const answer: StatsAnswer =
    metric === "RATE" ? rateStats(focal) : metric === "GAP.RATE" ? gapRateStats(both) : impactRatioStats(both);
  if (isRefusal(answer)) return "";
  const row = answer.find(([label]) => label === bound);
  return row === undefined ? "" : row[1];
}

/** A count as a cell shows it. */
export function countCell(count: Count | undefined): CellValue {
  return count ?? "";
}
