import { criticalZ } from "./critical-z";
import type { Interval } from "./interval";
import { strataWithBoth, type StratumTable } from "./stratum-tables";

/** A gap in rates, compared within strata only. */
export interface StratifiedGap {
  /** focal − reference, averaged over the strata */
  readonly gap: number;
  /** undefined where the strata cannot show how much it scatters: that is ignorance, not an interval without width */
  readonly interval: Interval | undefined;
}

/** Groups of five on average: from smaller ones Greenland and Robins' variance is more than a fifth too small. */
const LARGE_ENOUGH = 0.8 - 1e-9;

/** Strata of equal weight from which Sato's variance, which compares strata with each other, may be read. */
const MANY_STRATA = 30;

/**
 * Mantel-Haenszel difference of two rates: the gap within strata, each weighted by how much it can say.
 *
 * A difference, not an odds ratio, because "points" is what readers of the sheet speak in. The interval is Greenland and Robins', which
 * takes each rate's own scatter and so finds too little in small groups, and none in a group of one. Where groups are that small but
 * strata many, as with matched pairs, Sato's variance stands in; where strata are few too, nothing says how far the gap could be off.
 *
 * @param strata counts of two groups in each stratum; @param confidence fraction in (0, 1)
 * @throws RangeError on what cannot be counts, or where no stratum has people of both groups
 * @see Greenland and Robins (1985) Biometrics 41:55-68; Sato (1989) Biometrics 45:1323-1324
 * @example stratifiedGap([{ stratum: "", hits: 56, n: 70, referenceHits: 48, referenceN: 80 }]) // => { gap: 0.2, interval: { low: 0.0575, high: 0.3425 } }
 * @example stratifiedGap([{ stratum: "", hits: 1, n: 1, referenceHits: 1, referenceN: 1 }]) // => { gap: 0, interval: undefined }
 */
export function stratifiedGap(strata: readonly StratumTable[], confidence = 0.95): StratifiedGap {
  const z = criticalZ(confidence);
  const both = strataWithBoth("stratifiedGap", strata);
  let [weights, weighted] = [0, 0];
  for (const table of both) {
    weights += weightOf(table);
    weighted += weightOf(table) * (table.hits / table.n - table.referenceHits / table.referenceN);
  }
  const gap = weighted / weights;
  const variance = varianceOf(both, gap);
  if (variance === undefined) return { gap, interval: undefined };
  const spread = (z * Math.sqrt(variance)) / weights;
  return { gap, interval: { low: Math.max(-1, gap - spread), high: Math.min(1, gap + spread) } };
}

/** The variance of the weighted sum of gaps, by the method that holds for strata of these sizes. */
function varianceOf(strata: readonly StratumTable[], gap: number): number | undefined {
  const variance =
    scatterSeen(strata) >= LARGE_ENOUGH
      ? largeStrataVariance(strata)
      : evenStrata(strata) >= MANY_STRATA
        ? smallStrataVariance(strata, gap)
        : 0;
  return variance > 0 ? variance : undefined;
}

function weightOf({ n, referenceN }: StratumTable): number {
  return (n * referenceN) / (n + referenceN);
}

/**
 * What part of the true variance `largeStrataVariance` finds on average where all have one rate: a rate from n people shows
 * (n − 1) / n of its scatter. It follows from the sizes alone, so the choice of method does not look at the outcome.
 */
function scatterSeen(strata: readonly StratumTable[]): number {
  let [seen, whole] = [0, 0];
  for (const table of strata)
    for (const size of [table.n, table.referenceN]) {
      const part = weightOf(table) ** 2 / size;
      seen += part * (1 - 1 / size);
      whole += part;
    }
  return seen / whole;
}

/** How many strata of equal weight say as much as these. */
function evenStrata(strata: readonly StratumTable[]): number {
  let [sum, squares] = [0, 0];
  for (const table of strata) {
    sum += weightOf(table);
    squares += weightOf(table) ** 2;
  }
  return sum ** 2 / squares;
}

/** Greenland and Robins: of the weighted sum of gaps, each rate with its own p(1 − p) / n. */
function largeStrataVariance(strata: readonly StratumTable[]): number {
  let variance = 0;
  for (const table of strata) {
    const { hits, n, referenceHits, referenceN } = table;
    const [rate, referenceRate] = [hits / n, referenceHits / referenceN];
    variance += weightOf(table) ** 2 * ((rate * (1 - rate)) / n + (referenceRate * (1 - referenceRate)) / referenceN);
  }
  return variance;
}

/** Sato: of the same sum where strata are many and small, taking the gap to be the same in all; 0 where it comes out as none. */
function smallStrataVariance(strata: readonly StratumTable[], gap: number): number {
  let [shift, discordant] = [0, 0];
  for (const { hits, n, referenceHits, referenceN } of strata) {
    const all = n + referenceN;
    shift +=
      (n * n * referenceHits - referenceN * referenceN * hits + (n * referenceN * (referenceN - n)) / 2) / all ** 2;
    discordant += (hits * (referenceN - referenceHits) + referenceHits * (n - hits)) / (2 * all);
  }
  const variance = gap * shift + discordant;
  // Where every pair differs the same way the two cancel but for rounding.
  return variance > 1e-12 * discordant ? variance : 0;
}
