import {
  type Answer,
  budgetTied,
  budgetTiedStats,
  costPerPointAnswer,
  costPerPointStats,
  fisherAnswer,
  fisherStats,
  gapRate,
  gapRateStats,
  type GivenGroups,
  impactRatio,
  impactRatioStats,
  isRefusal,
  paceAnswer,
  paceStats,
  progressAnswer,
  progressStats,
  rateAnswer,
  rateStats,
  repIndex,
  repIndexStats,
  STATS_LABELS,
  type StatsAnswer,
  zTest,
  zTestStats,
} from "../../../src/core/statistics";
import { expectClose, vectorCases } from "../../support/vector-case";

type Both = { plain: Answer; stats?: StatsAnswer };

const twoGroups = (v: readonly number[]): GivenGroups => ({
  hits: v[0],
  n: v[1],
  referenceHits: v[2],
  referenceN: v[3],
  confidence: v[4],
});

const ANSWERS: Readonly<Record<string, (v: readonly number[], columns: readonly number[][]) => Both>> = {
  RATE: ([hits, n, confidence]) => ({
    plain: rateAnswer({ hits, n, confidence }),
    stats: rateStats({ hits, n, confidence }),
  }),
  "GAP.RATE": (v) => ({ plain: gapRate(twoGroups(v)), stats: gapRateStats(twoGroups(v)) }),
  "IMPACT.RATIO": (v) => ({ plain: impactRatio(twoGroups(v)), stats: impactRatioStats(twoGroups(v)) }),
  FISHER: (v) => ({ plain: fisherAnswer(twoGroups(v)), stats: fisherStats(twoGroups(v)) }),
  ZTEST: (v) => ({ plain: zTest(twoGroups(v)), stats: zTestStats(twoGroups(v)) }),
  "REP.INDEX": ([count, total, benchmark]) => ({
    plain: repIndex({ count, total, benchmark }),
    stats: repIndexStats({ count, total, benchmark }),
  }),
  PROGRESS: ([baseline, current, target]) => ({
    plain: progressAnswer({ baseline, current, target }),
    stats: progressStats({ baseline, current, target }),
  }),
  PACE: ([baseline, current, target, start, asOf, due]) => {
    const given = { baseline, current, target, start, asOf, due };
    return { plain: paceAnswer(given), stats: paceStats(given) };
  },
  "BUDGET.TIED": (_, [amounts = [], markers = []]) => ({
    plain: budgetTied({ amounts, markers }),
    stats: budgetTiedStats({ amounts, markers }),
  }),
  "COST.PER.POINT": ([spend, before, after]) => ({
    plain: costPerPointAnswer({ spend, before, after }),
    stats: costPerPointStats({ spend, before, after }),
  }),
};

test.each(vectorCases.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
  const both = ANSWERS[vector.name]?.(vector.values as number[], vector.values as number[][]);
  if (!both) throw new Error(`No answer for ${vector.name}.`);
  if (vector.error) {
    for (const answer of [both.plain, both.stats ?? both.plain])
      expect(isRefusal(answer) && answer.error).toBe(vector.error);
    return;
  }
  expectClose(both.plain, vector.plain, vector.tolerance);
  if (!both.stats) return;
  if (isRefusal(both.stats)) throw new Error(both.stats.reason);
  const labels = both.stats.map(([label]) => label);
  expect(labels[0]).toBe("estimate");
  expect(labels.at(-1)).toBe("status");
  expect(labels).toEqual(STATS_LABELS.filter((label) => labels.includes(label)));
  const byLabel = Object.fromEntries(both.stats);
  for (const [label, value] of Object.entries(vector.stats)) expectClose(byLabel[label], value, vector.tolerance);
});
