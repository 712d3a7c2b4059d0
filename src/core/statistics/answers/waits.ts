import { confidenceProblem } from "../critical-z";
import { codeLabels } from "../label-codes";
import { type SurvivalSample, survivalSample } from "../survival-sample";
import { type Given, isRefusal, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";
import { unequalLengths } from "./equal-lengths";
import { labelPair } from "./label-pair";

/** Dates of a roster as Excel serials, one row a person, and the two groups by label. */
export interface GivenWaits {
  readonly starts: readonly Given[];
  /** blank: not promoted */
  readonly promotions: readonly Given[];
  /** blank: still here */
  readonly exits: readonly Given[];
  /** the date up to which the columns tell what happened */
  readonly asOf: Given;
  readonly groups: readonly string[];
  readonly focal: string;
  readonly reference: string;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

/** How long the people of two groups have waited, in days, with those not promoted counted as waiting until last seen. */
export interface Waits {
  readonly focal: SurvivalSample;
  readonly reference: SurvivalSample;
  readonly leftOut: number;
  readonly notDisclosed: number;
  readonly confidence: number;
}

/**
 * Waiting times of two groups out of dates, or what to answer instead.
 *
 * A wait ends in a promotion up to the as-of date; otherwise it is cut off, at the exit or the as-of date. People who left
 * or still wait are kept: a median over the promoted alone is short for whoever is promoted least.
 *
 * @param name the function as the sheet calls it, for the reason; @param given columns of one length, a date and two labels
 * @example waits("TIME.GAP", { starts: [9], promotions: [5], exits: [undefined], asOf: 20, groups: ["W"], focal: "W", reference: "M" }).reason // => "TIME.GAP: 1 promotion lies before its start, first row 1. Correct the dates."
 */
export function waits(name: string, given: GivenWaits): Waits | typeof SUPPRESSED | Refusal {
  const { starts, promotions, exits, asOf, groups, confidence = 0.95 } = given;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  const unequal = unequalLengths(name, { starts, promotions, exits, groups });
  if (unequal) return unequal;
  const early = earlyDates(name, starts, promotions, "promotion") ?? earlyDates(name, starts, exits, "exit");
  if (early) return early;
  if ([starts, promotions, exits].some((column) => column.includes(SUPPRESSED)) || asOf === SUPPRESSED)
    return SUPPRESSED;
  if (asOf === undefined) return notEstimable(`${name} cannot be worked out yet: as of is blank.`);
  const people = codeLabels(groups);
  const pair = labelPair(name, given.focal, given.reference, people.labels);
  if (isRefusal(pair)) return pair;
  const [focal, reference] = [new WaitList(), new WaitList()];
  let [leftOut, notDisclosed] = [0, 0];
  people.codes.forEach((code, row) => {
    const [start, promotion, exit] = [starts[row], promotions[row], exits[row]];
    if (typeof start !== "number" || start > asOf) {
      // A row with nothing in it is no row.
      if (code !== -1 || start !== undefined || promotion !== undefined || exit !== undefined) leftOut++;
    } else if (code < 0) notDisclosed++;
    else if (code === pair.focal || code === pair.reference) {
      const promoted = typeof promotion === "number" && promotion <= asOf;
      const end = promoted ? promotion : typeof exit === "number" ? Math.min(exit, asOf) : asOf;
      (code === pair.focal ? focal : reference).add(end - start, promoted);
    }
  });
  for (const [list, label] of [
    [focal, given.focal],
    [reference, given.reference],
  ] as const)
    if (list.durations.length === 0)
      return notEstimable(
        `${name} cannot be worked out: nobody of "${label.trim()}" has a start up to the as-of date.`,
      );
  return { focal: focal.sample(), reference: reference.sample(), leftOut, notDisclosed, confidence };
}

/** A refusal where a date comes before its row's start. */
function earlyDates(
  name: string,
  starts: readonly Given[],
  dates: readonly Given[],
  what: string,
): Refusal | undefined {
  let [count, first] = [0, 0];
  dates.forEach((date, row) => {
    const start = starts[row];
    if (typeof date === "number" && typeof start === "number" && date < start && count++ === 0) first = row + 1;
  });
  if (count === 0) return undefined;
  const lie = count === 1 ? `1 ${what} lies before its start` : `${count} ${what}s lie before their start`;
  return unusable(`${name}: ${lie}, first row ${first}. Correct the dates.`);
}

class WaitList {
  readonly durations: number[] = [];
  readonly #events: boolean[] = [];

  add(duration: number, event: boolean): void {
    this.durations.push(duration);
    this.#events.push(event);
  }

  sample(): SurvivalSample {
    return survivalSample(this.durations, this.#events);
  }
}
