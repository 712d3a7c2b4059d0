import type { Rollup } from "../domain/book-content";
import { quartersFrom } from "../domain/quarter";
import type { Round } from "../domain/round";
import { PooledGaps } from "./pooled-gap";
import type { PlanDigest } from "./plan-digest";
import { earlierQuarters } from "./roll-up";

/** The roll-up of a whole coalition, out of the digests of its plans. */
export function rollUpDigests(digests: readonly PlanDigest[], round: Round, minimumGroup?: number): Rollup {
  const gaps = new PooledGaps(round.outcomes, minimumGroup);
  for (const { counts } of digests)
    gaps.add({
      groups: counts.map((count) => ({
        ...count,
        id: undefined,
        eligible: count.eligible === "hidden" ? "suppressed" : count.eligible,
        selected: count.selected === "hidden" ? "suppressed" : count.selected,
      })),
    });
  return {
    money: digests.flatMap(({ money }) => money),
    asks: digests.flatMap(({ asks }) => asks),
    gaps: gaps.measured(quartersFrom(round.firstQuarter, earlierQuarters + 5, -earlierQuarters)),
  };
}
