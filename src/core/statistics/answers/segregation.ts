import { dissimilarity } from "../dissimilarity";
import { codeLabels } from "../label-codes";
import { type Answer, isRefusal, notEstimable } from "./answer";
import { unequalLengths } from "./equal-lengths";
import { labelPair } from "./label-pair";

/** Columns of people with their unit, and the two groups by label. */
export interface GivenUnits {
  readonly groups: readonly string[];
  /** such as departments or jobs; "" where blank */
  readonly units: readonly string[];
  readonly focal: string;
  readonly reference: string;
}

/**
 * SEGREGATION: the share of one group that would have to change units for both groups to be spread alike.
 *
 * People without a unit are in neither group.
 *
 * @param given columns of one length and two labels
 * @example segregation({ groups: ["W", "W", "M", "M"], units: ["A", "A", "A", "B"], focal: "W", reference: "M" }) // => 0.5
 */
export function segregation({ groups, units, focal, reference }: GivenUnits): Answer {
  const name = "SEGREGATION";
  const unequal = unequalLengths(name, { groups, units });
  if (unequal) return unequal;
  const people = codeLabels(groups);
  const pair = labelPair(name, focal, reference, people.labels);
  if (isRefusal(pair)) return pair;
  const places = codeLabels(units);
  const spread = new Float64Array(places.labels.length);
  const referenceSpread = new Float64Array(places.labels.length);
  let [all, others] = [0, 0];
  people.codes.forEach((code, row) => {
    const unit = places.codes[row] ?? -1;
    if (unit < 0) return;
    if (code === pair.focal) {
      spread[unit] = (spread[unit] ?? 0) + 1;
      all++;
    } else if (code === pair.reference) {
      referenceSpread[unit] = (referenceSpread[unit] ?? 0) + 1;
      others++;
    }
  });
  if (all === 0 || others === 0)
    return notEstimable(
      `${name} cannot be worked out: nobody of "${(all === 0 ? focal : reference).trim()}" has a unit.`,
    );
  return dissimilarity(spread, referenceSpread);
}
