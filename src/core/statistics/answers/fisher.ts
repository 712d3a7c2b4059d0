import { fisherExact } from "../fisher-exact";
import { type Answer, isRefusal, SUPPRESSED } from "./answer";
import { type GivenGroups, twoGroupCounts } from "./group-counts";
import { type StatsAnswer, type StatsLabel, statsRows, statusFor } from "./stats-rows";
import { suppressedComparison, TWO_GROUP_LABELS, twoGroupValues } from "./two-group-rows";

const LABELS: readonly StatsLabel[] = ["estimate", ...TWO_GROUP_LABELS, "p", "p less", "p greater", "status"];

/**
 * FISHER: the exact two-sided p of two rates.
 *
 * @param given counts of both groups; a suppressed one makes the answer suppressed
 * @example fisherAnswer({ hits: 3, n: 4, referenceHits: 1, referenceN: 4 }) // => 0.4857
 */
export function fisherAnswer(given: GivenGroups): Answer {
  const groups = twoGroupCounts("FISHER", given);
  if (groups === SUPPRESSED || isRefusal(groups)) return groups;
  return fisherExact(groups.hits, groups.n, groups.referenceHits, groups.referenceN).p;
}

/**
 * FISHER.STATS: two- and one-sided p with the counts behind them.
 *
 * @param given as for `fisherAnswer`
 * @example fisherStats({ hits: 3, n: 4, referenceHits: 1, referenceN: 4 }).at(-2) // => ["p greater", 0.2429]
 */
export function fisherStats(given: GivenGroups): StatsAnswer {
  const groups = twoGroupCounts("FISHER.STATS", given);
  if (groups === SUPPRESSED) return suppressedComparison(LABELS, given);
  if (isRefusal(groups)) return groups;
  const { p, less, greater } = fisherExact(groups.hits, groups.n, groups.referenceHits, groups.referenceN);
  return statsRows({
    estimate: p,
    ...twoGroupValues(groups),
    p,
    "p less": less,
    "p greater": greater,
    status: statusFor([groups.n, groups.referenceN]),
  });
}
