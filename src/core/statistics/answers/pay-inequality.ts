import { inequality } from "../inequality";
import { isRefusal, nothingToDivideBy, SUPPRESSED } from "./answer";
import { PAY } from "./compared-values";
import { type GivenValues, groupedValues } from "./grouped-values";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "n",
  "left out",
  "not disclosed",
  "groups compared",
  "theil",
  "within",
  "between",
  "between share",
  "status",
];

/**
 * PAY.INEQUALITY.STATS: Gini (the estimate), and Theil's index within and between groups.
 *
 * @param given columns of one length; a suppressed amount makes the answer suppressed
 * @example payInequalityStats({ values: [1, 1, 3, 3], groups: ["W", "W", "M", "M"] })[0] // => ["estimate", 0.25]
 */
export function payInequalityStats(given: GivenValues): StatsAnswer {
  const name = "PAY.INEQUALITY.STATS";
  const all = groupedValues(name, given, PAY);
  if (all === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(all)) return all;
  if (all.values.every((amount) => amount === 0))
    return nothingToDivideBy(`${name} has nothing to divide by: all pay is 0.`);
  const { gini, theil, within, between } = inequality(all.values, all.codes);
  return statsRows({
    estimate: gini,
    n: all.values.length,
    "left out": all.leftOut,
    "not disclosed": all.notDisclosed,
    "groups compared": all.groups.length,
    theil,
    within,
    between,
    "between share": theil > 0 ? between / theil : NOT_ESTIMABLE,
    status: statusFor(all.groups.map(({ n }) => n)),
  });
}
