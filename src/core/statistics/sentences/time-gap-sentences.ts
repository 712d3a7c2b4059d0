import { amountInWords, countInWords } from "./figures-in-words";
import type { ComparedAnswer } from "./rate-gap-sentences";
import { type Sentences, statsInWords } from "./stats-in-words";

/**
 * The gap between two median waits in words.
 *
 * @param compared the rows of TIME.GAP.STATS and the groups' labels
 * @example timeGapSentences({ stats: [["estimate", 352], ["low", 120], ["high", 584], ["n", 400], ["reference n", 600], ["median", 1300], ["reference median", 948], ["status", "ok"]], focal: "Women", reference: "Men" })[0] // => "Half of Women are promoted within 1,300 days, half of Men within 948: 352 days later, between 120 and 584; 1,000 people, those still waiting counted as waiting."
 * @example timeGapSentences({ stats: [["estimate", -10], ["low", -50], ["high", 30], ["n", 40], ["reference n", 60], ["median", 90], ["reference median", 100], ["status", "ok"]], focal: "A", reference: "B" })[1] // => "Anything from 30 days later to 50 days earlier fits these numbers: they cannot tell whether there is a gap."
 */
export function timeGapSentences({ stats, focal, reference }: ComparedAnswer): Sentences {
  return statsInWords(stats, (figures) => {
    const { estimate, low, high, n = 0, median, "reference median": other } = figures;
    const people = countInWords(n + (figures["reference n"] ?? 0), "person", "people");
    if (estimate === undefined || median === undefined || other === undefined) {
      const who = median === undefined ? focal : reference;
      return [
        `Fewer than half of ${who} have been promoted so far: there is no median wait to compare yet; ${people}.`,
      ];
    }
    const [near, far] = estimate < 0 ? [high && -high, low && -low] : [low, high];
    const [way, otherWay] = estimate < 0 ? ["earlier", "later"] : ["later", "earlier"];
    const isTold = near !== undefined && far !== undefined && near > 0;
    const range = isTold ? `, between ${amountInWords(near)} and ${amountInWords(far)}` : "";
    const days =
      estimate === 0
        ? "no difference"
        : `${countInWords(Math.abs(Math.round(estimate)), "day", "days")} ${way}${range}`;
    return [
      `Half of ${focal} are promoted within ${amountInWords(median)} days, half of ${reference} within ${amountInWords(other)}: ` +
        `${days}; ${people}, those still waiting counted as waiting.`,
      ...(near !== undefined && far !== undefined && !isTold
        ? [
            `Anything from ${amountInWords(-near)} days ${otherWay} to ${amountInWords(far)} days ${way} fits these numbers: ` +
              "they cannot tell whether there is a gap.",
          ]
        : []),
      ...(near === undefined || far === undefined ? ["Too few have been promoted to say how sure this is."] : []),
    ];
  });
}
