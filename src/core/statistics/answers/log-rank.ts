import { BLANK, codeLabels } from "../label-codes";
import { logRank, type LogRank } from "../log-rank";
import { type SurvivalSample, survivalSample } from "../survival-sample";
import { type Answer, type Given, isRefusal, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";
import { unequalLengths } from "./equal-lengths";
import { type StatsRow, statsRows, statusFor, suppressedRows } from "./stats-rows";
import { negativeDuration } from "./time-median";

/** Columns of waiting times with groups, and optionally strata. */
export interface GivenWaitingGroups {
  /** 0 or more, in any one unit */
  readonly durations: readonly Given[];
  /** false: still waiting when last seen; undefined where blank */
  readonly events: readonly (boolean | undefined)[];
  readonly groups: readonly string[];
  /** such as departments; omitted: all in one */
  readonly strata?: readonly string[];
}

/** A row about one group, named by its label. */
export type GroupRow = readonly [label: `observed ${string}` | `expected ${string}`, value: number];

/** A test of more groups says nothing that a reader could act on, and its variance grows with their square. */
const MOST_GROUPS = 50;

/** Groups times strata: more of them are no strata but names of people, and each takes memory. */
const MOST_CELLS = 500_000;

/**
 * LOGRANK: how probable waits that differ this much are if all groups waited alike.
 *
 * @param given columns of one length
 * @example logRankAnswer({ durations: [1, 2, 3, 4], events: [true, true, true, true], groups: ["A", "A", "B", "B"] }) // => 0.0896
 */
export function logRankAnswer(given: GivenWaitingGroups): Answer {
  const found = findTest("LOGRANK", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.test.p;
}

/**
 * LOGRANK.STATS: p and χ², and for each group the events there were and those there would be if all waited alike.
 *
 * @param given as for `logRankAnswer`
 * @returns the rows of a STATS answer, rows "observed ..." and "expected ..." for each group, then status
 * @example logRankStats({ durations: [1, 2, 3, 4], events: [true, true, true, true], groups: ["A", "A", "B", "B"] })[6] // => ["chi squared", 2.8824]
 */
export function logRankStats(given: GivenWaitingGroups): readonly (StatsRow | GroupRow)[] | Refusal {
  const found = findTest("LOGRANK.STATS", given);
  if (found === SUPPRESSED)
    return suppressedRows([
      "estimate",
      "n",
      "left out",
      "not disclosed",
      "groups compared",
      "p",
      "chi squared",
      "df",
      "status",
    ]);
  if (isRefusal(found)) return found;
  const { test, labels, sizes, leftOut, notDisclosed } = found;
  const rows = statsRows({
    estimate: test.p,
    n: sizes.reduce((sum, size) => sum + size, 0),
    "left out": leftOut,
    "not disclosed": notDisclosed,
    "groups compared": labels.length,
    p: test.p,
    "chi squared": test.chiSquared,
    df: test.df,
    status: statusFor(sizes),
  });
  const each = labels.flatMap((label, at): GroupRow[] => [
    [`observed ${label}`, test.observed[at] ?? 0],
    [`expected ${label}`, test.expected[at] ?? 0],
  ]);
  return [...rows.slice(0, -1), ...each, ...rows.slice(-1)];
}

interface Found {
  readonly test: LogRank;
  readonly labels: readonly string[];
  readonly sizes: readonly number[];
  readonly leftOut: number;
  readonly notDisclosed: number;
}

function findTest(name: string, given: GivenWaitingGroups): Found | typeof SUPPRESSED | Refusal {
  const { durations, events, groups, strata } = given;
  const unequal = unequalLengths(name, strata ? { durations, events, groups, strata } : { durations, events, groups });
  if (unequal) return unequal;
  const negative = negativeDuration(name, durations);
  if (negative) return negative;
  if (durations.includes(SUPPRESSED)) return SUPPRESSED;
  const { labels, codes } = codeLabels(groups);
  if (labels.length > MOST_GROUPS)
    return unusable(`${name} compares up to ${MOST_GROUPS} groups, got ${labels.length}. Combine small groups first.`);
  const places = strata && codeLabels(strata);
  if (places && places.labels.length * labels.length > MOST_CELLS)
    return unusable(
      `${name} compares ${labels.length} groups within up to ${Math.floor(MOST_CELLS / labels.length)} strata, got ` +
        `${places.labels.length}. A column that tells people apart, such as a number of each, cannot be the strata.`,
    );
  const cells = new Int32Array(durations.length).fill(-1);
  const counts = new Int32Array((places?.labels.length ?? 1) * labels.length);
  let [leftOut, notDisclosed] = [0, 0];
  durations.forEach((time, row) => {
    const code = codes[row] ?? BLANK;
    const stratum = places ? (places.codes[row] ?? BLANK) : 0;
    if (time === undefined && events[row] === undefined && code === BLANK && (!places || stratum === BLANK)) return;
    if (time === undefined || events[row] === undefined || stratum < 0) leftOut++;
    else if (code < 0) notDisclosed++;
    else {
      const cell = stratum * labels.length + code;
      cells[row] = cell;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  });
  const samples = samplesByCell(durations, events, cells, counts);
  const rows = Array.from({ length: counts.length / Math.max(1, labels.length) }, (_, at) =>
    samples.slice(at * labels.length, (at + 1) * labels.length),
  );
  const test = labels.length > 1 && rows.length > 0 ? logRank(rows) : undefined;
  if (!test)
    return notEstimable(
      `${name} cannot compare: no two groups waited at the same time when somebody had the event, or all had it at once.`,
    );
  const sizes = labels.map((_, at) => rows.reduce((sum, row) => sum + (row[at]?.times.length ?? 0), 0));
  return { test, labels, sizes, leftOut, notDisclosed };
}

const NOBODY = new Float64Array(0);

/** Deals the rows out to their cells, each into a list of the length counted before: no list is grown or copied. */
function samplesByCell(
  durations: readonly Given[],
  events: readonly (boolean | undefined)[],
  cells: Int32Array,
  counts: Int32Array,
): SurvivalSample[] {
  const times = Array.from(counts, (count) => (count === 0 ? NOBODY : new Float64Array(count)));
  const ended = Array.from(counts, (count) => (count === 0 ? [] : new Uint8Array(count)));
  const filled = new Int32Array(counts.length);
  cells.forEach((cell, row) => {
    if (cell < 0) return;
    const at = filled[cell] ?? 0;
    filled[cell] = at + 1;
    const [list, marks] = [times[cell], ended[cell]];
    if (list) list[at] = Number(durations[row]);
    if (marks) marks[at] = events[row] ? 1 : 0;
  });
  return times.map((list, cell) => survivalSample(list, ended[cell] ?? []));
}
