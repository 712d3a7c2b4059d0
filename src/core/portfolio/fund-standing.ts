import { meanScore, type FundContent } from "../domain/fund-content";
import { idKey } from "../domain/id-key";
import type { Round } from "../domain/round";
import { fundAfterReview } from "./fund-after-review";
import type { Portfolio } from "./portfolio-criterion";
import type { WhatIfPilot } from "./what-if";

/** What a fund still has, and who waits for it. Money is in the round's currency. */
export interface FundStanding {
  /** Pilots that ask for money and have no award; all that ask where the fund's workbook is not here, for then nobody knows of awards. */
  readonly pilots: readonly WhatIfPilot[];
  /** Those of them with no quarter below 0. */
  readonly usable: readonly WhatIfPilot[];
  /** What each quarter still has after awards, and all of them together without the reserve. */
  readonly available: readonly number[];
  readonly total: number;
  /** Pilots with an award. */
  readonly awarded: number;
  /** What the usable pilots ask for in each quarter. */
  readonly asked: readonly number[];
  /** Whether that is more than there is, in a quarter or in all. */
  readonly isOver: boolean;
}

const tolerance = 0.5;
const fiveZeros = [0, 0, 0, 0, 0];

/** How a round's fund stands; undefined where the round has none. Awards are decided: they come off the tranches, and only other pilots wait. */
export function fundStanding(
  { digests, rollup, fund }: Pick<Portfolio, "digests" | "rollup" | "fund">,
  round: Round,
): FundStanding | undefined {
  const { fund: limits } = round;
  if (limits === undefined) return undefined;
  const granted = grantedBy(fund);
  const taken = [...granted.values()].reduce((all, awards) => added(all, awards), fiveZeros);
  const available = limits.tranches.map((tranche, quarter) => Math.max(0, tranche - (taken[quarter] ?? 0)));
  const total = Math.max(0, limits.size - limits.reserve - sum(taken));
  const pillars = new Map(round.outcomes.map(({ id, pillar }) => [idKey(id), pillar]));
  const applications =
    fund === undefined
      ? rollup.asks.map(({ pilotId, department, outcomeId, asks }) => ({ id: pilotId, department, outcomeId, asks }))
      : fundAfterReview(fund, digests).applications.filter(({ stage }) => stage?.trim().toLowerCase() !== "closed");
  const pilots = applications
    .filter(({ id, asks }) => !granted.has(idKey(id)) && asks.some((ask) => (ask ?? 0) !== 0))
    .map((application): WhatIfPilot => {
      const { id = "", department = "", outcomeId, asks } = application;
      const name = "pilot" in application ? application.pilot : undefined;
      const score = fund === undefined ? undefined : meanScore(id, fund, round);
      const pillar = pillars.get(idKey(outcomeId));
      return {
        id,
        department: idKey(department),
        asks: added(fiveZeros, asks),
        ...(name === undefined ? {} : { name }),
        ...(score === undefined ? {} : { score }),
        ...(pillar === undefined ? {} : { pillar }),
      };
    });
  const usable = pilots.filter(({ asks }) => asks.every((ask) => ask >= 0));
  const asked = usable.reduce((all, { asks }) => added(all, asks), fiveZeros);
  const isOver =
    sum(asked) - total > tolerance || asked.some((amount, quarter) => amount - (available[quarter] ?? 0) > tolerance);
  return { pilots, usable, available, total, awarded: granted.size, asked, isOver };
}

/** Awards by pilot, those of nothing left out. */
function grantedBy(fund: FundContent | undefined): ReadonlyMap<string, readonly number[]> {
  const granted = new Map<string, readonly number[]>();
  for (const { pilotId, awards } of fund?.awards ?? [])
    if (awards.some((amount) => (amount ?? 0) > 0))
      granted.set(idKey(pilotId), added(granted.get(idKey(pilotId)) ?? fiveZeros, awards));
  return granted;
}

function added(one: readonly number[], other: readonly (number | undefined)[]): number[] {
  return one.map((amount, quarter) => amount + (other[quarter] ?? 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
