import { confidenceProblem } from "../critical-z";
import { codeLabels } from "../label-codes";
import { type Answer, type Given, isRefusal, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";
import { unequalLengths } from "./equal-lengths";
import { gapRate, gapRateStats } from "./gap-rate";
import { labelPair } from "./label-pair";
import { rateStats } from "./rate";
import { findGroup } from "./roster";
import { type StatsAnswer, type StatsRow, statsRows, suppressedRows } from "./stats-rows";
import { TWO_GROUP_LABELS } from "./two-group-rows";

/** First and last days of a roster as Excel serials, one row a person, and the two days between which staying is counted. */
export interface GivenStays {
  readonly groups: readonly string[];
  readonly starts: readonly Given[];
  /** last day; blank: still here */
  readonly ends: readonly Given[];
  readonly from: Given;
  readonly to: Given;
  /** omitted: everybody */
  readonly focal?: string;
}

/** The same for two groups. */
export interface GivenStayingGroups extends GivenStays {
  readonly focal: string;
  readonly reference: string;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

/**
 * RETENTION: of the people here on one day, the share still here on a later one.
 *
 * Who came in between is in neither count: otherwise hiring would hide leaving. A last day counts as here.
 *
 * @param given columns of one length, two days, and optionally a label
 * @example retention({ groups: ["W", "W", "M"], starts: [1, 1, 1], ends: [undefined, 50, undefined], from: 10, to: 100, focal: "W" }) // => 0.5
 */
export function retention(given: GivenStays): Answer {
  const found = oneStay("RETENTION", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.hits / found.n;
}

/**
 * RETENTION.STATS: the share as RATE.STATS gives it, with the rows that were not counted.
 *
 * @param given as for `retention`, and how sure the interval is
 * @example retentionStats({ groups: ["W", "W", "M"], starts: [1, 1, 1], ends: [undefined, 50, undefined], from: 10, to: 100, focal: "W" })[4] // => ["n", 2]
 */
export function retentionStats(given: GivenStays & { readonly confidence?: number }): StatsAnswer {
  const name = "RETENTION.STATS";
  const { confidence = 0.95 } = given;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  const found = oneStay(name, given);
  if (found === SUPPRESSED)
    return suppressedRows(
      [
        "estimate",
        "low",
        "high",
        "confidence",
        "n",
        "hits",
        "rate",
        "left out",
        "not disclosed",
        "exact low",
        "exact high",
        "status",
      ],
      { confidence },
    );
  if (isRefusal(found)) return found;
  const rows = rateStats({ hits: found.hits, n: found.n, confidence });
  if (isRefusal(rows)) return rows;
  const values = Object.fromEntries(rows) as Partial<Record<StatsRow[0], StatsRow[1]>>;
  return statsRows({ ...values, "left out": found.leftOut, "not disclosed": found.notDisclosed });
}

/**
 * RETENTION.GAP: the focal group's retention minus the reference group's.
 *
 * @param given columns of one length, two days and two labels
 * @example retentionGap({ groups: ["W", "W", "M"], starts: [1, 1, 1], ends: [undefined, 50, undefined], from: 10, to: 100, focal: "W", reference: "M" }) // => -0.5
 */
export function retentionGap(given: GivenStayingGroups): Answer {
  const found = twoStays("RETENTION.GAP", given);
  return found === SUPPRESSED || isRefusal(found) ? found : gapRate(found.counts);
}

/**
 * RETENTION.GAP.STATS: the gap as GAP.RATE.STATS gives it, with the rows that were not counted.
 *
 * @param given as for `retentionGap`
 * @example retentionGapStats({ groups: ["W", "W", "M"], starts: [1, 1, 1], ends: [undefined, 50, undefined], from: 10, to: 100, focal: "W", reference: "M" })[4] // => ["n", 2]
 */
export function retentionGapStats(given: GivenStayingGroups): StatsAnswer {
  const found = twoStays("RETENTION.GAP.STATS", given);
  if (found === SUPPRESSED)
    return suppressedRows(
      [
        "estimate",
        "low",
        "high",
        "confidence",
        ...TWO_GROUP_LABELS,
        "left out",
        "not disclosed",
        "p",
        "z",
        "ratio",
        "status",
      ],
      { confidence: given.confidence ?? 0.95 },
    );
  if (isRefusal(found)) return found;
  const rows = gapRateStats(found.counts);
  if (isRefusal(rows)) return rows;
  const values = Object.fromEntries(rows) as Partial<Record<StatsRow[0], StatsRow[1]>>;
  return statsRows({ ...values, "left out": found.leftOut, "not disclosed": found.notDisclosed });
}

interface Stays {
  readonly groups: readonly { readonly group: string; readonly n: number; readonly hits: number }[];
  readonly undisclosedN: number;
  readonly undisclosedHits: number;
  readonly leftOut: number;
}

/** One group's stays, or everybody's: then those who did not say are counted with the others. */
function oneStay(
  name: string,
  given: GivenStays,
): { hits: number; n: number; leftOut: number; notDisclosed: number } | typeof SUPPRESSED | Refusal {
  const stays = countStays(name, given);
  if (stays === SUPPRESSED || isRefusal(stays)) return stays;
  if (stays.groups.length === 0 && stays.undisclosedN === 0)
    return notEstimable(`${name} cannot be worked out yet: no row has a group and a start.`);
  const everybody = {
    group: "",
    n: stays.undisclosedN + sumOf(stays.groups.map(({ n }) => n)),
    hits: stays.undisclosedHits + sumOf(stays.groups.map(({ hits }) => hits)),
  };
  const found = given.focal === undefined ? everybody : findGroup(name, "focal", given.focal, stays.groups);
  if (isRefusal(found)) return found;
  if (found.n === 0) return notEstimable(`${name} has nobody to count: none of them was here on the first day.`);
  const notDisclosed = given.focal === undefined ? 0 : stays.undisclosedN;
  return { hits: found.hits, n: found.n, leftOut: stays.leftOut, notDisclosed };
}

function twoStays(
  name: string,
  given: GivenStayingGroups,
):
  | {
      counts: { hits: number; n: number; referenceHits: number; referenceN: number; confidence: number };
      leftOut: number;
      notDisclosed: number;
    }
  | typeof SUPPRESSED
  | Refusal {
  const { focal, reference, confidence = 0.95 } = given;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  const stays = countStays(name, given);
  if (stays === SUPPRESSED || isRefusal(stays)) return stays;
  const pair = labelPair(
    name,
    focal,
    reference,
    stays.groups.map(({ group }) => group),
  );
  if (isRefusal(pair)) return pair;
  const [own, other] = [stays.groups[pair.focal], stays.groups[pair.reference]];
  if (!own?.n || !other?.n)
    return notEstimable(`${name} has nobody of "${(own?.n ? reference : focal).trim()}" to count on the first day.`);
  return {
    counts: { hits: own.hits, n: own.n, referenceHits: other.hits, referenceN: other.n, confidence },
    leftOut: stays.leftOut,
    notDisclosed: stays.undisclosedN,
  };
}

function countStays(name: string, { groups, starts, ends, from, to }: GivenStays): Stays | typeof SUPPRESSED | Refusal {
  const unequal = unequalLengths(name, { groups, starts, ends });
  if (unequal) return unequal;
  if (typeof from === "number" && typeof to === "number" && to < from)
    return unusable(`${name} needs a last day that is not before the first.`);
  const early = ends.findIndex((end, row) => typeof end === "number" && end < Number(starts[row] ?? end));
  if (early >= 0) return unusable(`${name}: the end in row ${early + 1} lies before its start. Correct the dates.`);
  if (starts.includes(SUPPRESSED) || ends.includes(SUPPRESSED) || from === SUPPRESSED || to === SUPPRESSED)
    return SUPPRESSED;
  if (from === undefined || to === undefined)
    return notEstimable(`${name} cannot be worked out yet: ${from === undefined ? "from" : "to"} is blank.`);
  const { labels, codes } = codeLabels(groups);
  const counts = labels.map((group) => ({ group, n: 0, hits: 0 }));
  const undisclosed = { group: "", n: 0, hits: 0 };
  let leftOut = 0;
  codes.forEach((code, row) => {
    const [start, end] = [starts[row], ends[row]];
    if (typeof start !== "number") {
      if (code !== -1 || end !== undefined) leftOut++;
      return;
    }
    if (start > from || (typeof end === "number" && end < from)) return;
    const count = counts[code] ?? undisclosed;
    count.n++;
    if (typeof end !== "number" || end >= to) count.hits++;
  });
  return { groups: counts, undisclosedN: undisclosed.n, undisclosedHits: undisclosed.hits, leftOut };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
