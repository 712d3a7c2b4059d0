import type { QuarterShift } from "../quarter-shift";
import { quartersInTime } from "../quarter-shift";
import type { CoalitionSide } from "./coalition-side";

/** What pilots ask for in a quarter, and what the fund has for it; undefined where a round doesn't reach the quarter or has no fund. */
export interface AskedAndAvailable {
  readonly asked: number;
  readonly available: number | undefined;
}

/** Asks against the fund in one quarter. */
export interface QuarterAsks {
  readonly quarter: string;
  readonly before: AskedAndAvailable | undefined;
  readonly after: AskedAndAvailable | undefined;
}

/** What all pilots ask of the fund, quarter by quarter, and in all: over each round's own five quarters, as its fund is meant for those. */
export interface AsksMoved {
  readonly before: AskedAndAvailable;
  readonly after: AskedAndAvailable;
  readonly quarters: readonly QuarterAsks[];
}

/** Asks on the fund before and after. Pilots that are closed ask for nothing, as in a review. */
export function asksMoved(before: CoalitionSide, after: CoalitionSide, shift: QuarterShift): AsksMoved {
  const at = (side: CoalitionSide, labels: readonly string[], quarter: string) => {
    const index = labels.indexOf(quarter);
    if (index < 0) return undefined;
    const { asked, fund } = side.review.summary;
    return { asked: asked[index] ?? 0, available: fund?.available[index] };
  };
  return {
    before: inAll(before),
    after: inAll(after),
    quarters: quartersInTime(shift).map((quarter) => ({
      quarter,
      before: at(before, shift.before, quarter),
      after: at(after, shift.after, quarter),
    })),
  };
}

function inAll({ review: { summary } }: CoalitionSide): AskedAndAvailable {
  return { asked: summary.asked.reduce((sum, amount) => sum + amount, 0), available: summary.fund?.size };
}
