import type { StatsAnswer } from "../answers/stats-rows";
import { countInWords, percentInWords, pointsInWords } from "./figures-in-words";
import { type Sentences, statsInWords } from "./stats-in-words";

/**
 * The way covered against the time gone, in words.
 *
 * @param stats the rows of PACE.STATS
 * @example paceSentences([["estimate", 0.6], ["progress", 0.3], ["elapsed", 0.5], ["expected", 5], ["status", "ok"]]) // => ["30.0 % of the way is covered in 50.0 % of the time: behind a straight line from start to target."]
 * @example paceSentences([["estimate", -0.2], ["progress", -0.1], ["elapsed", 0.5], ["expected", 5], ["status", "ok"]]) // => ["It has gone 10.0 % of the way backwards in 50.0 % of the time."]
 */
export function paceSentences(stats: StatsAnswer): Sentences {
  return statsInWords(stats, ({ estimate = 0, progress = 0, elapsed = 0 }) => [
    progress < 0
      ? `It has gone ${percentInWords(-progress)} of the way backwards in ${percentInWords(elapsed)} of the time.`
      : `${percentInWords(progress)} of the way is covered in ${percentInWords(elapsed)} of the time: ` +
        (estimate < 1 ? "behind" : estimate > 1 ? "ahead of" : "on") +
        " a straight line from start to target.",
  ]);
}

/**
 * The smallest gap that so many people could show, in words.
 *
 * @param stats the rows of DETECTABLE.GAP.STATS
 * @example detectableGapSentences([["estimate", 0.2604], ["confidence", 0.95], ["n", 50], ["base rate", 0.2], ["power", 0.8], ["status", "ok"]]) // => ["With 50 people in each group and a rate of 20.0 % in one, a gap must be 26.0 points or more to show in 8 of 10 such comparisons. A smaller one would most likely stay unseen: not seeing it would not mean that it is not there."]
 */
export function detectableGapSentences(stats: StatsAnswer): Sentences {
  return statsInWords(stats, ({ estimate = 0, n = 0, "base rate": base = 0, power = 0.8 }) => [
    `With ${countInWords(n, "person", "people")} in each group and a rate of ${percentInWords(base)} in one, a gap must be ` +
      `${pointsInWords(estimate)} points or more to show in ${Number((power * 10).toFixed(1))} of 10 such comparisons. ` +
      "A smaller one would most likely stay unseen: not seeing it would not mean that it is not there.",
  ]);
}
