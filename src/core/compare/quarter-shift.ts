import { QuarterLabel, quarterOrdinal, quartersFrom } from "../domain/quarter";
import type { ReadWorkbook } from "../domain/submission";

/** How the quarters of two plans, or of two rounds, lie to each other. */
export interface QuarterShift {
  /** How many quarters later the second begins; negative when it begins earlier. */
  readonly quarters: number;
  /** Labels of Q1..Q5 of the first and of the second; empty where one of them names no first quarter. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A workbook as read, which may name its first quarter itself. */
export type Dated = Pick<ReadWorkbook, "ownRound"> & {
  readonly start?: { readonly firstQuarter?: string | undefined };
};

/**
 * How far apart two plans begin, so that a quarter is compared with the same quarter and not with the column of the same name.
 *
 * The workbook's own round is asked first: Start's cell can be typed over, and the labels above the columns come from the round.
 */
export function quarterShift(before: Dated, after: Dated): QuarterShift {
  return shiftOfQuarters(firstQuarterOf(before), firstQuarterOf(after));
}

/** How far apart two first quarters are; a label that is none is as good as not given. */
export function shiftOfQuarters(from: string | undefined, to: string | undefined): QuarterShift {
  if (!isQuarter(from) || !isQuarter(to)) return { quarters: 0, before: [], after: [] };
  return {
    quarters: quarterOrdinal(to) - quarterOrdinal(from),
    before: quartersFrom(from, 5),
    after: quartersFrom(to, 5),
  };
}

/** The quarters of both, in time; those that only one of them plans included. */
export function quartersInTime({ quarters, before, after }: QuarterShift): readonly string[] {
  return [...new Set(quarters < 0 ? [...after, ...before] : [...before, ...after])];
}

function firstQuarterOf({ ownRound, start }: Dated): string | undefined {
  return ownRound?.firstQuarter ?? start?.firstQuarter?.trim().toUpperCase();
}

function isQuarter(label: string | undefined): label is QuarterLabel {
  return QuarterLabel.safeParse(label).success;
}
