import type { GivenGroups, Groups } from "./group-counts";
import { type StatsLabel, type StatsRow, suppressedRows, type StatsValue } from "./stats-rows";

/** The labels that every comparison of two groups shows about them. */
export const TWO_GROUP_LABELS = ["n", "hits", "rate", "reference n", "reference hits", "reference rate"] as const;

/**
 * The counts and rates behind a comparison, by label: what a reader needs to judge an estimate.
 *
 * @param groups counts of both groups
 * @example twoGroupValues({ hits: 1, n: 4, referenceHits: 3, referenceN: 4, confidence: 0.95 }).rate // => 0.25
 */
export function twoGroupValues(groups: Groups): Record<(typeof TWO_GROUP_LABELS)[number], StatsValue> {
  const { hits, n, referenceHits, referenceN } = groups;
  return {
    n,
    hits,
    rate: hits / n,
    "reference n": referenceN,
    "reference hits": referenceHits,
    "reference rate": referenceHits / referenceN,
  };
}

/**
 * The rows of a comparison in which a count is suppressed: counts that were given, and no result.
 *
 * @param labels those of the full answer; @param given the arguments as they came
 */
export function suppressedComparison(labels: readonly StatsLabel[], given: GivenGroups): StatsRow[] {
  return suppressedRows(labels, {
    confidence: given.confidence ?? 0.95,
    n: given.n,
    hits: given.hits,
    "reference n": given.referenceN,
    "reference hits": given.referenceHits,
  });
}
