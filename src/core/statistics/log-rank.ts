import { chiSquaredTail } from "./chi-squared-tail";
import { solveSymmetric } from "./solve-symmetric";
import type { SurvivalSample } from "./survival-sample";

/** A comparison of waiting times between groups. */
export interface LogRank {
  readonly chiSquared: number;
  readonly df: number;
  readonly p: number;
  /** events of each group */
  readonly observed: readonly number[];
  /** the events it would have had if all groups waited alike */
  readonly expected: readonly number[];
}

/**
 * Log-rank test: whether groups wait equally long for an event, compared only within strata.
 *
 * Costs one walk over sorted times for each stratum; no row is visited twice.
 *
 * @param strata for each stratum one sample a group, in the same order of groups; a group may be empty in a stratum
 * @returns undefined where nothing can be compared: fewer than two groups were ever at risk together
 * @throws RangeError unless every stratum has the same number of groups, at least two
 * @see Mantel (1966) Cancer Chemother. Rep. 50:163-170; R's survdiff
 * @example logRank([[survivalSample([1, 2], [1, 1]), survivalSample([3, 4], [1, 1])]]).chiSquared // => 2.8824
 */
export function logRank(strata: readonly (readonly SurvivalSample[])[]): LogRank | undefined {
  const groups = strata[0]?.length ?? 0;
  if (groups < 2 || strata.some((samples) => samples.length !== groups))
    throw new RangeError("logRank needs the same groups in every stratum, at least two");
  const observed = new Array<number>(groups).fill(0);
  const expected = new Array<number>(groups).fill(0);
  const variance = new Float64Array(groups * groups);
  const covariance = (a: number, b: number): number => variance[Math.min(a, b) * groups + Math.max(a, b)] ?? 0;
  for (const samples of strata) addStratum(samples, observed, expected, variance);
  // A group that was never at risk beside another has no variance, and tells nothing.
  const told = observed.map((_, at) => at).filter((at) => covariance(at, at) > 0);
  if (told.length < 2) return undefined;
  // The differences add up to 0, so one group says nothing new.
  const kept = told.slice(0, -1);
  const difference = kept.map((at) => (observed[at] ?? 0) - (expected[at] ?? 0));
  const solved = solveSymmetric(
    kept.map((row) => kept.map((column) => covariance(row, column))),
    difference,
  );
  if (!solved || solved.rank === 0) return undefined;
  const chiSquared = Math.max(
    0,
    solved.solution.reduce((sum, value, at) => sum + value * (difference[at] ?? 0), 0),
  );
  return { chiSquared, df: solved.rank, p: chiSquaredTail(chiSquared, solved.rank), observed, expected };
}

function addStratum(
  samples: readonly SurvivalSample[],
  observed: number[],
  expected: number[],
  variance: Float64Array,
): void {
  const groups = samples.length;
  const gone = new Int32Array(samples.length);
  const next = new Int32Array(samples.length);
  const risk = new Float64Array(samples.length);
  for (;;) {
    let time = Infinity;
    samples.forEach(({ eventTimes }, at) => (time = Math.min(time, eventTimes[next[at] ?? 0] ?? Infinity)));
    if (time === Infinity) return;
    let [atRisk, events] = [0, 0];
    samples.forEach(({ times, eventTimes }, at) => {
      let left = gone[at] ?? 0;
      while (left < times.length && (times[left] ?? 0) < time) left++;
      gone[at] = left;
      const first = next[at] ?? 0;
      let last = first;
      while (last < eventTimes.length && eventTimes[last] === time) last++;
      next[at] = last;
      observed[at] = (observed[at] ?? 0) + last - first;
      events += last - first;
      risk[at] = times.length - left;
      atRisk += times.length - left;
    });
    const spread = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
    // Plain loops over one flat triangle: this is the innermost step, run for every event time and pair of groups.
    for (let row = 0; row < groups; row++) {
      const share = (risk[row] ?? 0) / atRisk;
      expected[row] = (expected[row] ?? 0) + events * share;
      const weight = spread * share;
      if (weight === 0) continue;
      const start = row * groups;
      variance[start + row] = (variance[start + row] ?? 0) + weight;
      for (let column = row; column < groups; column++)
        variance[start + column] = (variance[start + column] ?? 0) - weight * ((risk[column] ?? 0) / atRisk);
    }
  }
}
