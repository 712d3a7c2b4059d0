import { groupKey } from "../group-key";
import { isRefusal, type Refusal, type SUPPRESSED, unusable } from "./answer";
import type { AmountRule, GivenValues } from "./grouped-values";
import { groupedValues } from "./grouped-values";
import { findGroup } from "./roster";
import { confidenceProblem } from "../critical-z";

/** Amounts, groups, and the two to compare, by label. */
export interface GivenTwoGroups extends GivenValues {
  readonly focal: string;
  readonly reference: string;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
}

/** The amounts of two groups. */
export interface ComparedValues {
  readonly focal: Float64Array;
  readonly reference: Float64Array;
  readonly leftOut: number;
  readonly notDisclosed: number;
  readonly confidence: number;
  /** both groups' rows in their order in the sheet: amount, 1 where focal, and the row from 0 */
  readonly both: { readonly values: Float64Array; readonly isFocal: Float64Array; readonly rows: Uint32Array };
}

/**
 * The amounts of the two groups asked about, or what to answer instead; other groups take no part.
 *
 * @param name, @param rule, @param hasAll as for `groupedValues`; @param given columns and two labels
 * @example comparedValues("SMD", { values: [9, 8], groups: ["A", "B"], focal: "a", reference: "A" }, { what: "values", least: "any" }) // => { error: "#VALUE!", reason: "SMD needs two different groups, got \"a\" for both." }
 */
export function comparedValues(
  name: string,
  given: GivenTwoGroups,
  rule: AmountRule,
  hasAll?: (row: number) => boolean,
): ComparedValues | typeof SUPPRESSED | Refusal {
  const confidence = given.confidence ?? 0.95;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  const all = groupedValues(name, given, rule, hasAll);
  if (all === "suppressed" || isRefusal(all)) return all;
  if (groupKey(given.focal) === groupKey(given.reference))
    return unusable(`${name} needs two different groups, got "${given.focal.trim()}" for both.`);
  const focal = findGroup(name, "focal", given.focal, all.groups);
  if (isRefusal(focal)) return focal;
  const reference = findGroup(name, "reference", given.reference, all.groups);
  if (isRefusal(reference)) return reference;
  const [f, r] = [all.groups.indexOf(focal), all.groups.indexOf(reference)];
  // Plain loops into lists of the length known: a filter of a typed array makes an object of every number on the way.
  const own = { focal: new Float64Array(focal.n), reference: new Float64Array(reference.n) };
  const size = focal.n + reference.n;
  const both = { values: new Float64Array(size), isFocal: new Float64Array(size), rows: new Uint32Array(size) };
  let [ofFocal, ofReference] = [0, 0];
  for (let at = 0; at < all.codes.length; at++) {
    const code = all.codes[at];
    if (code !== f && code !== r) continue;
    const value = all.values[at] ?? 0;
    const place = ofFocal + ofReference;
    both.values[place] = value;
    both.rows[place] = all.rows[at] ?? 0;
    if (code === f) {
      both.isFocal[place] = 1;
      own.focal[ofFocal++] = value;
    } else own.reference[ofReference++] = value;
  }
  return { ...own, leftOut: all.leftOut, notDisclosed: all.notDisclosed, confidence, both };
}

/** The labels and numbers about the two groups that every comparison of amounts shows. */
export function comparedRows(
  found: ComparedValues,
): Record<"confidence" | "n" | "reference n" | "left out" | "not disclosed", number> {
  return {
    confidence: found.confidence,
    n: found.focal.length,
    "reference n": found.reference.length,
    "left out": found.leftOut,
    "not disclosed": found.notDisclosed,
  };
}

/** What pay, or money in general, must be to be compared as a share. */
export const PAY: AmountRule = { what: "pay", least: "0 or more" };
