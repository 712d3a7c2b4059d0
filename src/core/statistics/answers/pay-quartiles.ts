import { hiddenGroups } from "../hidden-groups";
import { payQuartiles } from "../pay-quartiles";
import { isRefusal, notEstimable, SUPPRESSED, unusable } from "./answer";
import { PAY } from "./compared-values";
import type { TableAnswer } from "./group-table";
import { type GivenValues, groupedValues } from "./grouped-values";
import { findGroup } from "./roster";
import { statusFor } from "./stats-rows";

/** Pay, groups, and the group asked about. */
export interface GivenQuartiles extends GivenValues {
  readonly focal: string;
  /** the smallest count that may be shown; omitted: 5 */
  readonly minimum?: number;
}

const HEADER = ["band", "n", "focal", "share", "status"];

const BANDS = ["lower", "lower middle", "upper middle", "upper"];

/**
 * PAY.QUARTILES: a group's share in each of four equal bands of pay, from the lowest up; few people of the group, or few others,
 * in a band are suppressed.
 *
 * Bands of all people whose pay and group are known; those who did not say stand beside them. The size of a band is shown: it is
 * a quarter of all. Where everybody is paid the same nothing is suppressed, since nobody's band is known.
 *
 * @param given columns of one length and a label
 * @returns a header, four bands, then rows "Not disclosed" and "Left out"
 * @example payQuartilesAnswer({ values: [1, 2, 3, 4], groups: ["W", "W", "M", "M"], focal: "w", minimum: 1 })[1] // => ["lower", 1, 1, 1, "indicative"]
 * @example payQuartilesAnswer({ values: [1, 2, 3, 4], groups: ["W", "W", "M", "M"], focal: "w" })[1] // => ["lower", 1, "suppressed", "suppressed", "suppressed"]
 */
export function payQuartilesAnswer(given: GivenQuartiles): TableAnswer {
  const name = "PAY.QUARTILES";
  const { minimum = 5 } = given;
  if (!Number.isSafeInteger(minimum) || minimum < 1)
    return unusable(`${name} needs a whole minimum of 1 or more, got ${minimum}.`);
  const all = groupedValues(name, given, PAY);
  if (all === SUPPRESSED) return [HEADER, ...BANDS.map((band) => [band, ...HEADER.slice(1).map(() => SUPPRESSED)])];
  if (isRefusal(all)) return all;
  const focal = findGroup(name, "focal", given.focal, all.groups);
  if (isRefusal(focal)) return focal;
  if (all.values.length < BANDS.length)
    return notEstimable(`${name} needs four people or more to make four bands, got ${all.values.length}.`);
  const place = all.groups.indexOf(focal);
  const bands = payQuartiles(
    all.values,
    all.codes.map((code) => (code === place ? 1 : 0)),
  ).map(({ size, focal: hits }, at) => ({ group: BANDS[at] ?? "", n: size, hits }));
  const isOnePay = all.values.every((amount) => amount === all.values[0]);
  // Shares of a person that two bands have between them are below 1 too, so a minimum of 1 would not show all by itself.
  const hidden = isOnePay || minimum === 1 ? undefined : hiddenGroups(bands, [], minimum);
  const fewUnknown = all.notDisclosed > 0 && all.notDisclosed < minimum;
  return [
    HEADER,
    ...bands.map(({ group, n, hits }, at) =>
      hidden?.has(at) ? [group, n, SUPPRESSED, SUPPRESSED, SUPPRESSED] : [group, n, hits, hits / n, statusFor([n])],
    ),
    ["Not disclosed", fewUnknown ? SUPPRESSED : all.notDisclosed, "", "", ""],
    ["Left out", all.leftOut, "", "", ""],
  ];
}
