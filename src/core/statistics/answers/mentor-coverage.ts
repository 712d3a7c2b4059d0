import { groupKey } from "../group-key";
import { type GroupTally } from "../group-tally";
import { type Answer, isRefusal, type Refusal } from "./answer";
import { rateAnswer, rateStats } from "./rate";
import { findGroup, type GivenRoster, rosterTally } from "./roster";
import type { StatsAnswer } from "./stats-rows";

/** Who has a mentor, and the group asked about; without one: everybody whose group is known. */
export interface GivenCoverage extends Omit<GivenRoster, "minimum"> {
  readonly focal?: string;
}

/**
 * MENTOR.COVERAGE: the share of a group, or of everybody, that has a mentor.
 *
 * @param given columns of one length, and a label or none
 * @example mentorCoverage({ groups: ["W", "W", "M", "M"], flags: [true, false, true, true], focal: "w" }) // => 0.5
 * @example mentorCoverage({ groups: ["W", "W", "M", "M"], flags: [true, false, true, true] }) // => 0.75
 */
export function mentorCoverage(given: GivenCoverage): Answer {
  const found = findCovered("MENTOR.COVERAGE", given);
  return isRefusal(found) ? found : rateAnswer(found);
}

/**
 * MENTOR.COVERAGE.STATS: the share with Wilson's interval and the exact one.
 *
 * @param given as for `mentorCoverage`
 * @example mentorCoverageStats({ groups: ["W", "W", "M", "M"], flags: [true, false, true, true], focal: "w" })[4] // => ["n", 2]
 */
export function mentorCoverageStats(given: GivenCoverage): StatsAnswer {
  const found = findCovered("MENTOR.COVERAGE.STATS", given);
  return isRefusal(found) ? found : rateStats({ ...found, confidence: given.confidence });
}

function findCovered(name: string, given: GivenCoverage): Pick<GroupTally, "hits" | "n"> | Refusal {
  const tally = rosterTally(name, given);
  if (isRefusal(tally)) return tally;
  if (given.focal !== undefined && groupKey(given.focal) !== "")
    return findGroup(name, "focal", given.focal, tally.groups);
  const sum = (of: (group: GroupTally) => number): number => tally.groups.reduce((all, group) => all + of(group), 0);
  return { hits: sum((group) => group.hits), n: sum((group) => group.n) };
}
