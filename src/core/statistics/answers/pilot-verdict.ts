import { newcombeInterval } from "../newcombe-interval";
import { type PilotVerdict, pilotVerdict } from "../pilot-verdict";
import { allGiven } from "./all-given";
import { type Given, isRefusal, type Refusal, SUPPRESSED, unusable } from "./answer";
import { type GivenGroups, type Groups, twoGroupCounts } from "./group-counts";
import { ENOUGH_TO_JUDGE, type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";
import { TWO_GROUP_LABELS, twoGroupValues } from "./two-group-rows";
import type { Interval } from "../interval";

/** Counts of pilot and control, and the difference that was agreed on as success before it began. */
export interface GivenPilot extends GivenGroups {
  readonly margin: Given;
}

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  ...TWO_GROUP_LABELS,
  "difference",
  "margin",
  "status",
];

/**
 * PILOT.VERDICT: "met", "not met" or "inconclusive", by the interval of pilot - control against the margin.
 *
 * Inconclusive also where either group has fewer than 30 people, whatever the interval says.
 *
 * @param given counts and a margin as a fraction; a suppressed one makes the answer suppressed
 * @example pilotVerdictAnswer({ hits: 310, n: 600, referenceHits: 180, referenceN: 600, margin: 0.1 }) // => "met"
 * @example pilotVerdictAnswer({ hits: 9, n: 10, referenceHits: 1, referenceN: 10, margin: 0.1 }) // => "inconclusive"
 */
export function pilotVerdictAnswer(given: GivenPilot): PilotVerdict | typeof SUPPRESSED | Refusal {
  const found = findVerdict("PILOT.VERDICT", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.verdict;
}

/**
 * PILOT.VERDICT.STATS: the verdict with the difference, Newcombe's interval and the counts.
 *
 * @param given as for `pilotVerdictAnswer`
 * @example pilotVerdictStats({ hits: 61, n: 600, referenceHits: 60, referenceN: 600, margin: 0.1 })[2] // => ["high", 0.036]
 */
export function pilotVerdictStats(given: GivenPilot): StatsAnswer {
  const found = findVerdict("PILOT.VERDICT.STATS", given);
  if (found === SUPPRESSED)
    return suppressedRows(LABELS, {
      confidence: given.confidence ?? 0.95,
      n: given.n,
      hits: given.hits,
      "reference n": given.referenceN,
      "reference hits": given.referenceHits,
      margin: given.margin,
    });
  if (isRefusal(found)) return found;
  const { groups, interval, verdict, margin } = found;
  const status = statusFor([groups.n, groups.referenceN]);
  return statsRows({
    estimate: verdict,
    ...interval,
    confidence: groups.confidence,
    ...twoGroupValues(groups),
    difference: groups.hits / groups.n - groups.referenceHits / groups.referenceN,
    margin,
    status: status === "ok" && verdict === "inconclusive" ? verdict : status,
  });
}

interface Found {
  readonly groups: Groups;
  readonly interval: Interval;
  readonly verdict: PilotVerdict;
  readonly margin: number;
}

function findVerdict(name: string, given: GivenPilot): Found | typeof SUPPRESSED | Refusal {
  if (typeof given.margin === "number" && !(Math.abs(given.margin) <= 1))
    return unusable(
      `${name} needs a margin as a fraction such as 0.1, got ${given.margin}. If it is percent, divide it by 100.`,
    );
  const groups = twoGroupCounts(name, given);
  if (isRefusal(groups) && groups.error === "#VALUE!") return groups;
  const margin = allGiven(name, { margin: given.margin });
  if (groups === SUPPRESSED || margin === SUPPRESSED) return SUPPRESSED;
  if (isRefusal(groups)) return groups;
  if (isRefusal(margin)) return margin;
  const { hits, n, referenceHits, referenceN, confidence } = groups;
  const interval = newcombeInterval(hits, n, referenceHits, referenceN, confidence);
  const verdict = Math.min(n, referenceN) < ENOUGH_TO_JUDGE ? "inconclusive" : pilotVerdict(interval, margin.margin);
  return { groups, interval, verdict, margin: margin.margin };
}
