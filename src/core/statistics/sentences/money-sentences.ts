import type { StatsAnswer } from "../answers/stats-rows";
import { amountInWords, percentInWords } from "./figures-in-words";
import { type Sentences, statsInWords } from "./stats-in-words";

/**
 * How much of the money is tied to outcomes, in words, with what nobody has looked at yet.
 *
 * @param stats the rows of BUDGET.TIED.STATS
 * @example tiedMoneySentences([["estimate", 0.75], ["n", 4], ["tied", 300], ["total", 400], ["weighted share", 0.5], ["principal", 200], ["not screened", 60], ["status", "ok"]]) // => ["75.0 % of the money is tied to an outcome: 300 of 400; 50.0 % counting lines with marker 1 by half.", "60 of it stands on lines that nobody has screened: they count as not tied."]
 */
export function tiedMoneySentences(stats: StatsAnswer): Sentences {
  return statsInWords(stats, (figures) => {
    const { estimate = 0, tied = 0, total = 0, "weighted share": weighted = 0, "not screened": open = 0 } = figures;
    return [
      `${percentInWords(estimate)} of the money is tied to an outcome: ${amountInWords(tied)} of ${amountInWords(total)}; ` +
        `${percentInWords(weighted)} counting lines with marker 1 by half.`,
      ...(open > 0
        ? [`${amountInWords(open)} of it stands on lines that nobody has screened: they count as not tied.`]
        : []),
    ];
  });
}

/**
 * The share of spend with suppliers of a kind, in words, beside the share of all: the share of known can be raised by not asking.
 *
 * @param stats the rows of SUPPLIER.SHARE.STATS
 * @example supplierSentences([["estimate", 0.4], ["n", 3], ["total", 200], ["share of all", 0.2], ["known", 100], ["unknown", 100], ["status", "ok"]]) // => ["40.0 % of the spend of which it is known goes to suppliers of this kind: 20.0 % of all spend. Of 100 out of 200 it is not known."]
 */
export function supplierSentences(stats: StatsAnswer): Sentences {
  return statsInWords(stats, ({ estimate = 0, total = 0, unknown = 0, "share of all": ofAll = 0 }) => [
    `${percentInWords(estimate)} of the spend of which it is known goes to suppliers of this kind: ${percentInWords(ofAll)} of all spend.` +
      (unknown > 0 ? ` Of ${amountInWords(unknown)} out of ${amountInWords(total)} it is not known.` : ""),
  ]);
}
