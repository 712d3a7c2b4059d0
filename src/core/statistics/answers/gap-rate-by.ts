import { groupKey } from "../group-key";
import { type Answer, isRefusal, SUPPRESSED, unusable } from "./answer";
import { gapRate } from "./gap-rate";
import { findGroup, type GivenRoster, rosterTally } from "./roster";

/** A roster and the two groups to compare, by label. */
export interface GivenComparison extends GivenRoster {
  readonly focal: string;
  readonly reference: string;
}

/**
 * GAP.RATE.BY: the gap between two groups' rates, counted from a roster.
 *
 * Suppressed where one of the groups is small: with the sheet's other numbers the gap would give away who was selected.
 *
 * @param given columns of one length and two labels
 * @example gapRateBy({ groups: ["W", "W", "M", "M"], flags: [true, false, true, true], focal: "w", reference: "m", minimum: 1 }) // => -0.5
 * @example gapRateBy({ groups: ["W", "M"], flags: [true, false], focal: "W", reference: "M" }) // => "suppressed"
 */
export function gapRateBy(given: GivenComparison): Answer {
  const name = "GAP.RATE.BY";
  const tally = rosterTally(name, given);
  if (isRefusal(tally)) return tally;
  if (groupKey(given.focal) === groupKey(given.reference))
    return unusable(`${name} needs two different groups, got "${given.focal.trim()}" for both.`);
  const focal = findGroup(name, "focal", given.focal, tally.groups);
  if (isRefusal(focal)) return focal;
  const reference = findGroup(name, "reference", given.reference, tally.groups);
  if (isRefusal(reference)) return reference;
  if (Math.min(focal.n, reference.n) < (given.minimum ?? 5)) return SUPPRESSED;
  return gapRate({ hits: focal.hits, n: focal.n, referenceHits: reference.hits, referenceN: reference.n });
}
