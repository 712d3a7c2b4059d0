import { requireCounts } from "./require-counts";

/** Hits among the people of two groups within one stratum, such as one department. A group may have nobody in it. */
export interface StratumTable {
  readonly stratum: string;
  readonly hits: number;
  readonly n: number;
  readonly referenceHits: number;
  readonly referenceN: number;
}

/**
 * The strata in which both groups have people: the only ones that compare anything.
 *
 * @param name the statistic, for the message; @param strata counts of two groups in each stratum
 * @throws RangeError unless 0 ≤ hits ≤ n everywhere, and where no stratum has people of both groups
 * @example strataWithBoth("cmh", [{ stratum: "A", hits: 1, n: 2, referenceHits: 0, referenceN: 0 }]) // => throws RangeError: cmh needs a stratum with people of both groups
 */
export function strataWithBoth(name: string, strata: readonly StratumTable[]): readonly StratumTable[] {
  const both = strata.filter(({ n, referenceN }) => n > 0 && referenceN > 0);
  for (const { hits, n, referenceHits, referenceN } of both) {
    requireCounts(name, hits, n);
    requireCounts(name, referenceHits, referenceN);
  }
  if (both.length === 0) throw new RangeError(`${name} needs a stratum with people of both groups`);
  return both;
}
