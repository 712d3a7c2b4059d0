import { percentInWords, ratioInWords } from "./figures-in-words";
import type { ComparedAnswer } from "./rate-gap-sentences";
import { type Sentences, statsInWords } from "./stats-in-words";

/**
 * The four-fifths screen in words: a rule of thumb, and said to be one.
 *
 * Where one decision would turn the result round, or the test can't tell, that is said before anybody acts on it.
 *
 * @param compared the rows of IMPACT.RATIO.STATS and the groups' labels
 * @example impactRatioSentences({ stats: [["estimate", 0.5], ["rate", 0.3], ["reference rate", 0.6], ["below four fifths", true], ["status", "ok"]], focal: "A", reference: "B" })[0] // => "A are selected at 30.0 % against 60.0 % of B: 0.50 of their rate, below four fifths."
 * @example impactRatioSentences({ stats: [["estimate", 0.67], ["rate", 0.1], ["reference rate", 0.15], ["below four fifths", true], ["flip reverses", true], ["status", "inconclusive"]], focal: "A", reference: "B" })[2] // => "One more selection would turn this result round."
 */
export function impactRatioSentences({ stats, focal, reference }: ComparedAnswer): Sentences {
  return statsInWords(stats, ({ estimate, rate = 0, "reference rate": other = 0 }, rows) => {
    const byLabel = new Map(rows);
    const screen = byLabel.get("below four fifths") === true ? "below four fifths" : "four fifths or more";
    const ratio =
      estimate === undefined ? "no ratio can be told" : `${ratioInWords(estimate)} of their rate, ${screen}`;
    return [
      `${focal} are selected at ${percentInWords(rate)} against ${percentInWords(other)} of ${reference}: ${ratio}.`,
      ...(byLabel.get("status") === "inconclusive"
        ? ["With so few people this may as well be chance: inconclusive."]
        : []),
      ...(byLabel.get("flip reverses") === true ? ["One more selection would turn this result round."] : []),
      "Four fifths is a rule of thumb for where to look, not a legal finding.",
    ];
  });
}
