import { confidenceProblem } from "../critical-z";
import { type Answer, isRefusal, type Refusal, unusable } from "./answer";
import { gapRate, gapRateStats } from "./gap-rate";
import type { GivenGroups } from "./group-counts";
import { labelPair } from "./label-pair";
import { rosterTally } from "./roster";
import { type StatsAnswer, type StatsRow, statsRows } from "./stats-rows";

/** Columns of a roster with who could have been assigned, and the two groups by label. */
export interface GivenAccess {
  readonly groups: readonly string[];
  readonly assigned: readonly (boolean | undefined)[];
  readonly eligible: readonly (boolean | undefined)[];
  readonly focal: string;
  readonly reference: string;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

/**
 * ACCESS.GAP: the gap in how often the eligible of two groups got something, such as a stretch assignment.
 *
 * @param given columns of one length and two labels
 * @example accessGap({ groups: ["W", "W", "M", "M"], assigned: [true, false, true, true], eligible: [true, true, true, false], focal: "W", reference: "M" }) // => -0.5
 */
export function accessGap(given: GivenAccess): Answer {
  const found = countAccess("ACCESS.GAP", given);
  return isRefusal(found) ? found : gapRate(found.counts);
}

/**
 * ACCESS.GAP.STATS: the gap as GAP.RATE.STATS gives it, with the rows that were not counted.
 *
 * @param given as for `accessGap`
 * @example accessGapStats({ groups: ["W", "W", "M", "M"], assigned: [true, false, true, true], eligible: [true, true, true, false], focal: "W", reference: "M" })[4] // => ["n", 2]
 */
export function accessGapStats(given: GivenAccess): StatsAnswer {
  const found = countAccess("ACCESS.GAP.STATS", given);
  if (isRefusal(found)) return found;
  const rows = gapRateStats(found.counts);
  if (isRefusal(rows)) return rows;
  const values = Object.fromEntries(rows) as Partial<Record<StatsRow[0], StatsRow[1]>>;
  return statsRows({ ...values, "left out": found.leftOut, "not disclosed": found.notDisclosed });
}

function countAccess(
  name: string,
  given: GivenAccess,
): { counts: GivenGroups; leftOut: number; notDisclosed: number } | Refusal {
  const { groups, assigned, eligible, focal, reference, confidence = 0.95 } = given;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  const tally = rosterTally(name, { groups, flags: assigned, eligible });
  if (isRefusal(tally)) return tally;
  const pair = labelPair(
    name,
    focal,
    reference,
    tally.groups.map(({ group }) => group),
  );
  if (isRefusal(pair)) return pair;
  const [people, others] = [tally.groups[pair.focal], tally.groups[pair.reference]];
  const counts = { hits: people?.hits, n: people?.n, referenceHits: others?.hits, referenceN: others?.n, confidence };
  return { counts, leftOut: tally.leftOut, notDisclosed: tally.notDisclosed };
}
