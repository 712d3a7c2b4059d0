import { isRefusal, SUPPRESSED } from "../answers/answer";
import type { StatsAnswer, StatsLabel, StatsRow } from "../answers/stats-rows";
import { countInWords } from "./figures-in-words";

/** A result in plain sentences: what was found first, then what to bear in mind. */
export type Sentences = readonly string[];

/** The numbers of an answer by label; words such as "not estimable" are left out. */
export type Figures = Partial<Record<StatsLabel, number>>;

/** What a sentence says where a count is too small to show. */
export const SUPPRESSED_SENTENCE =
  "This answer is suppressed: a group is so small that the numbers would say what single people got.";

/**
 * The sentences on an answer, with those that hold for every family: reasons of refusals, suppression, rows that were not counted,
 * small groups.
 *
 * One frame for all families, so that none can speak of a suppressed number or forget that thirty people are few.
 *
 * @param answer the rows of a STATS function, or the refusal
 * @param say what the numbers of an answer that may be shown say
 * @example statsInWords({ error: "#N/A", reason: "No line has an amount." }, () => ["never asked"]) // => ["No line has an amount."]
 * @example statsInWords([["estimate", "suppressed"], ["status", "suppressed"]], () => ["never asked"])[0].slice(0, 26) // => "This answer is suppressed:"
 * @example statsInWords([["estimate", 0.5], ["left out", 2], ["status", "indicative"]], () => ["Half of them."]) // => ["Half of them.", "A group has fewer than 30 people: indicative, too few to pass or fail anything.", "2 rows were left out: a cell that is needed is blank."]
 */
export function statsInWords(
  answer: StatsAnswer,
  say: (figures: Figures, rows: readonly StatsRow[]) => Sentences,
): Sentences {
  if (isRefusal(answer)) return [answer.reason];
  const byLabel = new Map(answer);
  const status = byLabel.get("status");
  if (status === SUPPRESSED || byLabel.get("estimate") === SUPPRESSED) return [SUPPRESSED_SENTENCE];
  const figures: Figures = Object.fromEntries(answer.filter(([, value]) => typeof value === "number"));
  const leftOut = figures["left out"] ?? 0;
  const notDisclosed = figures["not disclosed"] ?? 0;
  return [
    ...say(figures, answer),
    ...(status === "indicative"
      ? ["A group has fewer than 30 people: indicative, too few to pass or fail anything."]
      : []),
    ...(leftOut > 0
      ? [`${countInWords(leftOut, "row was", "rows were")} left out: a cell that is needed is blank.`]
      : []),
    ...(notDisclosed > 0 && notDisclosed < SMALLEST_TOLD
      ? ["A few people did not say which group they are in; they are not counted."]
      : []),
    ...(notDisclosed >= SMALLEST_TOLD
      ? [`${countInWords(notDisclosed, "person", "people")} did not say which group they are in; they are not counted.`]
      : []),
  ];
}

/** From here on a count of people is told; below, it might point at one of them. */
const SMALLEST_TOLD = 5;
