import { confidenceProblem } from "../critical-z";
import { wilsonInterval } from "../wilson-interval";
import { isRefusal, unusable } from "./answer";
import { groupTable, type TableAnswer } from "./group-table";
import { type GivenRoster, rosterTally } from "./roster";
import { statusFor } from "./stats-rows";

/**
 * RATE.TABLE: the rate of each group of a roster with Wilson's interval, small groups suppressed.
 *
 * @param given columns of one length
 * @example rateTable({ groups: ["A", "a ", "A", "A", "A"], flags: [true, true, true, true, true] })[1] // => ["A", 5, 5, 1, 0.5655, 1, "indicative"]
 */
export function rateTable(given: GivenRoster): TableAnswer {
  const { confidence = 0.95, minimum = 5 } = given;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`RATE.TABLE needs ${problem}.`);
  const tally = rosterTally("RATE.TABLE", given);
  if (isRefusal(tally)) return tally;
  return groupTable(tally, minimum, ["rate", "low", "high"], ({ hits, n }) => {
    const { low, high } = wilsonInterval(hits, n, confidence);
    return [hits / n, low, high, statusFor([n])];
  });
}
