import { costPerPoint, pointsClosed } from "../cost-per-point";
import { allGiven } from "./all-given";
import { type Answer, type Given, isRefusal, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";
import { type StatsAnswer, statsRows, suppressedRows } from "./stats-rows";

/** Money, and a gap before and after as fractions. */
export interface GivenCost {
  readonly spend: Given;
  readonly before: Given;
  readonly after: Given;
}

/**
 * COST.PER.POINT: money per percentage point by which the size of the gap shrank.
 *
 * @param given spend of 0 or more, gaps as fractions; a suppressed one makes the answer suppressed
 * @example costPerPointAnswer({ spend: 300000, before: 0.12, after: 0.095 }) // => 120000
 * @example costPerPointAnswer({ spend: 300000, before: 0.12, after: 0.13 }).error // => "#N/A"
 */
export function costPerPointAnswer(given: GivenCost): Answer {
  const found = findCost("COST.PER.POINT", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.estimate;
}

/**
 * COST.PER.POINT.STATS: the price of a point, the money and the points.
 *
 * @param given as for `costPerPointAnswer`
 * @example costPerPointStats({ spend: 300000, before: -0.12, after: 0.095 })[2] // => ["points", 2.5]
 */
export function costPerPointStats(given: GivenCost): StatsAnswer {
  const found = findCost("COST.PER.POINT.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(["estimate", "spend", "points", "status"], { spend: given.spend });
  if (isRefusal(found)) return found;
  return statsRows({ ...found, status: "ok" });
}

function findCost(
  name: string,
  { spend, before, after }: GivenCost,
): { estimate: number; spend: number; points: number } | typeof SUPPRESSED | Refusal {
  const values = allGiven(name, { spend, before, after });
  if (isRefusal(values) && values.error === "#VALUE!") return values;
  if (typeof spend === "number" && spend < 0) return unusable(`${name} needs spend of 0 or more, got ${spend}.`);
  for (const gap of [before, after])
    if (typeof gap === "number" && Math.abs(gap) > 1)
      return unusable(
        `${name} needs gaps as fractions between -1 and 1, got ${gap}. If ${gap} is percent, type ${gap / 100}.`,
      );
  if (values === SUPPRESSED || isRefusal(values)) return values;
  const points = pointsClosed(values.before, values.after);
  if (points <= 0)
    return notEstimable(
      points === 0
        ? `${name} has no answer: the gap did not close, it stayed the same.`
        : `${name} has no answer: the gap did not close, it grew by ${Number((-points).toPrecision(3))} points.`,
    );
  return { estimate: costPerPoint(values.spend, values.before, values.after), spend: values.spend, points };
}
