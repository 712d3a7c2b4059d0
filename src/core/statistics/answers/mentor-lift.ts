import { type Answer, isRefusal, notEstimable, type Refusal } from "./answer";
import { gapRate, gapRateStats } from "./gap-rate";
import type { GivenGroups } from "./group-counts";
import { rosterTally } from "./roster";
import type { StatsAnswer } from "./stats-rows";

/** Who was promoted, who had a mentor, and who could have been promoted; undefined where blank. */
export interface GivenLift {
  readonly promoted: readonly (boolean | undefined)[];
  readonly mentored: readonly (boolean | undefined)[];
  /** omitted: everybody */
  readonly eligible?: readonly (boolean | undefined)[];
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

/**
 * MENTOR.LIFT: promotion rate of the mentored - promotion rate of the others. An association: who is given a mentor is not drawn by lot.
 *
 * @param given columns of one length
 * @example mentorLift({ promoted: [true, false, false, false], mentored: [true, true, false, false] }) // => 0.5
 */
export function mentorLift(given: GivenLift): Answer {
  const found = findLift("MENTOR.LIFT", given);
  return isRefusal(found) ? found : gapRate(found);
}

/**
 * MENTOR.LIFT.STATS: the association with Newcombe's interval and the counts; the others are the reference.
 *
 * @param given as for `mentorLift`
 * @example mentorLiftStats({ promoted: [true, false, false, false], mentored: [true, true, false, false] })[4] // => ["n", 2]
 */
export function mentorLiftStats(given: GivenLift): StatsAnswer {
  const found = findLift("MENTOR.LIFT.STATS", given);
  return isRefusal(found) ? found : gapRateStats({ ...found, confidence: given.confidence });
}

function findLift(name: string, { promoted, mentored, eligible }: GivenLift): GivenGroups | Refusal {
  const groups = mentored.map((flag) => (flag === undefined ? "" : flag ? "mentored" : "others"));
  const tally = rosterTally(name, { groups, flags: promoted, eligible });
  if (isRefusal(tally)) return tally;
  const [focal, reference] = ["mentored", "others"].map((group) => tally.groups.find((one) => one.group === group));
  if (!focal || !reference)
    return notEstimable(`${name} has nobody to compare with: all are ${focal ? "mentored" : "without a mentor"}.`);
  return { hits: focal.hits, n: focal.n, referenceHits: reference.hits, referenceN: reference.n };
}
