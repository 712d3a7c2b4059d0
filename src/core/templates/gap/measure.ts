import type { CellValue } from "../../workbook/cell-value";
import type { GapContext } from "./gap-context";

/** What a measure's row can be asked for, by the labels of STATS. */
export type MeasureStat = "estimate" | "low" | "high" | "status";

/** One line of Gaps: a gap with its interval, how many it rests on, and how far it may be leant on. */
export interface Measure {
  readonly name: string;
  /** How the numbers are shown. */
  readonly unit: "Share" | "Pace";
  /** Where the two groups are alike: 0 for a gap, 1 for a ratio; nothing for a share, which compares nothing. */
  readonly even?: 0 | 1;
  /** Formula of one part; `at` is its row number on the sheet, status in column G. */
  formula(of: MeasureStat, at: number): string;
  value(of: MeasureStat, context: GapContext): CellValue;
  /** How many of the focal and of the reference group; "" for a group that takes no part. */
  readonly sizes: readonly {
    formula(at: number): string;
    value(context: GapContext): CellValue;
  }[];
}
