import { woolfTest } from "../woolf-test";
import { type Answer, isRefusal, notEstimable, type Refusal } from "./answer";
import { type StatsAnswer, statsRows, statusFor } from "./stats-rows";
import { type GivenStrata, strataTally, type StrataTally, strataValues } from "./stratified-roster";

/**
 * HOMOGENEITY: how probable odds ratios that differ this much between strata are if all were the same (Woolf's test).
 *
 * @param given columns of one length and two labels
 * @example homogeneityAnswer({ groups: ["W", "M"], flags: [true, false], strata: ["A", "A"], focal: "W", reference: "M" }).error // => "#N/A"
 */
export function homogeneityAnswer(given: GivenStrata): Answer {
  const tally = severalStrata("HOMOGENEITY", given);
  return isRefusal(tally) ? tally : woolfTest(tally.strata).p;
}

/**
 * HOMOGENEITY.STATS: Woolf's p and χ² with the counts behind them.
 *
 * @param given as for `homogeneityAnswer`
 * @example homogeneityStats({ groups: ["W", "M", "W", "M"], flags: [true, false, true, false], strata: ["A", "A", "B", "B"], focal: "W", reference: "M" })[0] // => ["estimate", 1]
 */
export function homogeneityStats(given: GivenStrata): StatsAnswer {
  const tally = severalStrata("HOMOGENEITY.STATS", given);
  if (isRefusal(tally)) return tally;
  const { chiSquared, df, p } = woolfTest(tally.strata);
  return statsRows({
    estimate: p,
    ...strataValues(tally),
    p,
    "chi squared": chiSquared,
    df,
    status: statusFor([tally.crude.n, tally.crude.referenceN]),
  });
}

function severalStrata(name: string, given: GivenStrata): StrataTally | Refusal {
  const tally = strataTally(name, given);
  return isRefusal(tally) || tally.strata.length > 1
    ? tally
    : notEstimable(
        `${name} cannot compare strata: only "${tally.strata[0]?.stratum ?? ""}" has people of both groups.`,
      );
}
