import { chiSquaredTail } from "./chi-squared-tail";
import { strataWithBoth, type StratumTable } from "./stratum-tables";

/**
 * Woolf's test of whether the odds ratio is the same in every stratum.
 *
 * Where any cell of any stratum is 0 a half is added to every cell of every stratum, as vcd does, so that all have a logarithm.
 *
 * @param strata counts of two groups in each stratum; those without people of both groups say nothing and are passed over
 * @throws RangeError on what cannot be counts, or unless at least two strata have people of both groups
 * @see Woolf (1955) Annals of Human Genetics 19:251-253; R's vcd::woolf_test
 * @example woolfTest([{ stratum: "A", hits: 10, n: 20, referenceHits: 5, referenceN: 20 }, { stratum: "B", hits: 20, n: 40, referenceHits: 10, referenceN: 40 }]) // => { chiSquared: 0, df: 1, p: 1 }
 */
export function woolfTest(strata: readonly StratumTable[]): { chiSquared: number; df: number; p: number } {
  const both = strataWithBoth("woolfTest", strata);
  if (both.length < 2) throw new RangeError("woolfTest needs two strata with people of both groups, got 1");
  const cells = both.map(({ hits, n, referenceHits, referenceN }) => [
    hits,
    n - hits,
    referenceHits,
    referenceN - referenceHits,
  ]);
  const added = cells.some((counts) => counts.includes(0)) ? 0.5 : 0;
  const logs = cells.map(([a = 0, b = 0, c = 0, d = 0]) => ({
    log: Math.log(((a + added) / (b + added)) * ((d + added) / (c + added))),
    weight: 1 / (1 / (a + added) + 1 / (b + added) + 1 / (c + added) + 1 / (d + added)),
  }));
  const weights = logs.reduce((sum, { weight }) => sum + weight, 0);
  const mean = logs.reduce((sum, { log, weight }) => sum + weight * log, 0) / weights;
  const chiSquared = logs.reduce((sum, { log, weight }) => sum + weight * (log - mean) ** 2, 0);
  const df = both.length - 1;
  return { chiSquared, df, p: chiSquaredTail(chiSquared, df) };
}
