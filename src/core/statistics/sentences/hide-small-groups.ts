import { isRefusal, SUPPRESSED } from "../answers/answer";
import { type StatsAnswer, statsRows } from "../answers/stats-rows";

/**
 * The answer of a function that compares people, suppressed where one of the groups is smaller than the minimum.
 *
 * The functions that need every row (waits, pay) answer for a group of two as well, to whoever may see the rows; a sentence that is
 * read aloud or copied goes further than the rows do.
 *
 * @param answer the rows of a STATS function over a list of people; @param minimum the smallest group that may be told of
 * @example hideSmallGroups([["estimate", 0.1], ["n", 4], ["reference n", 80], ["status", "indicative"]]) // => [["estimate", "suppressed"], ["status", "suppressed"]]
 * @example hideSmallGroups([["estimate", 0.1], ["n", 5], ["reference n", 80]])[1] // => ["n", 5]
 */
export function hideSmallGroups(answer: StatsAnswer, minimum = 5): StatsAnswer {
  if (isRefusal(answer)) return answer;
  const isSmall = answer.some(
    ([label, value]) => (label === "n" || label === "reference n") && typeof value === "number" && value < minimum,
  );
  return isSmall ? statsRows({ estimate: SUPPRESSED, status: SUPPRESSED }) : answer;
}
