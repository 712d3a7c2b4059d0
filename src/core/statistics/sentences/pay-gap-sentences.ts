import { countInWords, percentInWords } from "./figures-in-words";
import type { ComparedAnswer } from "./rate-gap-sentences";
import { type Sentences, statsInWords } from "./stats-in-words";

/**
 * A pay gap in words, mean or median, crude or among people alike in the controls.
 *
 * The adjusted gap never stands without the crude one: what is controlled for, such as level, may be the way in which the gap comes about.
 *
 * @param compared the rows of PAY.GAP.STATS or PAY.GAP.ADJUSTED.STATS and the groups' labels; @param measure what is compared: "mean pay"
 * @example payGapSentences({ stats: [["estimate", 0.122], ["low", 0.08], ["high", 0.164], ["n", 300], ["reference n", 500], ["status", "ok"]], focal: "Women", reference: "Men" }, "mean pay")[0] // => "The mean pay of Women is 12.2 % below that of Men, between 8.0 % and 16.4 %; 800 people."
 * @example payGapSentences({ stats: [["estimate", 0.045], ["low", 0.02], ["high", 0.07], ["n", 300], ["reference n", 500], ["crude gap", 0.122], ["status", "ok"]], focal: "Women", reference: "Men" }, "pay")[1] // => "That is among people alike in the controls; without them the gap is 12.2 %. What is controlled for can be how a gap comes about."
 */
export function payGapSentences({ stats, focal, reference }: ComparedAnswer, measure: string): Sentences {
  return statsInWords(stats, (figures) => {
    const { estimate = 0, low, high, n = 0, "crude gap": crude } = figures;
    const people = countInWords(n + (figures["reference n"] ?? 0), "person", "people");
    const [way, otherWay] = estimate < 0 ? ["above", "below"] : ["below", "above"];
    const [near, far] = estimate < 0 ? [high && -high, low && -low] : [low, high];
    const isTold = near !== undefined && far !== undefined && near > 0;
    const range = isTold ? `, between ${percentInWords(near)} and ${percentInWords(far)}` : "";
    return [
      `The ${measure} of ${focal} is ${percentInWords(Math.abs(estimate))} ${way} that of ${reference}${range}; ${people}.`,
      ...(crude === undefined
        ? []
        : [
            `That is among people alike in the controls; without them the gap is ${percentInWords(crude)}. ` +
              "What is controlled for can be how a gap comes about.",
          ]),
      ...(near !== undefined && far !== undefined && !isTold
        ? [
            `Anything from ${percentInWords(-near)} ${otherWay} to ${percentInWords(far)} ${way} fits these numbers: ` +
              "they cannot tell whether there is a gap.",
          ]
        : []),
      ...(near === undefined || far === undefined ? ["There are too few people to say how sure this is."] : []),
    ];
  });
}
