import type { IsoDate } from "../../core/domain/iso-date";
import { defaultPack } from "../../core/domain/pack";
import { quarterLabel, quarterOfDate, quarterOrdinal } from "../../core/domain/quarter";
import type { Draft } from "./draft";

/** The decision points that a round starts with, as `round.json` has them where it names none. */
const decisionPoints = ["Hiring", "Promotion", "Retention", "Stretch assignment", "Talent pool", "Supplier award"];

/**
 * A round from scratch: the calendar year, the quarter after today's, the usual decision points and checks.
 *
 * Currency, departments, groups and outcomes stay empty, because any guess there would be taken for a decision; the list of problems
 * then reads as what is to be done.
 */
export function newRound(today: IsoDate): Draft {
  const calendar = { startMonth: 1, namedFor: "end" } as const;
  const firstQuarter = quarterLabel(quarterOrdinal(quarterOfDate(today, calendar)) + 1);
  return {
    round: firstQuarter.slice(0, 4),
    version: 1,
    calendar,
    firstQuarter,
    rates: [],
    departments: [],
    forums: [],
    decisionPoints,
    groups: [],
    outcomes: [],
    objectives: [],
    members: [],
    pack: { id: defaultPack.id, version: defaultPack.version, criteria: {}, vocabulary: [] },
    waivers: [],
  };
}
