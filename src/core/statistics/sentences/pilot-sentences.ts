import type { StatsAnswer } from "../answers/stats-rows";
import { percentInWords, pointsInWords } from "./figures-in-words";
import { type Sentences, statsInWords } from "./stats-in-words";

const verdicts: Readonly<Record<string, string>> = {
  met: "All of the range is at or above what was agreed on: met.",
  "not met": "All of the range is below what was agreed on: not met.",
  inconclusive:
    "The range holds what was agreed on and what falls short of it: inconclusive. More people or more time could tell.",
};

/**
 * A pilot's verdict in words.
 *
 * @param stats the rows of PILOT.VERDICT.STATS
 * @example pilotSentences([["estimate", "met"], ["low", 0.16], ["high", 0.27], ["rate", 0.517], ["reference rate", 0.3], ["difference", 0.217], ["margin", 0.1], ["status", "ok"]])[0] // => "The pilot reached 51.7 % against 30.0 % in the control group: 21.7 points more, from 16.0 more to 27.0 more; 10.0 points more were agreed on. All of the range is at or above what was agreed on: met."
 */
export function pilotSentences(stats: StatsAnswer): Sentences {
  return statsInWords(stats, (figures, rows) => {
    const { low = 0, high = 0, rate = 0, "reference rate": other = 0, difference = 0, margin = 0 } = figures;
    const verdict = String(new Map(rows).get("estimate"));
    return [
      `The pilot reached ${percentInWords(rate)} against ${percentInWords(other)} in the control group: ` +
        `${signed(difference, " points")}, from ${signed(low)} to ${signed(high)}; ${signed(margin, " points")} were agreed on. ` +
        (verdicts[verdict] ?? verdict),
    ];
  });
}

function signed(difference: number, unit = ""): string {
  return `${pointsInWords(difference)}${unit} ${difference < 0 ? "less" : "more"}`;
}
