import type { Rollup, RollupAsk, RollupMoney } from "../domain/book-content";
import type { BudgetLine, Plan } from "../domain/plan";
import { quartersFrom } from "../domain/quarter";
import { lineInRoundCurrency } from "../domain/roll-up";
import type { Round } from "../domain/round";
import { PooledGaps } from "./pooled-gap";
import { sharesOf, splitsByLine } from "./shares-of";
import { type FiveSums, spentByLine } from "./spent-by-line";

/** How many earlier quarters counts may be from, as in the templates' Periods. */
export const earlierQuarters = 8;

/** Labels of the quarters that counts may be from, oldest first. */
export function periodsOf({ firstQuarter }: Pick<Round, "firstQuarter">): readonly string[] {
  return quartersFrom(firstQuarter, earlierQuarters + 5, -earlierQuarters);
}

interface MoneyRow extends Omit<RollupMoney, "planned" | "spent"> {
  readonly planned: FiveSums;
  readonly spent: FiveSums;
}

/**
 * Money, asks and gaps of many plans, one plan at a time.
 *
 * Keeps sums and never plans, so that memory stays flat over a thousand submissions. Everything is in the round's currency.
 */
export class RollingUp {
  private readonly rows = new Map<string, MoneyRow>();
  private readonly asks: RollupAsk[] = [];
  private readonly gaps: PooledGaps;
  private readonly pillars: ReadonlyMap<string, string>;

  /** @param minimumGroup least number of people in a group that is shown */
  constructor(
    private readonly round: Round,
    minimumGroup?: number,
  ) {
    this.gaps = new PooledGaps(round.outcomes, minimumGroup);
    this.pillars = new Map(round.outcomes.map(({ id, pillar }) => [id.toUpperCase(), pillar]));
  }

  /** Takes in one department's plan. */
  add(department: string, plan: Pick<Plan, "budget" | "splits" | "actuals" | "pilots" | "groups">): void {
    const spent = spentByLine(plan, this.round);
    const splits = splitsByLine(plan.splits);
    const asks = new Map<string, FiveSums>();
    for (const line of plan.budget) {
      const amounts = lineInRoundCurrency(line, this.round);
      const spending = (line.id !== undefined && spent.get(line.id.toUpperCase())) || [0, 0, 0, 0, 0];
      for (const { outcomeId, share } of sharesOf(line, splits)) {
        const row = this.rowOf(department, line, outcomeId);
        for (const quarter of [0, 1, 2, 3, 4] as const) {
          row.planned[quarter] += amounts[quarter] * share;
          row.spent[quarter] += (spending[quarter] ?? 0) * share;
        }
      }
      if (line.pilotId === undefined) continue;
      const ask = asks.get(line.pilotId.toUpperCase()) ?? [0, 0, 0, 0, 0];
      for (const quarter of [0, 1, 2, 3, 4] as const) ask[quarter] += amounts[quarter];
      asks.set(line.pilotId.toUpperCase(), ask);
    }
    for (const pilot of plan.pilots)
      if (pilot.stage?.toLowerCase() !== "closed")
        this.asks.push({
          pilotId: pilot.id,
          department,
          outcomeId: pilot.outcomeId,
          sunset: pilot.sunset,
          ...(pilot.disposition === undefined ? {} : { disposition: pilot.disposition }),
          asks: asks.get(pilot.id?.toUpperCase() ?? "") ?? [0, 0, 0, 0, 0],
        });
    this.gaps.add(department, plan);
  }

  /** Everything taken in so far. */
  get rollup(): Rollup {
    return {
      money: [...this.rows.values()].map((row) => ({ ...row, planned: [...row.planned], spent: [...row.spent] })),
      gaps: this.gaps.measured(periodsOf(this.round)),
      asks: [...this.asks],
    };
  }

  private rowOf(department: string, line: BudgetLine, outcomeId: string | undefined): MoneyRow {
    const isTied = line.marker === 1 || line.marker === 2;
    const outcome = isTied ? outcomeId : undefined;
    const pillar = (outcome !== undefined && this.pillars.get(outcome.toUpperCase())) || "Not tied";
    const paidFrom = line.pilotId === undefined ? "Envelope" : "Fund";
    const key = [department, pillar === "Not tied" ? "" : outcome?.toUpperCase(), line.marker, paidFrom].join("|");
    const known = this.rows.get(key);
    if (known) return known;
    const row: MoneyRow = {
      department,
      outcomeId: pillar === "Not tied" ? undefined : outcome,
      pillar,
      marker: line.marker,
      paidFrom,
      planned: [0, 0, 0, 0, 0],
      spent: [0, 0, 0, 0, 0],
    };
    this.rows.set(key, row);
    return row;
  }
}
