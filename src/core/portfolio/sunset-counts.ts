import type { RollupAsk } from "../domain/book-content";
import { quarterDates, quartersFrom } from "../domain/quarter";
import type { Round } from "../domain/round";

/** How many pilots end in one quarter of the round, how much money they asked for, and how many pilots its forums can decide on. */
export interface SunsetCount {
  readonly quarter: string;
  /** Last day of the quarter, ISO. */
  readonly end: string;
  readonly pilots: readonly string[];
  /** Round currency. */
  readonly money: number;
  readonly slots: number;
  readonly forums: number;
}

/** The sunset calendar: one entry for each of the round's five quarters. */
export function sunsetCounts(asks: readonly RollupAsk[], round: Round): readonly SunsetCount[] {
  return quartersFrom(round.firstQuarter, 5).map((quarter) => {
    const { start, end } = quarterDates(quarter, round.calendar);
    const within = (date: string | undefined) => date !== undefined && date >= start && date <= end;
    const ending = asks.filter(({ sunset }) => within(sunset));
    const forums = round.forums.filter(({ date }) => within(date));
    return {
      quarter,
      end,
      pilots: ending.map(({ pilotId, department }) => pilotId ?? `a pilot of ${department ?? "a department"}`),
      money: ending.reduce((sum, ask) => sum + askedBy(ask), 0),
      slots: forums.reduce((sum, forum) => sum + forum.slots, 0),
      forums: forums.length,
    };
  });
}

/** What a pilot asks for in all five quarters. */
export function askedBy({ asks }: Pick<RollupAsk, "asks">): number {
  return asks.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
