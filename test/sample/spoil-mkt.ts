import { typed, type TypedChange } from "./typed-change";

/**
 * Marketing's workbook: a column that somebody found better named, a date in the other order that stayed text, and a trade fair that got
 * 12,400 dearer. That the second pilot has no sunset can only be seen once the column is called Sunset again.
 */
export const spoilMkt: readonly TypedChange[] = [
  typed("Pilots", -1, "Sunset", "End"),
  typed("Pilots", "MKT-P-01", "Measure by", "03/04/2027"),
  typed("Budget", "MKT-BL-007", "Q4", 28400),
];
