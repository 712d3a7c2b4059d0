import type { StratumRow } from "../answers/simpson";
import { isRefusal, type Refusal } from "../answers/answer";
import { NOT_ESTIMABLE, type StatsRow } from "../answers/stats-rows";
import { pointsInWords } from "./figures-in-words";
import { type Sentences, statsInWords } from "./stats-in-words";

/** The answer of SIMPSON.STATS with the groups' names. */
export interface StratifiedAnswer {
  readonly stats: readonly (StatsRow | StratumRow)[] | Refusal;
  readonly focal: string;
  readonly reference: string;
}

/**
 * The crude gap beside the one within strata, in words: both, because either alone misleads.
 *
 * @param answer the rows of SIMPSON.STATS and the groups' labels
 * @example simpsonSentences({ stats: [["estimate", -0.1], ["low", "not estimable"], ["crude gap", -0.1], ["adjusted gap", -0.1], ["status", "inconclusive"]], focal: "Women", reference: "Men" })[1] // => "There are too few people in each unit to tell how sure the gap within them is."
 * @example simpsonSentences({ stats: [["estimate", 0.018], ["crude gap", -0.142], ["adjusted gap", 0.018], ["reverses", true], ["status", "ok"]], focal: "Women", reference: "Men" }) // => ["Overall Women are 14.2 points behind Men; within the units they are 1.8 points ahead. The sign turns round: the groups are spread differently over the units, and the overall gap mixes that in.", "Neither number is the true one by itself: how people come to be where they are is a question of its own."]
 */
export function simpsonSentences({ stats, focal, reference }: StratifiedAnswer): Sentences {
  const rows = isRefusal(stats) ? stats : stats.filter((row): row is StatsRow => !row[0].startsWith("gap in "));
  return statsInWords(rows, ({ "crude gap": crude = 0, "adjusted gap": adjusted = 0 }, all) => [
    `Overall ${focal} are ${standing(crude)} ${reference}; within the units they are ${standing(adjusted, false)}.` +
      (new Map(all).get("reverses") === true
        ? " The sign turns round: the groups are spread differently over the units, and the overall gap mixes that in."
        : ""),
    ...(new Map(all).get("low") === NOT_ESTIMABLE
      ? ["There are too few people in each unit to tell how sure the gap within them is."]
      : []),
    "Neither number is the true one by itself: how people come to be where they are is a question of its own.",
  ]);
}

function standing(gap: number, leadsOn = true): string {
  const points = pointsInWords(gap);
  if (points === "0.0") return leadsOn ? "level with" : "level";
  return `${points} points ${gap < 0 ? "behind" : leadsOn ? "ahead of" : "ahead"}`;
}
