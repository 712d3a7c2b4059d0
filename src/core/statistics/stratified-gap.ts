import { criticalZ } from "./critical-z";
import type { Interval } from "./interval";
import { strataWithBoth, type StratumTable } from "./stratum-tables";

/** A gap in rates, compared within strata only. */
export interface StratifiedGap extends Interval {
  /** focal − reference, averaged over the strata */
  readonly gap: number;
}

/**
 * Mantel-Haenszel difference of two rates: the gap within strata, each weighted by how much it can say.
 *
 * A difference, not an odds ratio, because "points" is what readers of the sheet speak in.
 *
 * @param strata counts of two groups in each stratum; @param confidence fraction in (0, 1)
 * @throws RangeError on what cannot be counts, or where no stratum has people of both groups
 * @see Greenland and Robins (1985) Biometrics 41:55-68
 * @example stratifiedGap([{ stratum: "", hits: 56, n: 70, referenceHits: 48, referenceN: 80 }]) // => { gap: 0.2, low: 0.0575, high: 0.3425 }
 */
export function stratifiedGap(strata: readonly StratumTable[], confidence = 0.95): StratifiedGap {
  const z = criticalZ(confidence);
  let [weights, weighted, variance] = [0, 0, 0];
  for (const { hits, n, referenceHits, referenceN } of strataWithBoth("stratifiedGap", strata)) {
    const weight = (n * referenceN) / (n + referenceN);
    const [rate, referenceRate] = [hits / n, referenceHits / referenceN];
    weights += weight;
    weighted += weight * (rate - referenceRate);
    variance += weight * weight * ((rate * (1 - rate)) / n + (referenceRate * (1 - referenceRate)) / referenceN);
  }
  const gap = weighted / weights;
  const spread = (z * Math.sqrt(variance)) / weights;
  return { gap, low: Math.max(-1, gap - spread), high: Math.min(1, gap + spread) };
}
