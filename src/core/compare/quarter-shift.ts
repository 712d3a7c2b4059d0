import { QuarterLabel, quarterOrdinal, quartersFrom } from "../domain/quarter";
import type { Submission } from "../domain/submission";

/** How the quarters of two plans lie to each other. */
export interface QuarterShift {
  /** How many quarters later the second plan begins; negative when it begins earlier. */
  readonly quarters: number;
  /** Labels of Q1..Q5 of the first and of the second plan; empty where one of them names no first quarter. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * How far apart two plans begin, so that a quarter is compared with the same quarter and not with the column of the same name.
 *
 * The workbook's own round is asked first: Start's cell can be typed over, and the labels above the columns come from the round.
 */
export function quarterShift(before: Submission, after: Submission): QuarterShift {
  const [from, to] = [firstQuarterOf(before), firstQuarterOf(after)];
  if (from === undefined || to === undefined) return { quarters: 0, before: [], after: [] };
  return {
    quarters: quarterOrdinal(to) - quarterOrdinal(from),
    before: quartersFrom(from, 5),
    after: quartersFrom(to, 5),
  };
}

function firstQuarterOf({ ownRound, start }: Submission): QuarterLabel | undefined {
  const label = ownRound?.firstQuarter ?? start.firstQuarter?.trim().toUpperCase();
  return QuarterLabel.safeParse(label).success ? label : undefined;
}
