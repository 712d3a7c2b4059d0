import { meanGapInterval, medianGapInterval, payGap } from "../pay-gap";
import { type Answer, isRefusal, nothingToDivideBy, type Refusal, SUPPRESSED, unusable } from "./answer";
import { type ComparedValues, comparedRows, comparedValues, type GivenTwoGroups, PAY } from "./compared-values";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

/** Pay of two groups and which middle to compare. */
export interface GivenPayGap extends GivenTwoGroups {
  /** "mean" or "median", in any case; omitted: "mean" */
  readonly measure?: string;
}

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  "n",
  "reference n",
  "left out",
  "not disclosed",
  "p",
  "df",
  "mean gap",
  "median gap",
  "mean",
  "reference mean",
  "median",
  "reference median",
  "status",
];

/**
 * PAY.GAP: (reference - focal) ÷ reference, of means or medians.
 *
 * @param given columns of one length, two labels, the measure; a suppressed amount makes the answer suppressed
 * @example payGapAnswer({ values: [18, 20, 25, 20, 25, 30], groups: ["W", "W", "W", "M", "M", "M"], focal: "w", reference: "m" }) // => 0.16
 * @example payGapAnswer({ values: [18, 20, 25, 20, 25, 30], groups: ["W", "W", "W", "M", "M", "M"], focal: "w", reference: "m", measure: "median" }) // => 0.2
 */
export function payGapAnswer(given: GivenPayGap): Answer {
  const found = findPay("PAY.GAP", given);
  if (found === SUPPRESSED || isRefusal(found)) return found;
  const gap = payGap(found.focal, found.reference);
  return isMedian(given) ? gap.medianGap : gap.meanGap;
}

/**
 * PAY.GAP.STATS: the gap asked for with its interval (Welch's for means, Price and Bonett's for medians), and both gaps.
 *
 * @param given as for `payGapAnswer`
 * @example payGapStats({ values: [18, 20, 25, 20, 25, 30], groups: ["W", "W", "W", "M", "M", "M"], focal: "w", reference: "m" }).at(-1) // => ["status", "indicative"]
 */
export function payGapStats(given: GivenPayGap): StatsAnswer {
  const found = findPay("PAY.GAP.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(found)) return found;
  const gap = payGap(found.focal, found.reference);
  const interval = (isMedian(given) ? medianGapInterval : meanGapInterval)(
    found.focal,
    found.reference,
    found.confidence,
  );
  return statsRows({
    estimate: isMedian(given) ? gap.medianGap : gap.meanGap,
    low: interval?.low ?? NOT_ESTIMABLE,
    high: interval?.high ?? NOT_ESTIMABLE,
    ...comparedRows(found),
    p: interval?.p ?? NOT_ESTIMABLE,
    df: interval?.df ?? NOT_ESTIMABLE,
    "mean gap": gap.meanGap,
    "median gap": gap.medianGap,
    mean: gap.mean,
    "reference mean": gap.referenceMean,
    median: gap.median,
    "reference median": gap.referenceMedian,
    status: statusFor([found.focal.length, found.reference.length]),
  });
}

function isMedian({ measure }: GivenPayGap): boolean {
  return measure?.trim().toLowerCase() === "median";
}

function findPay(name: string, given: GivenPayGap): ComparedValues | typeof SUPPRESSED | Refusal {
  const measure = given.measure?.trim().toLowerCase() ?? "mean";
  if (measure !== "mean" && measure !== "median")
    return unusable(`${name} needs "mean" or "median" as its measure, got "${given.measure?.trim()}".`);
  const found = comparedValues(name, given, PAY);
  if (found === SUPPRESSED || isRefusal(found)) return found;
  // Half of the reference group or more on 0 leaves a median of 0, whichever measure was asked for: STATS shows both.
  const { reference } = found;
  let paid = 0;
  for (let at = 0; at < reference.length; at++) if ((reference[at] ?? 0) > 0) paid++;
  return paid >= reference.length - (reference.length >> 1)
    ? found
    : nothingToDivideBy(`${name} has nothing to divide by: the reference group's median pay is 0.`);
}
