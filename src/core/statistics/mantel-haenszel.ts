import { chiSquaredTail } from "./chi-squared-tail";
import { criticalZ } from "./critical-z";
import type { Interval } from "./interval";
import { strataWithBoth, type StratumTable } from "./stratum-tables";

/** A common odds ratio over strata and its test. */
export interface MantelHaenszel {
  /** odds of a hit in the focal group ÷ odds in the reference group; undefined where nothing can be divided by */
  readonly oddsRatio: number | undefined;
  /** undefined where the odds ratio is 0 or undefined: its logarithm has no variance */
  readonly interval: Interval | undefined;
  /** undefined where no stratum has both hits and misses */
  readonly test: ChiSquaredTest | undefined;
  /** the same with Yates' continuity correction, as R's mantelhaen.test gives unless told otherwise */
  readonly corrected: ChiSquaredTest | undefined;
}

/** A χ² and its upper tail. */
export interface ChiSquaredTest {
  readonly chiSquared: number;
  readonly p: number;
}

/**
 * Cochran-Mantel-Haenszel: one odds ratio for two groups, compared only within strata.
 *
 * Holds up where strata are many and small, which a regression with a term a stratum does not.
 *
 * @param strata counts of two groups in each stratum; @param confidence fraction in (0, 1)
 * @throws RangeError on what cannot be counts, or where no stratum has people of both groups
 * @see Mantel and Haenszel (1959) JNCI 22:719-748; interval: Robins, Breslow and Greenland (1986) Biometrics 42:311-323
 * @example mantelHaenszel([{ stratum: "", hits: 12, n: 40, referenceHits: 48, referenceN: 80 }]).oddsRatio // => 0.2857
 * @example mantelHaenszel([{ stratum: "", hits: 4, n: 4, referenceHits: 1, referenceN: 4 }]).oddsRatio // => undefined
 */
export function mantelHaenszel(strata: readonly StratumTable[], confidence = 0.95): MantelHaenszel {
  const z = criticalZ(confidence);
  let [up, down, upUp, mixed, downDown, excess, variance] = [0, 0, 0, 0, 0, 0, 0];
  for (const { hits, n, referenceHits, referenceN } of strataWithBoth("mantelHaenszel", strata)) {
    const all = n + referenceN;
    const allHits = hits + referenceHits;
    const agree = (hits + referenceN - referenceHits) / all;
    const concordant = (hits * (referenceN - referenceHits)) / all;
    const discordant = ((n - hits) * referenceHits) / all;
    up += concordant;
    down += discordant;
    upUp += agree * concordant;
    mixed += agree * discordant + (1 - agree) * concordant;
    downDown += (1 - agree) * discordant;
    excess += hits - (n * allHits) / all;
    variance += ((n / all) * (referenceN / all) * allHits * (all - allHits)) / (all - 1);
  }
  const oddsRatio = down > 0 ? up / down : undefined;
  return {
    oddsRatio,
    interval: oddsRatio
      ? logInterval(oddsRatio, upUp / up / up + mixed / up / down + downDown / down / down, z)
      : undefined,
    test: variance > 0 ? tested(Math.abs(excess), variance) : undefined,
    corrected: variance > 0 ? tested(correctedExcess(Math.abs(excess)), variance) : undefined,
  };
}

function logInterval(ratio: number, doubleVariance: number, z: number): Interval {
  const spread = z * Math.sqrt(doubleVariance / 2);
  return { low: ratio * Math.exp(-spread), high: ratio * Math.exp(spread) };
}

/** R corrects by half a person, and not at all where less than half a person is in excess. */
function correctedExcess(excess: number): number {
  return excess >= 0.5 ? excess - 0.5 : excess;
}

function tested(excess: number, variance: number): ChiSquaredTest {
  const chiSquared = (excess * excess) / variance;
  return { chiSquared, p: chiSquaredTail(chiSquared, 1) };
}
