import { fisherExact } from "../fisher-exact";
import { isBelowFourFifths } from "../four-fifths";
import { katzInterval } from "../katz-interval";
import { onePersonFlip } from "../one-person-flip";
import { type Answer, isRefusal, nothingToDivideBy, type Refusal, SUPPRESSED } from "./answer";
import { type GivenGroups, type Groups, twoGroupCounts } from "./group-counts";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, type Status, statusFor } from "./stats-rows";
import { suppressedComparison, TWO_GROUP_LABELS, twoGroupValues } from "./two-group-rows";

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  ...TWO_GROUP_LABELS,
  "p",
  "below four fifths",
  "flipped ratio",
  "flip reverses",
  "status",
];

/**
 * IMPACT.RATIO: the focal group's rate divided by the reference group's.
 *
 * @param given counts of both groups; a suppressed one makes the answer suppressed
 * @example impactRatio({ hits: 12, n: 40, referenceHits: 48, referenceN: 80 }) // => 0.5
 * @example impactRatio({ hits: 3, n: 10, referenceHits: 0, referenceN: 10 }).error // => "#DIV/0!"
 */
export function impactRatio(given: GivenGroups): Answer {
  const groups = groupsWithRatio("IMPACT.RATIO", given);
  return groups === SUPPRESSED || isRefusal(groups) ? groups : ratioOf(groups);
}

/**
 * IMPACT.RATIO.STATS: the ratio with Katz's interval, the four-fifths screen, what one decision would change, and Fisher's p.
 *
 * A ratio below four fifths that chance explains as well is "inconclusive", whatever the size of the groups: 1 of 10 against
 * 3 of 20 fails the screen, and shows nothing.
 *
 * @param given as for `impactRatio`
 * @example impactRatioStats({ hits: 1, n: 10, referenceHits: 3, referenceN: 20 }).at(-1) // => ["status", "inconclusive"]
 */
export function impactRatioStats(given: GivenGroups): StatsAnswer {
  const groups = groupsWithRatio("IMPACT.RATIO.STATS", given);
  if (groups === SUPPRESSED) return suppressedComparison(LABELS, given);
  if (isRefusal(groups)) return groups;
  const { hits, n, referenceHits, referenceN, confidence } = groups;
  const below = isBelowFourFifths(hits, n, referenceHits, referenceN);
  const { p } = fisherExact(hits, n, referenceHits, referenceN);
  const flip = onePersonFlip(hits, n, referenceHits, referenceN);
  const interval =
    hits > 0
      ? katzInterval(hits, n, referenceHits, referenceN, confidence)
      : ({ low: NOT_ESTIMABLE, high: NOT_ESTIMABLE } as const);
  return statsRows({
    estimate: ratioOf(groups),
    ...interval,
    confidence,
    ...twoGroupValues(groups),
    p,
    "below four fifths": below,
    "flipped ratio": flip?.ratio ?? NOT_ESTIMABLE,
    "flip reverses": flip?.reverses ?? false,
    status: screenStatus(below, p, groups),
  });
}

/**
 * What a four-fifths screen may be taken for.
 *
 * @param below under four fifths; @param p Fisher's, two-sided; @param groups sizes and confidence
 */
export function screenStatus(
  below: boolean,
  p: number,
  { n, referenceN, confidence }: Pick<Groups, "n" | "referenceN" | "confidence">,
): Status {
  return below && p >= 1 - confidence ? "inconclusive" : statusFor([n, referenceN]);
}

function groupsWithRatio(name: string, given: GivenGroups): Groups | typeof SUPPRESSED | Refusal {
  const groups = twoGroupCounts(name, given);
  return groups !== SUPPRESSED && !isRefusal(groups) && groups.referenceHits === 0
    ? nothingToDivideBy(`${name} has no rate to divide by: nobody in the reference group is a hit.`)
    : groups;
}

function ratioOf({ hits, n, referenceHits, referenceN }: Groups): number {
  return (hits * referenceN) / (n * referenceHits);
}
