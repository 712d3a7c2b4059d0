import { confidenceProblem } from "../critical-z";
import { countsProblem } from "../require-counts";
import { type Given, notEstimable, nothingToDivideBy, type Refusal, SUPPRESSED, unusable } from "./answer";

/** The counts of one group as a sheet gives them. */
export interface GivenCounts {
  readonly hits: Given;
  readonly n: Given;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

/** The counts of two groups as a sheet gives them. */
export interface GivenGroups extends GivenCounts {
  readonly referenceHits: Given;
  readonly referenceN: Given;
}

/** Counts of one group that a rate can be made of: 0 ≤ hits ≤ n, n ≥ 1. */
export interface Counts {
  readonly hits: number;
  readonly n: number;
  readonly confidence: number;
}

/** Counts of two groups that rates can be made of. */
export interface Groups extends Counts {
  readonly referenceHits: number;
  readonly referenceN: number;
}

/**
 * The counts of one group, or what to answer instead.
 *
 * What cannot be a count is refused even beside a suppressed one; suppressed comes before blank, so that hiding a count never
 * turns into an error.
 *
 * @param name the function as the sheet calls it, for the reason; @param given its arguments
 * @example groupCounts("RATE", { hits: 5, n: 4 }) // => { error: "#VALUE!", reason: "RATE needs whole hits between 0 and n, got 5 of 4." }
 * @example groupCounts("RATE", { hits: "suppressed", n: 4 }) // => "suppressed"
 */
export function groupCounts(name: string, given: GivenCounts): Counts | typeof SUPPRESSED | Refusal {
  const confidence = given.confidence ?? 0.95;
  const problem = confidenceProblem(confidence) ?? pairProblem(given.hits, given.n, "");
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  const { hits, n } = given;
  if (hits === SUPPRESSED || n === SUPPRESSED) return SUPPRESSED;
  if (hits === undefined || n === undefined) return blank(name, hits === undefined ? "hits" : "n");
  if (n === 0) return nothingToDivideBy(`${name} has nobody to count: n is 0.`);
  return { hits, n, confidence };
}

/**
 * The counts of two groups, or what to answer instead; as `groupCounts`.
 *
 * @param name the function as the sheet calls it, for the reason; @param given its arguments
 * @example twoGroupCounts("GAP.RATE", { hits: 1, n: 4, referenceHits: 0, referenceN: 0 }) // => { error: "#DIV/0!", reason: "GAP.RATE has nobody to count in the reference group: reference n is 0." }
 */
export function twoGroupCounts(name: string, given: GivenGroups): Groups | typeof SUPPRESSED | Refusal {
  const { referenceHits, referenceN } = given;
  const problem = pairProblem(referenceHits, referenceN, "reference ");
  const focal = groupCounts(name, given);
  if (typeof focal === "object" && "error" in focal && focal.error === "#VALUE!") return focal;
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  if (focal === SUPPRESSED || referenceHits === SUPPRESSED || referenceN === SUPPRESSED) return SUPPRESSED;
  if ("error" in focal) return focal;
  if (referenceHits === undefined || referenceN === undefined)
    return blank(name, referenceHits === undefined ? "reference hits" : "reference n");
  if (referenceN === 0)
    return nothingToDivideBy(`${name} has nobody to count in the reference group: reference n is 0.`);
  return { ...focal, referenceHits, referenceN };
}

function blank(name: string, argument: string): Refusal {
  return notEstimable(`${name} cannot be worked out yet: ${argument} is blank. Type 0 if you mean none.`);
}

/** Holds what is known of a pair against the rule for counts: a hidden or blank one is taken for whatever fits. */
function pairProblem(hits: Given, n: Given, whose: string): string | undefined {
  const knownHits = typeof hits === "number" ? hits : undefined;
  const knownN = typeof n === "number" ? n : undefined;
  return countsProblem(knownHits ?? 0, knownN ?? Math.max(knownHits ?? 0, 0), whose);
}
