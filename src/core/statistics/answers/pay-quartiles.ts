import { payQuartiles } from "../pay-quartiles";
import { isRefusal, notEstimable, SUPPRESSED } from "./answer";
import { PAY } from "./compared-values";
import type { TableAnswer } from "./group-table";
import { type GivenValues, groupedValues } from "./grouped-values";
import { findGroup } from "./roster";
import { statusFor } from "./stats-rows";

/** Pay, groups, and the group asked about. */
export interface GivenQuartiles extends GivenValues {
  readonly focal: string;
}

const BANDS = ["lower", "lower middle", "upper middle", "upper"];

/**
 * PAY.QUARTILES: a group's share in each of four equal bands of pay, from the lowest up.
 *
 * Bands of all people whose pay and group are known; those who did not say stand beside them.
 *
 * @param given columns of one length and a label
 * @returns a header, four bands, then rows "Not disclosed" and "Left out"
 * @example payQuartilesAnswer({ values: [1, 2, 3, 4], groups: ["W", "W", "M", "M"], focal: "w" })[1] // => ["lower", 1, 1, 1, "indicative"]
 */
export function payQuartilesAnswer(given: GivenQuartiles): TableAnswer {
  const name = "PAY.QUARTILES";
  const all = groupedValues(name, given, PAY);
  if (all === SUPPRESSED) return [["band", "n", "focal", "share", "status"], ...BANDS.map(hiddenBand)];
  if (isRefusal(all)) return all;
  const focal = findGroup(name, "focal", given.focal, all.groups);
  if (isRefusal(focal)) return focal;
  if (all.values.length < BANDS.length)
    return notEstimable(`${name} needs four people or more to make four bands, got ${all.values.length}.`);
  const place = all.groups.indexOf(focal);
  const bands = payQuartiles(
    all.values,
    all.codes.map((code) => (code === place ? 1 : 0)),
  );
  return [
    ["band", "n", "focal", "share", "status"],
    ...bands.map(({ size, focal: count }, at) => [BANDS[at] ?? "", size, count, count / size, statusFor([size])]),
    ["Not disclosed", all.notDisclosed, "", "", ""],
    ["Left out", all.leftOut, "", "", ""],
  ];
}

function hiddenBand(band: string): string[] {
  return [band, SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED];
}
