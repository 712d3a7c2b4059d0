import type { PilotVerdict } from "../pilot-verdict";
import { type Given, type Refusal, SUPPRESSED } from "./answer";

/**
 * Every label a STATS answer may have, in the one order in which they stand (functions.md, "STATS labels").
 *
 * One list for all functions, so that a reader who knows one answer finds the way in all, and INDEX into one survives.
 */
export const STATS_LABELS = [
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
  "groups compared",
  "p",
  "p less",
  "p greater",
  "z",
  "chi squared",
  "df",
  "exact low",
  "exact high",
  "ratio",
  "below four fifths",
  "flipped ratio",
  "flip reverses",
  "share",
  "benchmark",
  "shortfall",
  "tied",
  "total",
  "weighted",
  "weighted share",
  "principal",
  "significant",
  "screened",
  "not screened",
  "spend",
  "points",
  "progress",
  "elapsed",
  "expected",
  "p corrected",
  "chi squared corrected",
  "strata",
  "crude gap",
  "crude low",
  "crude high",
  "adjusted gap",
  "reverses",
  "events",
  "reference events",
  "median",
  "reference median",
  "promoted only median",
  "reference promoted only median",
  "restricted mean",
  "restricted mean error",
  "restricted to",
  "person time",
  "reference person time",
  "blau",
  "blau normalised",
  "simpson unbiased",
  "shannon",
  "pielou",
  "effective groups",
  "inverse simpson",
  "base rate",
  "power",
  "detectable rate",
  "downward gap",
  "mean gap",
  "median gap",
  "rate gap",
  "mean",
  "reference mean",
  "difference",
  "margin",
  "explained",
  "unexplained",
  "explained share",
  "endowments",
  "coefficients",
  "interaction",
  "theil",
  "within",
  "between",
  "between share",
  "share of all",
  "known",
  "unknown",
  "concentration",
  "largest share",
  "asked",
  "response rate",
  "target",
  "remaining",
  "slope per year",
  "r squared",
  "reaches target",
  "classes",
  "unique rows",
  "minimum",
  "rows below minimum",
  "status",
] as const;

export type StatsLabel = (typeof STATS_LABELS)[number];

/** What stands beside a label; the two words say why there is no number. */
export type StatsValue = number | boolean | Status | PilotVerdict | typeof NOT_ESTIMABLE;

/** How far an answer may be leant on. */
export type Status = "ok" | "indicative" | "inconclusive" | typeof SUPPRESSED | typeof NOT_ESTIMABLE;

export type StatsRow = readonly [label: StatsLabel, value: StatsValue];

/** The answer of a STATS function: its rows, or the refusal that its plain function gives on the same arguments. */
export type StatsAnswer = readonly StatsRow[] | Refusal;

/** Stands for one number of an answer, such as an open end of an interval, that the data cannot say. */
export const NOT_ESTIMABLE = "not estimable";

type Values = Partial<Record<StatsLabel, StatsValue>>;

/**
 * The rows of a STATS answer in the order of `STATS_LABELS`.
 *
 * @param values what the answer holds, by label
 * @example statsRows({ status: "ok", estimate: 0.5 }) // => [["estimate", 0.5], ["status", "ok"]]
 */
export function statsRows(values: Values): StatsRow[] {
  const rows: StatsRow[] = [];
  for (const label of STATS_LABELS) {
    const value = values[label];
    if (value !== undefined) rows.push([label, value]);
  }
  return rows;
}

/**
 * The rows of an answer to suppressed counts: the same labels, so that formulas that point into the answer hold, and no
 * number from which the hidden one could be worked out.
 *
 * @param labels those of the full answer; @param known the arguments as they were given
 * @example suppressedRows(["estimate", "n", "status"], { n: 40 }) // => [["estimate", "suppressed"], ["n", 40], ["status", "suppressed"]]
 */
export function suppressedRows(
  labels: readonly StatsLabel[],
  known: Partial<Record<StatsLabel, Given>> = {},
): StatsRow[] {
  const values: Values = {};
  for (const label of labels) values[label] = known[label] ?? SUPPRESSED;
  return statsRows(values);
}

/** Below this number of people a rate, ratio or gap is "indicative": shown, never passed or failed (functions.md). */
export const ENOUGH_TO_JUDGE = 30;

/**
 * "indicative" where a group has fewer than 30 people.
 *
 * @param sizes the denominators of the groups compared
 * @example statusFor([29, 400]) // => "indicative"
 * @example statusFor([30]) // => "ok"
 */
export function statusFor(sizes: readonly number[]): Status {
  return sizes.some((n) => n < ENOUGH_TO_JUDGE) ? "indicative" : "ok";
}
