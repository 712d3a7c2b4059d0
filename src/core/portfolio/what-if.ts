import { bestSubset, type Limit } from "./what-if-search";

/** A pilot that applies for money of the fund. */
export interface WhatIfPilot {
  readonly id: string;
  readonly name?: string;
  readonly department: string;
  /** The pillar of its outcome; undefined where it has none, and then it counts towards no minimum. */
  readonly pillar?: string;
  /** Mean of the reviewers' weighted scores; undefined while nobody has scored it in full. */
  readonly score?: number;
  /** Money per quarter, each at least 0. */
  readonly asks: readonly number[];
}

/** What is asked: pilots, the money of each quarter, and what must be kept. Money is in one currency. */
export interface WhatIfQuestion {
  readonly pilots: readonly WhatIfPilot[];
  /** What each quarter still has. */
  readonly tranches: readonly number[];
  /** What all quarters together may take: the fund without its reserve, less what is awarded. */
  readonly total: number;
  /** Least share (0..1) of the chosen pilots' money for each pillar. */
  readonly pillarMinimums: Readonly<Record<string, number>>;
}

/** A scored pilot that is not in the set, and what of its ask is missing beside the set. */
export interface LeftOut {
  readonly pilot: WhatIfPilot;
  /** Money missing in each quarter; all 0 where money is not what keeps it out. */
  readonly short: readonly number[];
  /** Money missing over all quarters together. */
  readonly shortInAll: number;
  /** It asks for more than there is even with no other pilot. */
  readonly isTooLarge: boolean;
}

/** The set of pilots that fits and scores most. */
export interface WhatIf {
  readonly chosen: readonly WhatIfPilot[];
  readonly left: readonly LeftOut[];
  /** Nobody knows what they are worth: in no set, and not worth nothing either. */
  readonly unscored: readonly WhatIfPilot[];
  /** Sum of the chosen pilots' scores. */
  readonly totalScore: number;
  /** What the chosen pilots take of each quarter. */
  readonly perQuarter: readonly number[];
  /** Whether no other set that fits scores more. */
  readonly proven: boolean;
  /** No set scores more than this; the total score where that is proven. */
  readonly bound: number;
}

/** As the rule `fund-not-oversubscribed` has it: half a unit is rounding. */
const tolerance = 0.5;
/** Pilots times nodes: some seconds of work, however many pilots there are. */
const usualWork = 6_000_000;

/** Nodes that the search looks at unless it is told otherwise. @param pilots how many have a score */
export function usualNodes(pilots: number): number {
  return Math.ceil(usualWork / Math.max(60, pilots));
}

/**
 * Which set of pilots fits the fund and has the highest sum of scores, exactly.
 *
 * Each quarter stands for itself: what one leaves over does not carry into the next, because the fund's own ledger counts Left as
 * Available less Awarded quarter by quarter. A pilot is taken with all it asks for or not at all. Pilots are looked at in the order of
 * their IDs, so that the order of files changes nothing; of several best sets it gives one.
 *
 * @param nodeLimit nodes of the search after which the answer is the best so far with a bound
 * @throws RangeError for an ask, a tranche or a total below 0, or another number of quarters than tranches
 */
export function whatIf(question: WhatIfQuestion, nodeLimit?: number): WhatIf {
  const { tranches, total, pillarMinimums } = question;
  const pilots = [...question.pilots].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  refuse(question);
  const scored = pilots.flatMap((pilot) => (pilot.score === undefined ? [] : [{ ...pilot, score: pilot.score }]));
  const limits: Limit[] = [
    ...tranches.map((available, quarter) => ({
      weights: scored.map(({ asks }) => asks[quarter] ?? 0),
      limit: available + tolerance,
    })),
    { weights: scored.map(({ asks }) => sum(asks)), limit: total + tolerance },
    // Its share of all money less its own money is at most 0.
    ...Object.entries(pillarMinimums)
      .filter(([, minimum]) => minimum > 0)
      .map(([pillar, minimum]) => ({
        weights: scored.map(({ asks, pillar: own }) => sum(asks) * (minimum - (own === pillar ? 1 : 0))),
        limit: 0,
      })),
  ];
  const { taken, value, bound, proven } = bestSubset(
    scored.map(({ score }) => score),
    limits,
    nodeLimit ?? usualNodes(scored.length),
  );
  const chosen = scored.filter((_, index) => taken[index]);
  const perQuarter = tranches.map((_, quarter) => sum(chosen.map(({ asks }) => asks[quarter] ?? 0)));
  const rest = tranches.map((available, quarter) => available - (perQuarter[quarter] ?? 0));
  return {
    chosen,
    left: scored
      .filter((_, index) => !taken[index])
      .map((pilot) => ({
        pilot,
        short: pilot.asks.map((ask, quarter) => shortage(ask, rest[quarter] ?? 0)),
        shortInAll: shortage(sum(pilot.asks), total - sum(perQuarter)),
        isTooLarge:
          shortage(sum(pilot.asks), total) > 0 ||
          pilot.asks.some((ask, quarter) => shortage(ask, tranches[quarter] ?? 0) > 0),
      })),
    unscored: pilots.filter(({ score }) => score === undefined),
    totalScore: value,
    perQuarter,
    proven,
    bound,
  };
}

function refuse({ pilots, tranches, total }: WhatIfQuestion): void {
  if (!(total >= 0) || tranches.some((available) => !(available >= 0)))
    throw new RangeError("whatIf needs a total and tranches of at least 0");
  for (const { id, asks } of pilots)
    if (asks.length !== tranches.length || asks.some((ask) => !(ask >= 0)))
      throw new RangeError(`whatIf needs one ask of at least 0 for each tranche, and ${id} has others`);
}

function shortage(ask: number, available: number): number {
  return ask > 0 && ask - available > tolerance ? ask - available : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
