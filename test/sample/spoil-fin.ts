import { typed, type TypedChange } from "./typed-change";

/** Finance's workbook, handed in unfinished: a mistyped outcome, a target left open, a line not screened, shares that add to 110 %. */
export const spoilFin: readonly TypedChange[] = [
  typed("Commitments", "FIN-C-01", "Outcome ID", "OUT-21"),
  typed("Commitments", "FIN-C-02", "Target Q3", null),
  typed("Budget", "FIN-BL-006", "Marker", null),
  typed("Splits", "FIN-BL-003", "Share", 0.7),
];
