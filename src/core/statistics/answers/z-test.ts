import { pooledZ } from "../pooled-z";
import { type Answer, isRefusal, nothingToDivideBy, type Refusal, SUPPRESSED } from "./answer";
import { type GivenGroups, type Groups, twoGroupCounts } from "./group-counts";
import { type StatsAnswer, type StatsLabel, statsRows, statusFor } from "./stats-rows";
import { suppressedComparison, TWO_GROUP_LABELS, twoGroupValues } from "./two-group-rows";

const LABELS: readonly StatsLabel[] = ["estimate", ...TWO_GROUP_LABELS, "p", "z", "status"];

/**
 * ZTEST: the gap between two rates in standard deviations.
 *
 * @param given counts of both groups; a suppressed one makes the answer suppressed
 * @example zTest({ hits: 12, n: 40, referenceHits: 48, referenceN: 80 }) // => -3.0984
 */
export function zTest(given: GivenGroups): Answer {
  const groups = mixedGroups("ZTEST", given);
  if (groups === SUPPRESSED || isRefusal(groups)) return groups;
  return pooledZ(groups.hits, groups.n, groups.referenceHits, groups.referenceN).z;
}

/**
 * ZTEST.STATS: the gap in standard deviations with its two-sided p and the counts behind it.
 *
 * @param given as for `zTest`
 * @example zTestStats({ hits: 12, n: 40, referenceHits: 48, referenceN: 80 }).at(-3) // => ["p", 0.0019458]
 */
export function zTestStats(given: GivenGroups): StatsAnswer {
  const groups = mixedGroups("ZTEST.STATS", given);
  if (groups === SUPPRESSED) return suppressedComparison(LABELS, given);
  if (isRefusal(groups)) return groups;
  const { z, p } = pooledZ(groups.hits, groups.n, groups.referenceHits, groups.referenceN);
  return statsRows({
    estimate: z,
    ...twoGroupValues(groups),
    p,
    z,
    status: statusFor([groups.n, groups.referenceN]),
  });
}

function mixedGroups(name: string, given: GivenGroups): Groups | typeof SUPPRESSED | Refusal {
  const groups = twoGroupCounts(name, given);
  if (groups === SUPPRESSED || isRefusal(groups)) return groups;
  const hits = groups.hits + groups.referenceHits;
  return hits === 0 || hits === groups.n + groups.referenceN
    ? nothingToDivideBy(`${name} has no spread to divide by: ${hits === 0 ? "nobody" : "everybody"} is a hit.`)
    : groups;
}
