import { hedgesG } from "../hedges-g";
import { type Answer, isRefusal, notEstimable, SUPPRESSED } from "./answer";
import { comparedValues, type GivenTwoGroups } from "./compared-values";

/**
 * SMD: the difference of two groups' means, focal - reference, in standard deviations (Hedges' g).
 *
 * @param given columns of one length and two labels; a suppressed cell makes the answer suppressed
 * @example smd({ values: [18, 20, 25, 22, 20, 25, 30, 31], groups: ["W", "W", "W", "W", "M", "M", "M", "M"], focal: "W", reference: "M" }) // => -1.0967
 */
export function smd(given: GivenTwoGroups): Answer {
  const found = comparedValues("SMD", given, { what: "values", least: "any" });
  if (found === SUPPRESSED || isRefusal(found)) return found;
  const { focal, reference } = found;
  if (focal.length + reference.length < 4)
    return notEstimable(`SMD needs four people or more in the two groups, got ${focal.length + reference.length}.`);
  const isEven = (values: Float64Array): boolean => values.every((value) => value === values[0]);
  return isEven(focal) && isEven(reference)
    ? notEstimable("SMD has no spread to measure by: within each group all values are the same.")
    : hedgesG(focal, reference);
}
