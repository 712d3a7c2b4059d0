import { BLANK, codeLabels } from "../label-codes";
import { type Given, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";

/** A column of amounts and the group of each row. */
export interface GivenValues {
  readonly values: readonly Given[];
  readonly groups: readonly string[];
}

/** The rows of two columns that can be worked with, packed. */
export interface GroupedValues {
  readonly values: Float64Array;
  /** the place of each value's group in `groups` */
  readonly codes: Uint32Array;
  /** the row that each value stood in, from 0 */
  readonly rows: Uint32Array;
  /** in the order of the labels' keys, each as first in the alphabet among its spellings */
  readonly groups: readonly { readonly group: string; readonly n: number }[];
  readonly leftOut: number;
  readonly notDisclosed: number;
}

/** What an amount must be, in words for a message. */
export interface AmountRule {
  /** the column as the reader knows it, such as "pay" */
  readonly what: string;
  readonly least: "any" | "0 or more" | "above 0";
}

/**
 * The rows with an amount and a group, packed into typed columns, or what to answer instead.
 *
 * A row with nothing in it is no row; one without an amount is left out and counted, one without a known group stands beside the
 * groups: a blank is not 0, and not to have said is not a group.
 *
 * @param name the function as the sheet calls it; @param given columns of one length; @param rule what an amount must be
 * @param hasAll whether a row has what else is needed; omitted: it has
 * @example groupedValues("PAY.GAP", { values: [9, 8], groups: ["A"] }, { what: "pay", least: "any" }) // => { error: "#VALUE!", reason: "PAY.GAP needs columns of equal length, got 2 rows of pay and 1 of groups." }
 */
export function groupedValues(
  name: string,
  { values, groups }: GivenValues,
  rule: AmountRule,
  hasAll: (row: number) => boolean = () => true,
): GroupedValues | typeof SUPPRESSED | Refusal {
  const n = values.length;
  if (n !== groups.length)
    return unusable(
      `${name} needs columns of equal length, got ${n} rows of ${rule.what} and ${groups.length} of groups.`,
    );
  const { labels, codes: codeOf } = codeLabels(groups);
  const sizes = new Float64Array(labels.length);
  const packed = new Float64Array(n);
  const codes = new Uint32Array(n);
  const rows = new Uint32Array(n);
  let size = 0;
  let leftOut = 0;
  let notDisclosed = 0;
  let hidden = false;
  for (let row = 0; row < n; row++) {
    const value = values[row];
    const code = codeOf[row] ?? BLANK;
    if (value === SUPPRESSED) hidden = true;
    else if (value === undefined) leftOut += code === BLANK ? 0 : 1;
    else if (!isAllowed(value, rule))
      return unusable(`${name} needs ${rule.what} ${ruleWords(rule)}, got ${value} in row ${row + 1}.`);
    else if (!hasAll(row)) leftOut++;
    else if (code < 0) notDisclosed++;
    else {
      sizes[code] = (sizes[code] ?? 0) + 1;
      packed[size] = value;
      codes[size] = code;
      rows[size++] = row;
    }
  }
  if (hidden) return SUPPRESSED;
  if (size === 0) return notEstimable(`${name} cannot be worked out yet: no row has ${rule.what} and a known group.`);
  // A label none of whose rows has all that is needed is no group here.
  const found = labels.map((group, code) => ({ group, code, n: sizes[code] ?? 0 })).filter((group) => group.n > 0);
  const placeOf = new Uint32Array(labels.length);
  found.forEach(({ code }, place) => (placeOf[code] = place));
  return {
    values: packed.subarray(0, size),
    codes: codes.subarray(0, size).map((code) => placeOf[code] ?? 0),
    rows: rows.subarray(0, size),
    groups: found.map(({ group, n: people }) => ({ group, n: people })),
    leftOut,
    notDisclosed,
  };
}

function isAllowed(value: number, { least }: AmountRule): boolean {
  return Number.isFinite(value) && (least === "any" || value > 0 || (value === 0 && least === "0 or more"));
}

function ruleWords({ least }: AmountRule): string {
  return least === "any" ? "as numbers" : `of ${least === "above 0" ? "more than 0" : least}`;
}
