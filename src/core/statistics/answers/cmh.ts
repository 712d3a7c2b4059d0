import { mantelHaenszel } from "../mantel-haenszel";
import { type Answer, isRefusal, nothingToDivideBy, type Refusal } from "./answer";
import { NOT_ESTIMABLE, type StatsAnswer, statsRows, statusFor } from "./stats-rows";
import { type GivenStrata, strataTally, strataValues } from "./stratified-roster";

/**
 * CMH: the odds of a hit in the focal group ÷ those in the reference group, compared only within strata.
 *
 * @param given columns of one length and two labels
 * @example cmhAnswer({ groups: ["W", "W", "M", "M"], flags: [true, false, true, false], strata: ["A", "A", "A", "A"], focal: "W", reference: "M" }) // => 1
 */
export function cmhAnswer(given: GivenStrata): Answer {
  const tally = strataTally("CMH", given);
  if (isRefusal(tally)) return tally;
  return mantelHaenszel(tally.strata, tally.confidence).oddsRatio ?? noOdds("CMH");
}

/**
 * CMH.STATS: the common odds ratio with its interval, χ² with and without correction, and the counts behind them.
 *
 * @param given as for `cmhAnswer`
 * @example cmhStats({ groups: ["W", "W", "M", "M"], flags: [true, false, true, false], strata: ["A", "A", "A", "A"], focal: "W", reference: "M" })[0] // => ["estimate", 1]
 */
export function cmhStats(given: GivenStrata): StatsAnswer {
  const tally = strataTally("CMH.STATS", given);
  if (isRefusal(tally)) return tally;
  const { oddsRatio, interval, test, corrected } = mantelHaenszel(tally.strata, tally.confidence);
  if (oddsRatio === undefined) return noOdds("CMH.STATS");
  return statsRows({
    estimate: oddsRatio,
    low: interval?.low ?? NOT_ESTIMABLE,
    high: interval?.high ?? NOT_ESTIMABLE,
    confidence: tally.confidence,
    ...strataValues(tally),
    p: test?.p ?? NOT_ESTIMABLE,
    "chi squared": test?.chiSquared ?? NOT_ESTIMABLE,
    df: 1,
    "p corrected": corrected?.p ?? NOT_ESTIMABLE,
    "chi squared corrected": corrected?.chiSquared ?? NOT_ESTIMABLE,
    status: statusFor([tally.crude.n, tally.crude.referenceN]),
  });
}

function noOdds(name: string): Refusal {
  return nothingToDivideBy(`${name} has no odds to divide by: no stratum has a focal miss beside a reference hit.`);
}
