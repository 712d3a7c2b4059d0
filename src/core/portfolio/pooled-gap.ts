import type { RollupGap } from "../domain/book-content";
import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import { isRefusal, SUPPRESSED } from "../statistics/answers/answer";
import { gapRateStats } from "../statistics/answers/gap-rate";
import { impactRatioStats } from "../statistics/answers/impact-ratio";
import { rateStats } from "../statistics/answers/rate";
import type { StatsAnswer } from "../statistics/answers/stats-rows";

/** Selected and eligible people of one group. */
interface Hits {
  readonly hits: number;
  readonly n: number;
}

/** What one department counted for one outcome in one period. */
interface Counted {
  readonly department: string;
  readonly focal: Hits;
  readonly reference: Hits;
}

/** One outcome in one period: departments that show their counts, and those that don't. */
interface Period {
  readonly counted: Counted[];
  readonly hidden: Set<string>;
}

/** What is measured of an outcome, and whose counts are not in it. */
interface Pool {
  readonly period: string;
  readonly counted: readonly Counted[];
  readonly leftOut: readonly string[];
}

/** Least number of people in a group that is shown; the pack's may be higher. */
const leastShown = 5;

/**
 * Adds up the counts of outcomes over departments and measures each over all of them.
 *
 * Departments whose own counts are suppressed, so small that they must be, or incomplete in a period are left out of it whole: a coalition's
 * number must not be the sum of the others and one hidden department. Where one alone would be left out, the smallest of the others is left
 * out with it: an organisation's total is often known, and less a pool that lacks a single department it is that department's count. Of two
 * it is only their sum. What is left is suppressed again where a group stays small.
 */
export class PooledGaps {
  /** By outcome, then by period label in capitals. */
  private readonly periods = new Map<string, Map<string, Period>>();

  constructor(
    private readonly outcomes: readonly Outcome[],
    private readonly minimum = leastShown,
  ) {}

  /** Takes in one department's counts. */
  add(department: string, plan: Pick<Plan, "groups">): void {
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
        if (focal && reference) this.periodOf(outcome.id, period).counted.push({ department, focal, reference });
        else if (rows.some((row) => same(row.period, period) && same(row.group, outcome.focalGroup)))
          this.periodOf(outcome.id, period).hidden.add(department);
      }
    }
  }

  private periodOf(outcomeId: string, label: string): Period {
    const periods = this.periods.get(outcomeId) ?? new Map<string, Period>();
    const period = periods.get(label) ?? { counted: [], hidden: new Set<string>() };
    periods.set(label, period);
    this.periods.set(outcomeId, periods);
    return period;
  }

  /**
   * One row for each outcome that any department counted, in the latest of `periods` (oldest first) that has counts which may be shown;
   * where none has, it says that they are suppressed.
   */
  measured(periods: readonly string[]): RollupGap[] {
    const latest = [...periods].reverse();
    return this.outcomes.flatMap((outcome) => {
      const pool = this.poolOf(outcome.id, periods);
      if (pool !== undefined) return [this.row(outcome, pool)];
      const hidden = latest.find((label) => this.periods.get(outcome.id)?.has(label.toUpperCase()));
      return hidden === undefined
        ? []
        : [{ outcomeId: outcome.id, period: hidden, metric: outcome.metric, status: SUPPRESSED }];
    });
  }

  /**
   * Codes of the departments that are not in what {@link measured} says of an outcome, though they counted for it. Never one alone, so that
   * naming them gives no count away.
   */
  leftOut(outcomeId: string, periods: readonly string[]): readonly string[] {
    return this.poolOf(outcomeId, periods)?.leftOut ?? [];
  }

  private poolOf(outcomeId: string, periods: readonly string[]): Pool | undefined {
    const own = this.periods.get(outcomeId);
    for (const label of [...periods].reverse()) {
      const period = own?.get(label.toUpperCase());
      if (period === undefined) continue;
      const { counted, leftOut } = withCompany(period);
      if (counted.length > 0) return { period: label, counted, leftOut };
    }
    return undefined;
  }

  private row(outcome: Outcome, { period, counted }: Pool): RollupGap {
    const pool = summed(counted);
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

/** The departments of a period that may be added up: where one alone hides, the smallest of the others keeps it company. */
function withCompany({ counted, hidden }: Period): Pick<Pool, "counted" | "leftOut"> {
  if (hidden.size !== 1) return { counted, leftOut: [...hidden] };
  const [smallest] = [...counted].sort((a, b) => sizeOf(a) - sizeOf(b) || (a.department < b.department ? -1 : 1));
  return {
    counted: counted.filter((each) => each !== smallest),
    leftOut: [...hidden, ...(smallest === undefined ? [] : [smallest.department])].sort(),
  };
}

function sizeOf({ focal, reference }: Counted): number {
  return focal.n + reference.n;
}

function summed(counted: readonly Counted[]) {
  const pool = { focalHits: 0, focalN: 0, referenceHits: 0, referenceN: 0 };
  for (const { focal, reference } of counted) {
    pool.focalHits += focal.hits;
    pool.focalN += focal.n;
    pool.referenceHits += reference.hits;
    pool.referenceN += reference.n;
  }
  return pool;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toUpperCase() === b.toUpperCase();
}
