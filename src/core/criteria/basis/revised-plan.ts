import type { Move, Plan } from "../../domain/plan";
import { quartersFrom } from "../../domain/quarter";
import { rateOf } from "../../domain/roll-up";
import type { Round } from "../../domain/round";
import { idKey } from "../../domain/id-key";

/** A line after its moves: where it stands and what it has, Q1..Q5, in its own currency. */
export interface RevisedLine {
  readonly row: number;
  readonly id: string;
  readonly currency: string | undefined;
  readonly quarters: readonly number[];
}

/**
 * Budget plus and minus Moves, by line ID as compared.
 *
 * An ID that stands twice is left out: which of its rows a move or a payment belongs to can't be told, and `id-unique` says so. A move's
 * amount is in the currency of the line that gives it. Moves that name no line, no quarter of the plan or no amount change nothing.
 */
export function revisedPlan(
  { budget, moves }: Pick<Plan, "budget" | "moves">,
  round: Pick<Round, "currency" | "rates" | "firstQuarter">,
): ReadonlyMap<string, RevisedLine> {
  const lines = new Map<string, { row: number; id: string; currency: string | undefined; quarters: number[] }>();
  const doubled = new Set<string>();
  for (const [row, { id, currency, quarters }] of budget.entries()) {
    const key = idKey(id);
    if (key === "") continue;
    if (lines.has(key)) doubled.add(key);
    lines.set(key, { row, id: id ?? key, currency, quarters: quarters.map((amount) => amount ?? 0) });
  }
  for (const key of doubled) lines.delete(key);
  for (const move of moves) {
    const quarter = quarterOfMove(move, round);
    const from = lines.get(idKey(move.fromLine));
    const to = lines.get(idKey(move.toLine));
    if (quarter < 0 || move.amount === undefined) continue;
    const given = move.amount * rateOf(from?.currency?.trim() || undefined, quarter, round);
    const rate = rateOf(to?.currency?.trim() || undefined, quarter, round);
    if (from) from.quarters[quarter] = (from.quarters[quarter] ?? 0) - move.amount;
    if (to && rate > 0) to.quarters[quarter] = (to.quarters[quarter] ?? 0) + given / rate;
  }
  return lines;
}

/** Which of the five quarters (0..4) a move is in, or -1. */
export function quarterOfMove(
  { quarter }: Pick<Move, "quarter">,
  { firstQuarter }: Pick<Round, "firstQuarter">,
): number {
  return quartersFrom(firstQuarter, 5).indexOf(quarter?.trim().toUpperCase() ?? "");
}
