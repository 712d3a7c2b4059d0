import { idKey } from "../domain/id-key";
import { numberThreshold } from "../domain/pack";
import type { Round } from "../domain/round";
import { fundStanding } from "./fund-standing";
import pillarBalance from "./pillar-balance";
import type { Portfolio } from "./portfolio-criterion";
import { usualNodes, whatIf, type WhatIf, type WhatIfPilot } from "./what-if";

/** What a forum can be shown when pilots ask for more than there is. Money is in the round's currency. */
export type FundWhatIf =
  | { readonly status: "missing"; readonly lacks: "fund" | "scores"; readonly because: string }
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

/**
 * The what-if of a round's fund; undefined where everything that is asked fits.
 *
 * Pilots that have an award are decided: their awards come off the tranches and only the others are chosen from. Pillar minimums are
 * the pack's for `pillar-balance`, on plain money, because a pilot and not its lines is chosen; they fall away where the pack has the rule
 * off or a waiver covers the fund.
 *
 * @param effort share of the usual search, more than 0 and at most 1: less where a person waits in front of it
 */
export function whatIfOfFund(
  { digests, rollup, fund }: Portfolio,
  round: Round,
  asOf: string,
  effort = 1,
): FundWhatIf | undefined {
  const standing = fundStanding({ digests, rollup, ...(fund === undefined ? {} : { fund }) }, round);
  if (standing === undefined || !standing.isOver) return undefined;
  if (fund === undefined)
    return missing("fund", "Give the fund's workbook with --fund: its scores say which pilots are worth most.");
  const { available, total, pilots, usable, awarded } = standing;
  const scored = usable.filter(({ score }) => score !== undefined);
  if (scored.length === 0)
    return missing(
      "scores",
      "No pilot has been scored in full: fill in Scores in the fund's workbook, one row a pilot and reviewer.",
    );

  const served = new Set(scored.map(({ pillar }) => pillar));
  const wanted = minimumsOf(round, asOf);
  const minimums = Object.fromEntries(Object.entries(wanted).filter(([pillar]) => served.has(pillar)));
  const question = { pilots: usable, tranches: available, total };
  const nodes = Math.max(1, Math.ceil(effort * usualNodes(scored.length)));
  const answer = whatIf({ ...question, pillarMinimums: minimums }, nodes);
  const without = Object.keys(minimums).length === 0 ? answer : whatIf({ ...question, pillarMinimums: {} }, nodes);
  const here = new Set(digests.map(({ department }) => department));
  return {
    status: "answered",
    answer,
    available,
    total,
    awarded,
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

function missing(lacks: "fund" | "scores", because: string): FundWhatIf {
  return { status: "missing", lacks, because };
}
