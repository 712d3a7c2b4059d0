import type { RosterRow } from "../../domain/gap-sheet-content";
import type { Round } from "../../domain/round";
import { groupKey } from "../../statistics/group-key";

/** A flag as a cell shows it; "" where the row can't say or is not concerned. */
export type FlagCell = "yes" | "no" | "";

/** What the computed columns of the roster say of one row. */
export interface RowFlags {
  /** The group as the round spells it; "" where nobody said, or where it is none of the round's. */
  readonly knownGroup: string;
  /** The same for who was here on the day; "" for others. */
  readonly staffGroup: string;
  /** Whether who was here a year before still is; "" for others. */
  readonly stillHere: FlagCell;
  /** The decision point at which the row counts as eligible, as typed; "" for none. */
  readonly countedAt: string;
}

/** Who is asked about: the day, and the day a year before it. */
export interface RosterDays {
  readonly asOf: string;
  readonly yearBefore: string;
}

/** What a row of the roster counts as; a last day counts as here, as in RETENTION. */
export function rowFlags(row: RosterRow, round: Pick<Round, "groups">, days: RosterDays): RowFlags {
  const key = groupKey(row.group ?? "");
  const knownGroup = round.groups.find((group) => groupKey(group) === key) ?? "";
  const leftBefore = (day: string) => row.left !== undefined && row.left < day;
  const isHereOn = (day: string) => row.start !== undefined && row.start <= day && !leftBefore(day);
  return {
    knownGroup,
    staffGroup: isHereOn(days.asOf) ? knownGroup : "",
    stillHere: knownGroup !== "" && isHereOn(days.yearBefore) ? (leftBefore(days.asOf) ? "no" : "yes") : "",
    countedAt:
      knownGroup === "" || row.selected === undefined || row.eligible !== true ? "" : (row.decisionPoint ?? ""),
  };
}

/** A flag as its cell shows it. */
export function flagCell(flag: boolean | undefined): FlagCell {
  return flag === undefined ? "" : flag ? "yes" : "no";
}

/** The same day a year before, or the last of its month, as EDATE(day, -12) counts. */
export function yearBefore(iso: string): string {
  const year = String(Number(iso.slice(0, 4)) - 1).padStart(4, "0");
  return iso.endsWith("-02-29") ? `${year}-02-28` : year + iso.slice(4);
}
