import { type ControlColumn, controlColumns } from "../control-columns";
import { isRefusal, notEstimable, type Refusal, SUPPRESSED, unusable } from "./answer";
import { type ComparedValues, comparedValues, type GivenTwoGroups } from "./compared-values";

/** Pay, groups, and what else a person's pay may rest on. */
export interface GivenControls extends GivenTwoGroups {
  /** columns of the length of pay, each numbers or labels; undefined where blank */
  readonly controls: readonly (readonly (number | string | undefined)[])[];
}

/** The rows of two groups with pay and all controls. */
export interface ControlledPay {
  readonly found: ComparedValues;
  readonly controls: readonly ControlColumn[];
}

/** More columns than this take minutes on a large roster: their number counts squared. */
const MOST_COLUMNS = 100;

/**
 * The rows of two groups that have pay and every control, or what to answer instead.
 *
 * @param name the function as the sheet calls it; @param given columns of one length and two labels
 * @example controlledPay("PAY.GAP.ADJUSTED", { values: [9], groups: ["A"], focal: "A", reference: "B", controls: [] }) // => { error: "#VALUE!", reason: "PAY.GAP.ADJUSTED needs a column of controls or more." }
 */
export function controlledPay(name: string, given: GivenControls): ControlledPay | typeof SUPPRESSED | Refusal {
  const { controls } = given;
  if (controls.length === 0) return unusable(`${name} needs a column of controls or more.`);
  const odd = controls.find((control) => control.length !== given.values.length);
  if (odd)
    return unusable(
      `${name} needs columns of equal length, got ${given.values.length} rows of pay and ${odd.length} of controls.`,
    );
  if (controls.some((control) => control.includes(SUPPRESSED))) return SUPPRESSED;
  const found = comparedValues(name, given, { what: "pay", least: "above 0" }, (row) =>
    controls.every((control) => control[row] !== undefined && control[row] !== ""),
  );
  if (found === SUPPRESSED || isRefusal(found)) return found;
  const packed = controls.map((control) => {
    const cells = new Array<number | string>(found.both.rows.length);
    found.both.rows.forEach((row, at) => (cells[at] = control[row] ?? ""));
    return cells;
  });
  let columns: ControlColumn[];
  try {
    columns = controlColumns(packed, MOST_COLUMNS);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unusable(`${name}: ${error.message}.`);
  }
  return found.both.values.length > columns.length + 2
    ? { found, controls: columns }
    : notEstimable(
        `${name} needs more people: ${found.both.values.length} have pay and all controls, and the controls make ${columns.length} columns.`,
      );
}

/**
 * Why controls cannot be told apart, in a sentence.
 *
 * @param name the function as the sheet calls it; @param columns the names of those concerned
 * @example notApart("PAY.GAP.ADJUSTED", ["the group"]).error // => "#N/A"
 */
export function notApart(name: string, columns: readonly string[]): Refusal {
  const [first = "a control"] = columns;
  return notEstimable(
    first === "the group"
      ? `${name} is not estimable: the controls alone settle who is in which group, so nobody is left to compare with.`
      : `${name} is not estimable: ${first} is the same for everybody, or follows from the columns before it. Leave it out.`,
  );
}
