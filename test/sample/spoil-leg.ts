import { renamedSheet, typed, type TypedChange } from "./typed-change";

/** Quarter labels stand one row above the header, which is row -1. */
const labels = -2;

/**
 * Legal's workbook: milestones that wait on each other, a checkpoint of a pilot that was struck out, a spending cell whose source was
 * deleted, a group of three, a label typed over, and a sheet named as a draft.
 */
export const spoilLeg: readonly TypedChange[] = [
  typed("Milestones", "LEG-M-01", "Depends on", "LEG-M-03"),
  typed("Checkpoints", "LEG-CP-02", "Pilot ID", "LEG-P-02"),
  typed("Actuals", "LEG-BL-005", "Amount", { formula: "=#REF!*2", value: { error: "#REF!" } }),
  typed("Groups", "LEG-G-04", "Selected", 3),
  typed("Groups", "LEG-G-06", "Selected", 12),
  typed("Budget", labels, "Q4", "FY28-Q4"),
  renamedSheet("Pilots", "Pilots (draft)"),
];
