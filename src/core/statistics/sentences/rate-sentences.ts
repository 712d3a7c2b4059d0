import type { StatsAnswer } from "../answers/stats-rows";
import { countInWords, percentInWords } from "./figures-in-words";
import { type Sentences, statsInWords } from "./stats-in-words";

/**
 * One group's rate in words: MENTOR.COVERAGE and RATE.
 *
 * @param stats the rows of a STATS function; @param who the group, or "People" for everybody; @param happens with its verb: "have a mentor"
 * @example rateSentences([["estimate", 0.5], ["low", 0.4038], ["high", 0.5962], ["n", 100], ["hits", 50], ["status", "ok"]], "Women", "have a mentor") // => ["50.0 % of Women have a mentor: 50 of 100 people. At other times or with others alike it might be 40.4 % to 59.6 %."]
 */
export function rateSentences(stats: StatsAnswer, who: string, happens: string): Sentences {
  return statsInWords(stats, ({ estimate = 0, low = 0, high = 1, n = 0, hits = 0 }) => [
    `${percentInWords(estimate)} of ${who} ${happens}: ${hits.toLocaleString("en")} of ${countInWords(n, "person", "people")}. ` +
      `At other times or with others alike it might be ${percentInWords(low)} to ${percentInWords(high)}.`,
  ]);
}
