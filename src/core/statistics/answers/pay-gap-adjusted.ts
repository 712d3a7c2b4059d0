import { adjustedPayGap, type AdjustedPayGap } from "../adjusted-pay-gap";
import { payGap } from "../pay-gap";
import { type Answer, isRefusal, type Refusal, SUPPRESSED } from "./answer";
import { type ComparedValues, comparedRows } from "./compared-values";
import { controlledPay, type GivenControls, notApart } from "./pay-controls";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

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
  "crude gap",
  "adjusted gap",
  "status",
];

/**
 * PAY.GAP.ADJUSTED: the pay gap among people who are alike in the controls.
 *
 * @param given columns of one length and two labels; a suppressed cell makes the answer suppressed
 * @example payGapAdjusted({ values: [9, 10, 12, 10, 12, 13], groups: ["W", "W", "W", "M", "M", "M"], focal: "W", reference: "M", controls: [[1, 2, 3, 1, 2, 3]] }) // => 0.1154
 */
export function payGapAdjusted(given: GivenControls): Answer {
  const found = findAdjusted("PAY.GAP.ADJUSTED", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.adjusted.gap;
}

/**
 * PAY.GAP.ADJUSTED.STATS: the adjusted gap with its HC3 interval, and the crude mean gap of the same people beside it.
 *
 * @param given as for `payGapAdjusted`
 * @example payGapAdjustedStats({ values: [9, 10, 12, 10, 12, 13], groups: ["W", "W", "W", "M", "M", "M"], focal: "W", reference: "M", controls: [[1, 2, 3, 1, 2, 3]] })[10] // => ["crude gap", 0.1143]
 */
export function payGapAdjustedStats(given: GivenControls): StatsAnswer {
  const found = findAdjusted("PAY.GAP.ADJUSTED.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(found)) return found;
  const { pay, adjusted } = found;
  return statsRows({
    estimate: adjusted.gap,
    low: adjusted.interval?.low ?? NOT_ESTIMABLE,
    high: adjusted.interval?.high ?? NOT_ESTIMABLE,
    ...comparedRows(pay),
    p: adjusted.interval?.p ?? NOT_ESTIMABLE,
    df: adjusted.df,
    "crude gap": payGap(pay.focal, pay.reference).meanGap,
    "adjusted gap": adjusted.gap,
    status: statusFor([pay.focal.length, pay.reference.length]),
  });
}

function findAdjusted(
  name: string,
  given: GivenControls,
): { pay: ComparedValues; adjusted: AdjustedPayGap } | typeof SUPPRESSED | Refusal {
  const read = controlledPay(name, given);
  if (read === SUPPRESSED || isRefusal(read)) return read;
  const { found, controls } = read;
  const adjusted = adjustedPayGap(found.both.values, found.both.isFocal, controls, found.confidence);
  return "notApart" in adjusted ? notApart(name, adjusted.notApart) : { pay: found, adjusted };
}
