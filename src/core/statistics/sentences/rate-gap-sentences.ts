import type { StatsAnswer } from "../answers/stats-rows";
import { countInWords, percentInWords, pointsInWords } from "./figures-in-words";
import { type Sentences, statsInWords } from "./stats-in-words";

/** An answer that compares two groups, with their names. */
export interface ComparedAnswer {
  readonly stats: StatsAnswer;
  readonly focal: string;
  readonly reference: string;
}

/**
 * The gap between two rates in words: GAP.RATE, ACCESS.GAP, RETENTION.GAP.
 *
 * It says which way, how far, how sure and of how many, and never why: a rate is no cause. Where the interval holds 0 it says that
 * these people can't tell, since "no gap" is more than such an interval shows.
 *
 * @param compared the rows of a STATS function and the groups' labels; @param happens what the rate is of, with its verb: "are promoted"
 * @example rateGapSentences({ stats: [["estimate", -0.029], ["low", -0.047], ["high", -0.011], ["n", 2500], ["rate", 0.148], ["reference n", 3500], ["reference rate", 0.177], ["status", "ok"]], focal: "Women", reference: "Men" }, "are promoted")[0] // => "Women are promoted at 14.8 % against 17.7 % of Men: a gap of 2.9 points, between 1.1 and 4.7; 6,000 people."
 * @example rateGapSentences({ stats: [["estimate", 0.1], ["low", -0.05], ["high", 0.25], ["n", 40], ["rate", 0.5], ["reference n", 60], ["reference rate", 0.4], ["status", "ok"]], focal: "A", reference: "B" }, "are selected")[1] // => "Anything from 5.0 points the other way to 25.0 points this way fits these numbers: they cannot tell whether there is a gap."
 */
export function rateGapSentences({ stats, focal, reference }: ComparedAnswer, happens: string): Sentences {
  return statsInWords(stats, ({ estimate = 0, low, high, rate = 0, "reference rate": other = 0, n = 0, ...rest }) => {
    const people = countInWords(n + (rest["reference n"] ?? 0), "person", "people");
    const [near, far] = estimate < 0 ? [negated(high), negated(low)] : [low, high];
    const isTold = near !== undefined && far !== undefined && near > 0;
    const range = isTold ? `, between ${pointsInWords(near)} and ${pointsInWords(far)}` : "";
    const gap = estimate === 0 ? "no difference" : `a gap of ${pointsInWords(estimate)} points${range}`;
    return [
      `${focal} ${happens} at ${percentInWords(rate)} against ${percentInWords(other)} of ${reference}: ${gap}; ${people}.`,
      ...(near !== undefined && far !== undefined && !isTold ? [cannotTell(near, far)] : []),
    ];
  });
}

function cannotTell(near: number, far: number): string {
  return (
    `Anything from ${pointsInWords(near)} points the other way to ${pointsInWords(far)} points this way fits these numbers: ` +
    "they cannot tell whether there is a gap."
  );
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}
