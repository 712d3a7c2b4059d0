import type { RollupGap } from "../domain/book-content";
import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import { isRefusal, SUPPRESSED } from "../statistics/answers/answer";
import { gapRateStats } from "../statistics/answers/gap-rate";
import { impactRatioStats } from "../statistics/answers/impact-ratio";
import { rateStats } from "../statistics/answers/rate";
import type { StatsAnswer } from "../statistics/answers/stats-rows";

/** Counts of the focal and reference group of one outcome in one period, over departments. */
interface Pool {
  focalHits: number;
  focalN: number;
  referenceHits: number;
  referenceN: number;
}

/** Pools of one outcome by period label in upper case. */
type Periods = Map<string, Pool>;

/** Least number of people in a group that is shown; the pack's may be higher. */
const leastShown = 5;

/**
 * Adds up the counts of outcomes over departments and measures each over all of them.
 *
 * Departments whose own counts are suppressed, so small that they must be, or incomplete in a period are left out of it whole: a coalition's
 * number must not be the sum of the others and one hidden department. What is left is suppressed again where a group stays small.
 */
export class PooledGaps {
  private readonly pools = new Map<string, Periods>();
  /** Periods, by outcome, in which a department was left out. */
  private readonly hidden = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly outcomes: readonly Outcome[],
    private readonly minimum = leastShown,
  ) {}

  /** Takes in one department's counts. */
  add(plan: Pick<Plan, "groups">): void {
    for (const outcome of this.outcomes) {
      if (outcome.metric === "typed" || outcome.focalGroup === undefined) continue;
      const rows = plan.groups.filter(
        (row) => same(row.outcomeId, outcome.id) && same(row.decisionPoint, outcome.decisionPoint),
      );
      for (const period of new Set(rows.flatMap((row) => row.period?.toUpperCase() ?? []))) {
        const counts = (group: string | undefined) => {
          const row = rows.find((one) => same(one.period, period) && same(one.group, group));
          if (typeof row?.eligible !== "number" || typeof row.selected !== "number") return undefined;
          const { eligible, selected } = row;
          if ([eligible, selected, eligible - selected].some((count) => count > 0 && count < this.minimum))
            return undefined;
          return selected <= eligible ? { hits: selected, n: eligible } : undefined;
        };
        const focal = counts(outcome.focalGroup);
        const reference = outcome.metric === "RATE" ? { hits: 0, n: 0 } : counts(outcome.referenceGroup);
        if (focal && reference) this.pool(outcome.id, period, focal, reference);
        else if (rows.some((row) => same(row.period, period) && same(row.group, outcome.focalGroup)))
          this.hidden.set(outcome.id, new Set([...(this.hidden.get(outcome.id) ?? []), period]));
      }
    }
  }

  private pool(
    outcomeId: string,
    period: string,
    focal: { readonly hits: number; readonly n: number },
    reference: { readonly hits: number; readonly n: number },
  ): void {
    const periods: Periods = this.pools.get(outcomeId) ?? new Map<string, Pool>();
    const pool = periods.get(period) ?? { focalHits: 0, focalN: 0, referenceHits: 0, referenceN: 0 };
    pool.focalHits += focal.hits;
    pool.focalN += focal.n;
    pool.referenceHits += reference.hits;
    pool.referenceN += reference.n;
    periods.set(period, pool);
    this.pools.set(outcomeId, periods);
  }

  /**
   * One row for each outcome that any department counted, in the latest of `periods` (oldest first) that has counts which may be shown;
   * where none has, it says that they are suppressed.
   */
  measured(periods: readonly string[]): RollupGap[] {
    const latest = [...periods].reverse();
    return this.outcomes.flatMap((outcome) => {
      const pools = this.pools.get(outcome.id);
      const period = latest.find((label) => pools?.has(label.toUpperCase()));
      const pool = period === undefined ? undefined : pools?.get(period.toUpperCase());
      if (pool && period !== undefined) return [this.row(outcome, period, pool)];
      const hidden = latest.find((label) => this.hidden.get(outcome.id)?.has(label.toUpperCase()));
      return hidden === undefined
        ? []
        : [{ outcomeId: outcome.id, period: hidden, metric: outcome.metric, status: SUPPRESSED }];
    });
  }

  private row(outcome: Outcome, period: string, pool: Pool): RollupGap {
    const isRate = outcome.metric === "RATE";
    const row = { outcomeId: outcome.id, period, metric: outcome.metric };
    if (pool.focalN < this.minimum || (!isRate && pool.referenceN < this.minimum))
      return { ...row, status: SUPPRESSED };
    const focal = { hits: pool.focalHits, n: pool.focalN };
    const both = { ...focal, referenceHits: pool.referenceHits, referenceN: pool.referenceN };
    const answer: StatsAnswer = isRate
      ? rateStats(focal)
      : outcome.metric === "GAP.RATE"
        ? gapRateStats(both)
        : impactRatioStats(both);
    if (isRefusal(answer)) return { ...row, n: pool.focalN + pool.referenceN, status: "not computed" };
    const of = (label: string) => answer.find(([name]) => name === label)?.[1];
    const number = (label: string) => {
      const value = of(label);
      return typeof value === "number" ? value : undefined;
    };
    return {
      ...row,
      measured: number("estimate"),
      low: number("low"),
      high: number("high"),
      n: pool.focalN + pool.referenceN,
      status: String(of("status") ?? ""),
    };
  }
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toUpperCase() === b.toUpperCase();
}
