/** The word that stands in a cell for a count too small to show. */
export const SUPPRESSED = "suppressed";

/** What a cell can hand to a statistic: a number, the word for a hidden count, or nothing (blank, omitted). */
export type Given = number | typeof SUPPRESSED | undefined;

/**
 * An answer that is no number, with the error that a cell shows for it and a sentence that says why.
 *
 * A value rather than something thrown: what a workbook's author typed is not the caller's mistake, and templates
 * cache these errors as values beside numbers.
 */
export interface Refusal {
  readonly error: "#DIV/0!" | "#N/A" | "#VALUE!";
  readonly reason: string;
}

/** The answer of a function for one cell. */
export type Answer = number | typeof SUPPRESSED | Refusal;

/**
 * Tells a refusal from an answer.
 *
 * @example isRefusal({ error: "#N/A", reason: "The gap did not shrink." }) // => true
 * @example isRefusal(0.5) // => false
 */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === "object" && answer !== null && "error" in answer && "reason" in answer;
}

/** Not a number that a statistic could take: #VALUE!. */
export function unusable(reason: string): Refusal {
  return { error: "#VALUE!", reason };
}

/** Nothing to divide by: #DIV/0!. */
export function nothingToDivideBy(reason: string): Refusal {
  return { error: "#DIV/0!", reason };
}

/** Asked of data that cannot say: #N/A. */
export function notEstimable(reason: string): Refusal {
  return { error: "#N/A", reason };
}
