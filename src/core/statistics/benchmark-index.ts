import { requireCounts } from "./require-counts";

/** A share set against a benchmark. */
export interface BenchmarkIndex {
  /** share ÷ benchmark */
  readonly index: number;
  readonly share: number;
  /** people missing to reach the benchmark, whole, never negative */
  readonly shortfall: number;
  /** standard deviations from the benchmark */
  readonly deviations: number;
  /** below four fifths of the benchmark */
  readonly belowFourFifths: boolean;
}

/**
 * How a group's share compares with a benchmark such as its availability in the labour market.
 *
 * The shortfall is rounded up, to whole people, but not for rounding: 0.4 × 10 is 4 people, although doubles may say
 * 4.000000000000001.
 *
 * @param count people of the group; @param total all people, at least 1; @param benchmark fraction in (0, 1)
 * @throws RangeError unless 0 ≤ count ≤ total, total ≥ 1 and 0 < benchmark < 1
 * @see 41 CFR 60-2.15; Hazelwood School District v. United States, 433 U.S. 299 (1977) n.17
 * @example benchmarkIndex(15, 405, 0.057).index // => 0.64977
 * @example benchmarkIndex(4, 10, 0.4).shortfall // => 0
 */
export function benchmarkIndex(count: number, total: number, benchmark: number): BenchmarkIndex {
  requireCounts("benchmarkIndex", count, total);
  if (!(benchmark > 0 && benchmark < 1))
    throw new RangeError(`benchmarkIndex needs a benchmark as a fraction between 0 and 1, got ${benchmark}`);
  const expected = benchmark * total;
  const rounding = expected * 8 * Number.EPSILON;
  const difference = count - expected;
  return {
    index: count / expected,
    share: count / total,
    shortfall: Math.max(0, Math.ceil(expected - rounding) - count),
    deviations: Math.abs(difference) <= rounding ? 0 : difference / Math.sqrt(expected * (1 - benchmark)),
    belowFourFifths: count < 0.8 * expected - rounding,
  };
}
