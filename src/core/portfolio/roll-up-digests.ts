import type { Rollup } from "../domain/book-content";
import type { Round } from "../domain/round";
import { PooledGaps } from "./pooled-gap";
import type { PlanDigest } from "./plan-digest";
import { periodsOf } from "./roll-up";

/** The roll-up of a whole coalition, out of the digests of its plans. */
export function rollUpDigests(digests: readonly PlanDigest[], round: Round, minimumGroup?: number): Rollup {
  return {
    money: digests.flatMap(({ money }) => money),
    asks: digests.flatMap(({ asks }) => asks),
    gaps: pooledGapsOf(digests, round, minimumGroup).measured(periodsOf(round)),
  };
}

/** The counts of all departments' digests, pooled by outcome. */
export function pooledGapsOf(
  digests: readonly PlanDigest[],
  { outcomes }: Pick<Round, "outcomes">,
  minimumGroup?: number,
): PooledGaps {
  const gaps = new PooledGaps(outcomes, minimumGroup);
  for (const { department, counts } of digests)
    gaps.add(department, {
      groups: counts.map((count) => ({
        ...count,
        id: undefined,
        eligible: count.eligible === "hidden" ? "suppressed" : count.eligible,
        selected: count.selected === "hidden" ? "suppressed" : count.selected,
      })),
    });
  return gaps;
}
