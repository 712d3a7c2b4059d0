import type { RosterRow } from "../../domain/gap-sheet-content";
import type { Round } from "../../domain/round";
import { groupKey } from "../../statistics/group-key";

/** A flag as a cell shows it; "" where the row can't say or is not concerned. */
export type FlagCell = "yes" | "no" | "";

/** What the computed columns of the roster say of one row. */
export interface RowFlags {
  /** The group as the round spells it; "" where nobody said, or where it is none of the round's. */
  readonly knownGroup: string;
  readonly staff: FlagCell;
  readonly staffGroup: string;
  readonly hereThen: FlagCell;
  readonly stillHere: FlagCell;
  /** Eligible at each of the round's decision points. */
  readonly points: readonly FlagCell[];
}

/** Who is asked about: the day, and the day a year before it. */
export interface RosterDays {
  readonly asOf: string;
  readonly yearBefore: string;
}

/** What a row of the roster counts as; a last day counts as here, as in RETENTION. */
export function rowFlags(row: RosterRow, round: Pick<Round, "groups" | "decisionPoints">, days: RosterDays): RowFlags {
  const key = groupKey(row.group ?? "");
  const knownGroup = round.groups.find((group) => groupKey(group) === key) ?? "";
  const hereOn = (day: string): FlagCell =>
    knownGroup === ""
      ? ""
      : row.start !== undefined && row.start <= day && (row.left === undefined || row.left >= day)
        ? "yes"
        : "no";
  const staff = hereOn(days.asOf);
  const hereThen = hereOn(days.yearBefore);
  return {
    knownGroup,
    staff,
    staffGroup: staff === "yes" ? knownGroup : "",
    hereThen,
    stillHere: hereThen === "yes" ? (row.left === undefined || row.left >= days.asOf ? "yes" : "no") : "",
    points: round.decisionPoints.map((point) =>
      knownGroup === "" || row.selected === undefined || row.decisionPoint?.toLowerCase() !== point.toLowerCase()
        ? ""
        : flagCell(row.eligible),
    ),
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
