import { benchmarkIndex } from "../benchmark-index";
import { binomialExact } from "../binomial-exact";
import { wilsonInterval } from "../wilson-interval";
import { allGiven } from "./all-given";
import { type Answer, type Given, isRefusal, type Refusal, SUPPRESSED, unusable } from "./answer";
import { type Counts, groupCounts } from "./group-counts";
import { type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

/** People of a group among all, and the share they are expected to have. */
export interface GivenBenchmark {
  readonly count: Given;
  readonly total: Given;
  readonly benchmark: Given;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  "n",
  "hits",
  "p",
  "z",
  "below four fifths",
  "share",
  "benchmark",
  "shortfall",
  "status",
];

/**
 * REP.INDEX: a group's share divided by a benchmark.
 *
 * @param given counts and a benchmark as a fraction; a suppressed one makes the answer suppressed
 * @example repIndex({ count: 15, total: 405, benchmark: 0.057 }) // => 0.64977
 */
export function repIndex(given: GivenBenchmark): Answer {
  const found = findBenchmark("REP.INDEX", given);
  if (found === SUPPRESSED || isRefusal(found)) return found;
  return benchmarkIndex(found.hits, found.n, found.benchmark).index;
}

/**
 * REP.INDEX.STATS: the index; Wilson's interval of the share (low and high are shares); exact p and standard deviations from
 * the benchmark; people missing.
 *
 * @param given as for `repIndex`
 * @example repIndexStats({ count: 15, total: 405, benchmark: 0.057 }).at(-2) // => ["shortfall", 9]
 */
export function repIndexStats(given: GivenBenchmark): StatsAnswer {
  const found = findBenchmark("REP.INDEX.STATS", given);
  if (found === SUPPRESSED)
    return suppressedRows(LABELS, {
      confidence: given.confidence ?? 0.95,
      n: given.total,
      hits: given.count,
      benchmark: given.benchmark,
    });
  if (isRefusal(found)) return found;
  const { hits, n, confidence, benchmark } = found;
  const { index, share, shortfall, deviations, belowFourFifths } = benchmarkIndex(hits, n, benchmark);
  return statsRows({
    estimate: index,
    ...wilsonInterval(hits, n, confidence),
    confidence,
    n,
    hits,
    p: binomialExact(hits, n, benchmark).p,
    z: deviations,
    "below four fifths": belowFourFifths,
    share,
    benchmark,
    shortfall,
    status: statusFor([n]),
  });
}

function findBenchmark(
  name: string,
  { count, total, benchmark, confidence }: GivenBenchmark,
): (Counts & { benchmark: number }) | typeof SUPPRESSED | Refusal {
  const counts = groupCounts(name, { hits: count, n: total, confidence });
  if (isRefusal(counts) && counts.error === "#VALUE!") return counts;
  if (typeof benchmark === "number" && !(benchmark > 0 && benchmark < 1))
    return unusable(
      `${name} needs a benchmark as a fraction between 0 and 1, got ${benchmark}. If it is percent, divide it by 100.`,
    );
  const given = allGiven(name, { benchmark });
  if (counts === SUPPRESSED || given === SUPPRESSED) return SUPPRESSED;
  if (isRefusal(counts)) return counts;
  return isRefusal(given) ? given : { ...counts, benchmark: given.benchmark };
}
