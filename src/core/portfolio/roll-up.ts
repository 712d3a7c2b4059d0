import type { Rollup, RollupAsk, RollupMoney } from "../domain/book-content";
import type { BudgetLine, Plan } from "../domain/plan";
import { quartersFrom } from "../domain/quarter";
import { lineInRoundCurrency, rateOf } from "../domain/roll-up";
import type { Round } from "../domain/round";
import { PooledGaps } from "./pooled-gap";

/** How many earlier quarters counts may be from, as in the templates' Periods. */
const earlierQuarters = 8;

type FiveSums = [number, number, number, number, number];

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
  private readonly quarters: readonly string[];

  /** @param minimumGroup least number of people in a group that is shown */
  constructor(
    private readonly round: Round,
    minimumGroup?: number,
  ) {
    this.gaps = new PooledGaps(round.outcomes, minimumGroup);
    this.pillars = new Map(round.outcomes.map(({ id, pillar }) => [id.toUpperCase(), pillar]));
    this.quarters = quartersFrom(round.firstQuarter, 5).map((label) => label.toUpperCase());
  }

  /** Takes in one department's plan. */
  add(department: string, plan: Pick<Plan, "budget" | "splits" | "actuals" | "pilots" | "groups">): void {
    const spent = this.spentByLine(plan);
    const asks = new Map<string, FiveSums>();
    for (const line of plan.budget) {
      const amounts = lineInRoundCurrency(line, this.round);
      const spending = (line.id !== undefined && spent.get(line.id.toUpperCase())) || [0, 0, 0, 0, 0];
      for (const { outcomeId, share } of sharesOf(line, plan.splits)) {
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
          asks: asks.get(pilot.id?.toUpperCase() ?? "") ?? [0, 0, 0, 0, 0],
        });
    this.gaps.add(plan);
  }

  /** Everything taken in so far. */
  get rollup(): Rollup {
    return {
      money: [...this.rows.values()].map((row) => ({ ...row, planned: [...row.planned], spent: [...row.spent] })),
      gaps: this.gaps.measured(quartersFrom(this.round.firstQuarter, earlierQuarters + 5, -earlierQuarters)),
      asks: [...this.asks],
    };
  }

  /** Spending in the round's currency by line; what names no quarter of the round is another check's finding. */
  private spentByLine(plan: Pick<Plan, "budget" | "actuals">): ReadonlyMap<string, FiveSums> {
    const currencies = new Map(plan.budget.map((line) => [line.id?.toUpperCase(), line.currency]));
    const spent = new Map<string, FiveSums>();
    for (const { lineId, quarter, amount } of plan.actuals) {
      const at = this.quarters.indexOf(quarter?.toUpperCase() ?? "");
      if (lineId === undefined || at < 0 || amount === undefined) continue;
      const key = lineId.toUpperCase();
      const sums = spent.get(key) ?? [0, 0, 0, 0, 0];
      sums[at as 0] += amount * rateOf(currencies.get(key), at, this.round);
      spent.set(key, sums);
    }
    return spent;
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

/** Outcomes a line serves and how much of it each gets; what its splits leave over serves none. */
function sharesOf(
  line: BudgetLine,
  splits: Plan["splits"],
): readonly { readonly outcomeId: string | undefined; readonly share: number }[] {
  if (line.outcomeId?.toUpperCase() !== "SPLIT") return [{ outcomeId: line.outcomeId, share: 1 }];
  const own = splits.filter((split) => split.lineId?.toUpperCase() === line.id?.toUpperCase());
  const shares = own.map(({ outcomeId, share = 0 }) => ({ outcomeId, share }));
  const rest = 1 - shares.reduce((sum, { share }) => sum + share, 0);
  return Math.abs(rest) < 1e-9 ? shares : [...shares, { outcomeId: undefined, share: rest }];
}
