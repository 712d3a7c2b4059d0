import { confidenceProblem } from "../critical-z";
import { detectableGap } from "../detectable-gap";
import { allGiven } from "./all-given";
import { type Answer, type Given, isRefusal, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";
import { NOT_ESTIMABLE, type StatsAnswer, statsRows, suppressedRows } from "./stats-rows";

/** What is planned: group size, the rate expected in one group, and how sure to be. */
export interface GivenDesign {
  /** people in each group */
  readonly n: Given;
  /** fraction in [0, 1] */
  readonly baseRate: Given;
  /** fraction in (0, 1); omitted: 0.8 */
  readonly power?: number;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

/**
 * DETECTABLE.GAP: the smallest gap above the base rate that two groups of this size would show.
 *
 * @param given a group's size and a rate; a suppressed one makes the answer suppressed
 * @example detectableGapAnswer({ n: 50, baseRate: 0.2 }) // => 0.2604
 * @example detectableGapAnswer({ n: 20, baseRate: 0.9 }).error // => "#N/A"
 */
export function detectableGapAnswer(given: GivenDesign): Answer {
  const found = findGap("DETECTABLE.GAP", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.gap;
}

/**
 * DETECTABLE.GAP.STATS: the gap, the rate it leads to, and the gap downwards that would show.
 *
 * @param given as for `detectableGapAnswer`
 * @example detectableGapStats({ n: 1000, baseRate: 0.1 })[5] // => ["detectable rate", 0.1407]
 */
export function detectableGapStats(given: GivenDesign): StatsAnswer {
  const found = findGap("DETECTABLE.GAP.STATS", given);
  if (found === SUPPRESSED)
    return suppressedRows(
      ["estimate", "confidence", "n", "base rate", "power", "detectable rate", "downward gap", "status"],
      {
        confidence: given.confidence ?? 0.95,
        n: given.n,
        "base rate": given.baseRate,
        power: given.power ?? 0.8,
      },
    );
  if (isRefusal(found)) return found;
  const { gap, n, baseRate, power, confidence } = found;
  return statsRows({
    estimate: gap,
    confidence,
    n,
    "base rate": baseRate,
    power,
    "detectable rate": baseRate + gap,
    "downward gap": detectableGap(n, baseRate, power, confidence, -1) ?? NOT_ESTIMABLE,
    status: "ok",
  });
}

function findGap(
  name: string,
  given: GivenDesign,
): { gap: number; n: number; baseRate: number; power: number; confidence: number } | typeof SUPPRESSED | Refusal {
  const { power = 0.8, confidence = 0.95 } = given;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  if (!(power > (1 - confidence) / 2 && power < 1))
    return unusable(`${name} needs a power above ${(1 - confidence) / 2} and below 1, such as 0.8, got ${power}.`);
  if (typeof given.n === "number" && !(Number.isSafeInteger(given.n) && given.n >= 2))
    return unusable(`${name} needs whole people in each group, 2 or more, got ${given.n}.`);
  if (typeof given.baseRate === "number" && !(given.baseRate >= 0 && given.baseRate <= 1))
    return unusable(
      `${name} needs a base rate as a fraction between 0 and 1, got ${given.baseRate}. If it is percent, divide it by 100.`,
    );
  const values = allGiven(name, { n: given.n, "base rate": given.baseRate });
  if (values === SUPPRESSED || isRefusal(values)) return values;
  const baseRate = values["base rate"];
  const gap = detectableGap(values.n, baseRate, power, confidence);
  if (gap === undefined)
    return notEstimable(
      `${name} has no answer: with ${values.n} people in each group not even a rate of 1 would show against ${baseRate}.`,
    );
  return { gap, n: values.n, baseRate, power, confidence };
}
