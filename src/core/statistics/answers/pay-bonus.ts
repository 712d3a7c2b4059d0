import { meanGapInterval, payGap } from "../pay-gap";
import { type Answer, isRefusal, notEstimable, type Refusal, SUPPRESSED } from "./answer";
import { type ComparedValues, comparedRows, comparedValues, type GivenTwoGroups } from "./compared-values";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  "n",
  "hits",
  "rate",
  "reference n",
  "reference hits",
  "reference rate",
  "left out",
  "not disclosed",
  "p",
  "df",
  "mean gap",
  "median gap",
  "rate gap",
  "mean",
  "reference mean",
  "median",
  "reference median",
  "status",
];

/**
 * PAY.BONUS: the mean bonus gap among those who got one.
 *
 * 0 is no bonus; a blank is not known, and left out.
 *
 * @param given columns of one length and two labels; a suppressed amount makes the answer suppressed
 * @example payBonus({ values: [0, 800, 500, 1000], groups: ["W", "W", "M", "M"], focal: "w", reference: "m" }) // => -0.0667
 */
export function payBonus(given: GivenTwoGroups): Answer {
  const found = findBonus("PAY.BONUS", given);
  return found === SUPPRESSED || isRefusal(found) ? found : payGap(found.got, found.referenceGot).meanGap;
}

/**
 * PAY.BONUS.STATS: who got a bonus, and the gaps among those who did. `rate gap` is focal - reference, as all gaps in rates.
 *
 * @param given as for `payBonus`
 * @example payBonusStats({ values: [0, 800, 500, 1000], groups: ["W", "W", "M", "M"], focal: "w", reference: "m" })[6] // => ["rate", 0.5]
 */
export function payBonusStats(given: GivenTwoGroups): StatsAnswer {
  const found = findBonus("PAY.BONUS.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(found)) return found;
  const { all, got, referenceGot } = found;
  const gap = payGap(got, referenceGot);
  const interval = meanGapInterval(got, referenceGot, all.confidence);
  const rate = got.length / all.focal.length;
  const referenceRate = referenceGot.length / all.reference.length;
  return statsRows({
    estimate: gap.meanGap,
    low: interval?.low ?? NOT_ESTIMABLE,
    high: interval?.high ?? NOT_ESTIMABLE,
    ...comparedRows(all),
    hits: got.length,
    rate,
    "reference hits": referenceGot.length,
    "reference rate": referenceRate,
    p: interval?.p ?? NOT_ESTIMABLE,
    df: interval?.df ?? NOT_ESTIMABLE,
    "mean gap": gap.meanGap,
    "median gap": gap.medianGap,
    "rate gap": rate - referenceRate,
    mean: gap.mean,
    "reference mean": gap.referenceMean,
    median: gap.median,
    "reference median": gap.referenceMedian,
    status: statusFor([got.length, referenceGot.length]),
  });
}

interface Bonuses {
  readonly all: ComparedValues;
  readonly got: Float64Array;
  readonly referenceGot: Float64Array;
}

function findBonus(name: string, given: GivenTwoGroups): Bonuses | typeof SUPPRESSED | Refusal {
  const all = comparedValues(name, given, { what: "bonus", least: "0 or more" });
  if (all === SUPPRESSED || isRefusal(all)) return all;
  const [got, referenceGot] = [all.focal, all.reference].map((bonus) => bonus.filter((amount) => amount > 0));
  if (!got?.length || !referenceGot?.length)
    return notEstimable(
      `${name} has no gap to show: nobody of the ${got?.length ? "reference" : "focal"} group got a bonus.`,
    );
  return { all, got, referenceGot };
}
