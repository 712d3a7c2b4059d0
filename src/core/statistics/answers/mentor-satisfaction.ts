import { confidenceProblem } from "../critical-z";
import { wilsonInterval } from "../wilson-interval";
import { allGiven } from "./all-given";
import { type Answer, type Given, isRefusal, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";
import { type StatsAnswer, type StatsLabel, statsRows, statusFor, suppressedRows } from "./stats-rows";

/** Scores of those who were asked, blank where they did not answer. */
export interface GivenScores {
  readonly scores: readonly Given[];
  /** the lowest score that counts as satisfied */
  readonly top: Given;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "low",
  "high",
  "confidence",
  "n",
  "hits",
  "asked",
  "response rate",
  "status",
];

/**
 * MENTOR.SATISFACTION: the share of those who answered whose score is in the top box.
 *
 * A share rather than a mean, because the steps between scores are not of one size.
 *
 * @param given one row a person asked, and the lowest score of the top box; a suppressed cell makes the answer suppressed
 * @example mentorSatisfaction({ scores: [5, 4, 2, undefined], top: 4 }) // => 0.6667
 */
export function mentorSatisfaction(given: GivenScores): Answer {
  const found = findScores("MENTOR.SATISFACTION", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.hits / found.n;
}

/**
 * MENTOR.SATISFACTION.STATS: the share with Wilson's interval, and how many of those asked answered.
 *
 * Under half answering is inconclusive: those who stay silent may well be the others.
 *
 * @param given as for `mentorSatisfaction`
 * @example mentorSatisfactionStats({ scores: [5, 4, 2, undefined], top: 4 })[7] // => ["response rate", 0.75]
 */
export function mentorSatisfactionStats(given: GivenScores): StatsAnswer {
  const found = findScores("MENTOR.SATISFACTION.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(found)) return found;
  const { hits, n, confidence } = found;
  const asked = given.scores.length;
  return statsRows({
    estimate: hits / n,
    ...wilsonInterval(hits, n, confidence),
    confidence,
    n,
    hits,
    asked,
    "response rate": n / asked,
    status: 2 * n < asked ? "inconclusive" : statusFor([n]),
  });
}

function findScores(
  name: string,
  { scores, top, confidence = 0.95 }: GivenScores,
): { hits: number; n: number; confidence: number } | typeof SUPPRESSED | Refusal {
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  const given = allGiven(name, { top });
  if (given === SUPPRESSED || isRefusal(given)) return given;
  if (scores.includes(SUPPRESSED)) return SUPPRESSED;
  const known = scores.filter((score) => typeof score === "number");
  if (known.length === 0) return notEstimable(`${name} cannot be worked out yet: nobody has answered.`);
  return { hits: known.filter((score) => score >= given.top).length, n: known.length, confidence };
}
