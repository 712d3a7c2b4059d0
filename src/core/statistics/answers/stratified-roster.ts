import { confidenceProblem } from "../critical-z";
import { BLANK, codeLabels, NOT_DISCLOSED } from "../label-codes";
import type { StratumTable } from "../stratum-tables";
import { isRefusal, notEstimable, type Refusal, unusable } from "./answer";
import { unequalLengths } from "./equal-lengths";
import { labelPair } from "./label-pair";
import type { StatsLabel, StatsValue } from "./stats-rows";

/** Columns of a roster, one row a person, with the stratum in which each is compared, and the two groups by label. */
export interface GivenStrata {
  readonly groups: readonly string[];
  /** hit or not; undefined where blank */
  readonly flags: readonly (boolean | undefined)[];
  /** such as departments; "" where blank */
  readonly strata: readonly string[];
  readonly focal: string;
  readonly reference: string;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

/** Two groups counted within strata. */
export interface StrataTally {
  /** the strata with people of both groups, in the order of their labels */
  readonly strata: readonly StratumTable[];
  /** the two groups over all strata, whether or not a stratum has both */
  readonly crude: StratumTable;
  readonly leftOut: number;
  readonly notDisclosed: number;
  readonly confidence: number;
}

/**
 * Two groups counted within strata in one pass, or what to answer instead.
 *
 * @param name the function as the sheet calls it, for the reason; @param given columns of one length and two labels
 * @example strataTally("CMH", { groups: ["W", "M"], flags: [true, false], strata: ["A", "B"], focal: "W", reference: "M" }).reason // => "CMH cannot compare within strata: no stratum has people of both groups."
 */
export function strataTally(name: string, given: GivenStrata): StrataTally | Refusal {
  const { groups, flags, strata, confidence = 0.95 } = given;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  const unequal = unequalLengths(name, { groups, flags, strata });
  if (unequal) return unequal;
  const people = codeLabels(groups);
  const pair = labelPair(name, given.focal, given.reference, people.labels);
  if (isRefusal(pair)) return pair;
  const places = codeLabels(strata);
  const size = places.labels.length;
  const [n, hits] = [new Float64Array(2 * size), new Float64Array(2 * size)];
  let [leftOut, notDisclosed] = [0, 0];
  flags.forEach((flag, row) => {
    const code = people.codes[row] ?? BLANK;
    const stratum = places.codes[row] ?? BLANK;
    if (code === BLANK && flag === undefined && stratum === BLANK) return;
    if (flag === undefined || stratum < 0) leftOut++;
    else if (code === BLANK || code === NOT_DISCLOSED) notDisclosed++;
    else if (code === pair.focal || code === pair.reference) {
      const cell = 2 * stratum + (code === pair.focal ? 0 : 1);
      n[cell] = (n[cell] ?? 0) + 1;
      if (flag) hits[cell] = (hits[cell] ?? 0) + 1;
    }
  });
  const tables = places.labels.map((stratum, at) => ({
    stratum,
    hits: hits[2 * at] ?? 0,
    n: n[2 * at] ?? 0,
    referenceHits: hits[2 * at + 1] ?? 0,
    referenceN: n[2 * at + 1] ?? 0,
  }));
  const both = tables.filter((table) => table.n > 0 && table.referenceN > 0);
  if (both.length === 0)
    return notEstimable(`${name} cannot compare within strata: no stratum has people of both groups.`);
  return { strata: both, crude: tables.reduce(together), leftOut, notDisclosed, confidence };
}

/**
 * The counts behind a stratified answer, by label.
 *
 * @param tally two groups counted within strata
 */
export function strataValues({
  crude,
  leftOut,
  notDisclosed,
  strata,
}: StrataTally): Partial<Record<StatsLabel, StatsValue>> {
  return {
    n: crude.n,
    hits: crude.hits,
    rate: crude.hits / crude.n,
    "reference n": crude.referenceN,
    "reference hits": crude.referenceHits,
    "reference rate": crude.referenceHits / crude.referenceN,
    "left out": leftOut,
    "not disclosed": notDisclosed,
    strata: strata.length,
  };
}

function together(a: StratumTable, b: StratumTable): StratumTable {
  return {
    stratum: "",
    hits: a.hits + b.hits,
    n: a.n + b.n,
    referenceHits: a.referenceHits + b.referenceHits,
    referenceN: a.referenceN + b.referenceN,
  };
}
