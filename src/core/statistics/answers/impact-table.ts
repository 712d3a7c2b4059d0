import { fisherExact } from "../fisher-exact";
import { isBelowFourFifths } from "../four-fifths";
import type { GroupTally } from "../group-tally";
import { isRefusal } from "./answer";
import { groupTable, type TableAnswer } from "./group-table";
import { screenStatus } from "./impact-ratio";
import { type GivenRoster, rosterTally } from "./roster";
import { NOT_ESTIMABLE } from "./stats-rows";

/**
 * IMPACT.TABLE: each group's rate against the highest rate of a shown group, with the four-fifths screen and Fisher's exact p.
 *
 * Suppressed groups are not the yardstick either: their rate could be worked out from the ratios.
 *
 * @param given columns of one length
 * @example impactTable({ groups: ["A", "A", "A", "A", "A"], flags: [true, true, true, true, true] })[0] // => ["group", "n", "hits", "rate", "ratio", "below four fifths", "p", "status"]
 */
export function impactTable(given: GivenRoster): TableAnswer {
  const tally = rosterTally("IMPACT.TABLE", given);
  if (isRefusal(tally)) return tally;
  let yardstick: GroupTally | undefined;
  return groupTable(tally, given.minimum ?? 5, ["rate", "ratio", "below four fifths", "p"], (group, shown) => {
    const best = (yardstick ??= highestRate(group, shown));
    const { hits, n } = group;
    if (best.hits === 0) return [0, NOT_ESTIMABLE, NOT_ESTIMABLE, NOT_ESTIMABLE, NOT_ESTIMABLE];
    const below = isBelowFourFifths(hits, n, best.hits, best.n);
    const { p } = fisherExact(hits, n, best.hits, best.n);
    const status = screenStatus(below, p, { n, referenceN: best.n, confidence: given.confidence ?? 0.95 });
    return [hits / n, (hits * best.n) / (n * best.hits), below, p, status];
  });
}

/** The group with the highest rate; among equals the largest, which says most. */
function highestRate(first: GroupTally, groups: readonly GroupTally[]): GroupTally {
  return groups.reduce((best, group) => {
    const difference = group.hits * best.n - best.hits * group.n;
    return difference > 0 || (difference === 0 && group.n > best.n) ? group : best;
  }, first);
}
