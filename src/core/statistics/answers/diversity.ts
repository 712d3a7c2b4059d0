import { diversity, type Diversity } from "../diversity";
import { codeLabels } from "../label-codes";
import { type Answer, type Given, isRefusal, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";
import { NOT_ESTIMABLE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

/** People by group: either a label a person or a count a group. */
export interface GivenDiversity {
  readonly groups?: readonly string[];
  readonly counts?: readonly Given[];
  /** which index the plain function answers; omitted: blau */
  readonly index?: string;
}

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "n",
  "not disclosed",
  "groups compared",
  "blau",
  "blau normalised",
  "simpson unbiased",
  "shannon",
  "pielou",
  "effective groups",
  "inverse simpson",
  "status",
];

/** The indices by the names that may be typed. */
const INDEX: Readonly<Record<string, keyof Diversity>> = {
  blau: "blau",
  "blau normalised": "blauNormalised",
  simpson: "simpsonUnbiased",
  "simpson unbiased": "simpsonUnbiased",
  shannon: "shannon",
  pielou: "pielou",
  "effective groups": "effectiveGroups",
  "inverse simpson": "inverseSimpson",
};

/**
 * DIVERSITY: one index of how evenly people are spread over groups; Blau's unless another is asked for.
 *
 * @param given labels or counts, and the name of an index
 * @example diversityAnswer({ counts: [50, 50] }) // => 0.5
 * @example diversityAnswer({ groups: ["W", "M", "W", "M"], index: "Effective groups" }) // => 2
 */
export function diversityAnswer(given: GivenDiversity): Answer {
  const found = findDiversity("DIVERSITY", given);
  if (found === SUPPRESSED || isRefusal(found)) return found;
  return (
    found.estimate ??
    notEstimable(`DIVERSITY has no ${given.index ?? "blau"} for ${found.n === 1 ? "one person" : "one group"}.`)
  );
}

/**
 * DIVERSITY.STATS: all indices with the people behind them.
 *
 * @param given as for `diversityAnswer`
 * @example diversityStats({ counts: [50, 50] })[6] // => ["simpson unbiased", 0.5051]
 */
export function diversityStats(given: GivenDiversity): StatsAnswer {
  const found = findDiversity("DIVERSITY.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(found)) return found;
  const { indices, estimate, n, groups, notDisclosed } = found;
  return statsRows({
    estimate: estimate ?? NOT_ESTIMABLE,
    n,
    "not disclosed": notDisclosed,
    "groups compared": groups,
    blau: indices.blau,
    "blau normalised": indices.blauNormalised,
    "simpson unbiased": indices.simpsonUnbiased ?? NOT_ESTIMABLE,
    shannon: indices.shannon,
    pielou: indices.pielou ?? NOT_ESTIMABLE,
    "effective groups": indices.effectiveGroups,
    "inverse simpson": indices.inverseSimpson,
    status: estimate === undefined ? NOT_ESTIMABLE : statusFor([n]),
  });
}

interface Found {
  readonly indices: Diversity;
  readonly estimate: number | undefined;
  readonly n: number;
  readonly groups: number;
  readonly notDisclosed: number;
}

function findDiversity(name: string, given: GivenDiversity): Found | typeof SUPPRESSED | Refusal {
  const index = INDEX[(given.index ?? "blau").trim().toLowerCase()];
  if (index === undefined)
    return unusable(`${name} knows no index "${given.index ?? ""}". Type one of: ${Object.keys(INDEX).join(", ")}.`);
  const counted = given.groups ? countLabels(given.groups) : { counts: given.counts ?? [], notDisclosed: 0 };
  const counts: number[] = [];
  for (const [row, count] of counted.counts.entries()) {
    if (typeof count === "number" && !(Number.isSafeInteger(count) && count >= 0))
      return unusable(`${name} needs whole counts of 0 or more, got ${count} in row ${row + 1}.`);
    if (typeof count === "number" && count > 0) counts.push(count);
  }
  if (counted.counts.includes(SUPPRESSED)) return SUPPRESSED;
  if (counts.length === 0) return notEstimable(`${name} cannot be worked out yet: nobody's group is known.`);
  const indices = diversity(counts);
  const n = counts.reduce((sum, count) => sum + count, 0);
  return { indices, estimate: indices[index], n, groups: counts.length, notDisclosed: counted.notDisclosed };
}

function countLabels(groups: readonly string[]): { counts: readonly number[]; notDisclosed: number } {
  const { labels, codes } = codeLabels(groups);
  const counts = new Array<number>(labels.length).fill(0);
  let notDisclosed = 0;
  codes.forEach((code) => {
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    else notDisclosed++;
  });
  return { counts, notDisclosed };
}
