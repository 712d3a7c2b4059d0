import { exactInterval } from "../exact-interval";
import { wilsonInterval } from "../wilson-interval";
import { type Answer, isRefusal, SUPPRESSED } from "./answer";
import { type GivenCounts, groupCounts } from "./group-counts";
import { type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  "n",
  "hits",
  "rate",
  "exact low",
  "exact high",
  "status",
];

/**
 * RATE: the share of `n` that are hits.
 *
 * @param given counts; a suppressed one makes the answer suppressed
 * @example rateAnswer({ hits: 81, n: 263 }) // => 0.308
 */
export function rateAnswer(given: GivenCounts): Answer {
  const counts = groupCounts("RATE", given);
  return counts === SUPPRESSED || isRefusal(counts) ? counts : counts.hits / counts.n;
}

/**
 * RATE.STATS: the rate with Wilson's interval, and the exact one beside it.
 *
 * @param given as for `rateAnswer`
 * @example rateStats({ hits: 15, n: 148 })[1] // => ["low", 0.0624]
 */
export function rateStats(given: GivenCounts): StatsAnswer {
  const counts = groupCounts("RATE.STATS", given);
  if (counts === SUPPRESSED)
    return suppressedRows(LABELS, { confidence: given.confidence ?? 0.95, n: given.n, hits: given.hits });
  if (isRefusal(counts)) return counts;
  const { hits, n, confidence } = counts;
  const exact = exactInterval(hits, n, confidence);
  return statsRows({
    estimate: hits / n,
    ...wilsonInterval(hits, n, confidence),
    confidence,
    n,
    hits,
    rate: hits / n,
    "exact low": exact.low,
    "exact high": exact.high,
    status: statusFor([n]),
  });
}
