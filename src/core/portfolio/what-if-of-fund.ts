import { meanScore } from "../domain/fund-content";
import { idKey } from "../domain/id-key";
import { numberThreshold } from "../domain/pack";
import type { Round } from "../domain/round";
import { fundAfterReview } from "./fund-after-review";
import pillarBalance from "./pillar-balance";
import type { Portfolio } from "./portfolio-criterion";
import { whatIf, type WhatIf, type WhatIfPilot } from "./what-if";

/** What a forum can be shown when pilots ask for more than there is. Money is in the round's currency. */
export type FundWhatIf =
  | { readonly status: "missing"; readonly because: string }
  | {
      readonly status: "answered";
      readonly answer: WhatIf;
      /** What each quarter still has after awards, and all of them together without the reserve. */
      readonly available: readonly number[];
      readonly total: number;
      /** Pilots with an award: decided, and no part of the choice. */
      readonly awarded: number;
      /** Least share of the chosen pilots' money, by pillar. */
      readonly minimums: Readonly<Record<string, number>>;
      /** Pillars whose minimum could not be kept, because no scored pilot serves them. */
      readonly pillarsWithoutPilot: readonly string[];
      /** Highest sum of scores without pillar minimums, where that is proven and higher: what the minimums cost. */
      readonly scoreWithoutMinimums?: number;
      /** Pilots with a quarter below 0: in no set, because what they would take is not known. */
      readonly belowZero: readonly WhatIfPilot[];
      /** Pilots whose plan is not here, with the ask that the fund's workbook still has. */
      readonly fromBefore: readonly WhatIfPilot[];
    };

const tolerance = 0.5;
const fiveZeros = [0, 0, 0, 0, 0];

/**
 * The what-if of a round's fund; undefined where everything that is asked fits.
 *
 * Pilots that have an award are decided: their awards come off the tranches and only the others are chosen from. Pillar minimums are
 * the pack's for `pillar-balance`, on plain money, because a pilot and not its lines is chosen; they fall away where the pack has the rule
 * off or a waiver covers the fund.
 */
export function whatIfOfFund({ digests, rollup, fund }: Portfolio, round: Round, asOf: string): FundWhatIf | undefined {
  const { fund: limits } = round;
  if (limits === undefined) return undefined;
  if (fund === undefined) {
    const asked = [0, 1, 2, 3, 4].map((quarter) => sum(rollup.asks.map(({ asks }) => asks[quarter] ?? 0)));
    if (!isOver(asked, limits.tranches, limits.size - limits.reserve)) return undefined;
    return missing("Give the fund's workbook with --fund: its scores say which pilots are worth most.");
  }
  const granted = new Map<string, readonly number[]>();
  for (const { pilotId, awards } of fund.awards)
    if (awards.some((amount) => (amount ?? 0) > 0))
      granted.set(idKey(pilotId), added(granted.get(idKey(pilotId)) ?? fiveZeros, awards));
  const taken = [...granted.values()].reduce((all, awards) => added(all, awards), fiveZeros);
  const available = limits.tranches.map((tranche, quarter) => Math.max(0, tranche - (taken[quarter] ?? 0)));
  const total = Math.max(0, limits.size - limits.reserve - sum(taken));

  const pillars = new Map(round.outcomes.map(({ id, pillar }) => [idKey(id), pillar]));
  const open = fundAfterReview(fund, digests).applications.filter(
    ({ id, stage, asks }) =>
      stage?.trim().toLowerCase() !== "closed" && !granted.has(idKey(id)) && asks.some((ask) => (ask ?? 0) !== 0),
  );
  const pilots = open.map(({ id = "", pilot: name, department = "", outcomeId, asks }): WhatIfPilot => {
    const score = meanScore(id, fund, round);
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
  if (!isOver(asked, available, total)) return undefined;
  const scored = usable.filter(({ score }) => score !== undefined);
  if (scored.length === 0)
    return missing(
      "No pilot has been scored in full: fill in Scores in the fund's workbook, one row a pilot and reviewer.",
    );

  const served = new Set(scored.map(({ pillar }) => pillar));
  const wanted = minimumsOf(round, asOf);
  const minimums = Object.fromEntries(Object.entries(wanted).filter(([pillar]) => served.has(pillar)));
  const question = { pilots: usable, tranches: available, total };
  const answer = whatIf({ ...question, pillarMinimums: minimums });
  const without = Object.keys(minimums).length === 0 ? answer : whatIf({ ...question, pillarMinimums: {} });
  const here = new Set(digests.map(({ department }) => department));
  return {
    status: "answered",
    answer,
    available,
    total,
    awarded: granted.size,
    minimums,
    pillarsWithoutPilot: Object.keys(wanted).filter((pillar) => !served.has(pillar)),
    ...(without.proven && without.totalScore > answer.bound + 1e-9 ? { scoreWithoutMinimums: without.totalScore } : {}),
    belowZero: pilots.filter(({ asks }) => asks.some((ask) => ask < 0)),
    fromBefore: pilots.filter(({ department }) => !here.has(department)),
  };
}

function minimumsOf({ pack, waivers, outcomes }: Round, asOf: string): Readonly<Record<string, number>> {
  const isWaived = waivers.some(
    ({ criterion, item, expires }) => criterion === pillarBalance.id && idKey(item) === "FUND" && expires >= asOf,
  );
  if (isWaived || pack.criteria[pillarBalance.id]?.on === false) return {};
  const minimum = numberThreshold(pack, pillarBalance.id, "minimum") ?? pillarBalance.thresholds?.["minimum"] ?? 0;
  return Object.fromEntries(
    minimum > 0 ? [...new Set(outcomes.map(({ pillar }) => pillar))].map((p) => [p, minimum]) : [],
  );
}

function isOver(asked: readonly number[], available: readonly number[], total: number): boolean {
  return (
    sum(asked) - total > tolerance || asked.some((amount, quarter) => amount - (available[quarter] ?? 0) > tolerance)
  );
}

function missing(because: string): FundWhatIf {
  return { status: "missing", because };
}

function added(one: readonly number[], other: readonly (number | undefined)[]): number[] {
  return one.map((amount, quarter) => amount + (other[quarter] ?? 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
