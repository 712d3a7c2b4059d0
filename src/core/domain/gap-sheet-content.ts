import { z } from "zod";
import { IsoDate } from "./iso-date";
import { numberThreshold } from "./pack";
import { firstDayOf } from "./quarter";
import type { Round } from "./round";

const text = z.string().optional();
const date = IsoDate.optional();
const flag = z.boolean().optional();

/**
 * One person of the roster, without a name. Somebody considered at a second decision point has a second row with Group, Decision point,
 * Eligible and Selected only, so that nobody is counted twice as staff.
 */
export const RosterRow = z.object({
  group: text,
  department: text,
  level: text,
  decisionPoint: text,
  start: date,
  promoted: date,
  left: date,
  eligible: flag,
  selected: flag,
  pay: z.number().optional(),
});
export type RosterRow = z.infer<typeof RosterRow>;

/** Everything in a gap sheet: what is asked, and the people's rows it is worked out from. It stays with HR. */
export const GapSheetContent = z.object({
  start: z.object({
    asOf: date,
    focalGroup: text,
    referenceGroup: text,
    decisionPoint: text,
    period: text,
    outcomeId: text,
    minimumGroup: z.number().optional(),
  }),
  roster: z.array(RosterRow),
});
export type GapSheetContent = z.infer<typeof GapSheetContent>;

/** The smallest count that the round's pack lets anybody see. */
export function smallestGroupShown({ pack }: Pick<Round, "pack">): number {
  return numberThreshold(pack, "small-group", "minimumCount") ?? 5;
}

/** A gap sheet with an empty roster that asks about the round's first outcome which compares two groups, on the round's first day. */
export function emptyGapSheet(round: Round): GapSheetContent {
  const outcome =
    round.outcomes.find((one) => one.decisionPoint && one.focalGroup && one.referenceGroup) ?? round.outcomes[0];
  const focalGroup = outcome?.focalGroup ?? round.groups[0];
  return {
    start: {
      asOf: firstDayOf(round),
      focalGroup,
      referenceGroup: outcome?.referenceGroup ?? round.groups.find((group) => group !== focalGroup),
      decisionPoint: outcome?.decisionPoint ?? round.decisionPoints[0],
      period: round.firstQuarter,
      outcomeId: outcome?.id,
      minimumGroup: smallestGroupShown(round),
    },
    roster: [],
  };
}
