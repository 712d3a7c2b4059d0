import { fisherExact } from "../fisher-exact";
import { newcombeInterval } from "../newcombe-interval";
import { pooledZ } from "../pooled-z";
import { type Answer, isRefusal, SUPPRESSED } from "./answer";
import { type GivenGroups, type Groups, twoGroupCounts } from "./group-counts";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor } from "./stats-rows";
import { suppressedComparison, TWO_GROUP_LABELS, twoGroupValues } from "./two-group-rows";

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  ...TWO_GROUP_LABELS,
  "p",
  "z",
  "ratio",
  "status",
];

/**
 * GAP.RATE: the focal group's rate minus the reference group's.
 *
 * @param given counts of both groups; a suppressed one makes the answer suppressed
 * @example gapRate({ hits: 56, n: 70, referenceHits: 48, referenceN: 80 }) // => 0.2
 */
export function gapRate(given: GivenGroups): Answer {
  const groups = twoGroupCounts("GAP.RATE", given);
  return groups === SUPPRESSED || isRefusal(groups) ? groups : difference(groups);
}

/**
 * GAP.RATE.STATS: the gap with Newcombe's interval, the counts behind it, Fisher's exact p, the gap in standard deviations
 * and the ratio of the rates.
 *
 * @param given as for `gapRate`
 * @example gapRateStats({ hits: 56, n: 70, referenceHits: 48, referenceN: 80 })[2] // => ["high", 0.3339]
 */
export function gapRateStats(given: GivenGroups): StatsAnswer {
  const groups = twoGroupCounts("GAP.RATE.STATS", given);
  if (groups === SUPPRESSED) return suppressedComparison(LABELS, given);
  if (isRefusal(groups)) return groups;
  const { hits, n, referenceHits, referenceN, confidence } = groups;
  const allHits = hits + referenceHits;
  const mixed = allHits > 0 && allHits < n + referenceN;
  return statsRows({
    estimate: difference(groups),
    ...newcombeInterval(hits, n, referenceHits, referenceN, confidence),
    confidence,
    ...twoGroupValues(groups),
    p: fisherExact(hits, n, referenceHits, referenceN).p,
    z: mixed ? pooledZ(hits, n, referenceHits, referenceN).z : NOT_ESTIMABLE,
    ratio: referenceHits > 0 ? (hits * referenceN) / (n * referenceHits) : NOT_ESTIMABLE,
    status: statusFor([n, referenceN]),
  });
}

function difference({ hits, n, referenceHits, referenceN }: Groups): number {
  return hits / n - referenceHits / referenceN;
}
