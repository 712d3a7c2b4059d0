import type { Plan } from "../domain/plan";
import { quartersFrom } from "../domain/quarter";
import { lineInRoundCurrency } from "../domain/roll-up";
import type { Round } from "../domain/round";
import { sharesOf, splitsByLine } from "./shares-of";
import { spentByLine } from "./spent-by-line";

/** Money of one line in one quarter for one outcome, in the round's currency. */
export interface PortfolioRow {
  readonly department: string;
  readonly line: string;
  readonly description: string;
  readonly category: string;
  /** Empty where the line, or the part of it that its splits leave over, names none. */
  readonly outcome: string;
  readonly pillar: string;
  readonly marker: number | undefined;
  readonly pilot: string;
  readonly quarter: string;
  readonly amount: number;
  readonly actual: number;
}

/** A plan's budget as tidy rows: line × outcome × quarter. All quarters are there, so that sums over rows need no calendar. */
export function* portfolioRows(
  department: string,
  plan: Pick<Plan, "budget" | "splits" | "actuals">,
  round: Round,
): Iterable<PortfolioRow> {
  const quarters = quartersFrom(round.firstQuarter, 5);
  const pillars = new Map(round.outcomes.map(({ id, pillar }) => [id.toUpperCase(), pillar]));
  const splits = splitsByLine(plan.splits);
  const spent = spentByLine(plan, round);
  for (const line of plan.budget) {
    const amounts = lineInRoundCurrency(line, round);
    const spending = (line.id !== undefined && spent.get(line.id.toUpperCase())) || [0, 0, 0, 0, 0];
    for (const { outcomeId, share } of sharesOf(line, splits))
      for (const quarter of [0, 1, 2, 3, 4] as const)
        yield {
          department,
          line: line.id ?? "",
          description: line.description ?? "",
          category: line.category ?? "",
          outcome: outcomeId ?? "",
          pillar: pillars.get(outcomeId?.toUpperCase() ?? "") ?? "",
          marker: line.marker,
          pilot: line.pilotId ?? "",
          quarter: quarters[quarter] ?? "",
          amount: amounts[quarter] * share,
          actual: spending[quarter] * share,
        };
  }
}
