import { emptyGapSheet, smallestGroupShown, type GapSheetContent } from "../../domain/gap-sheet-content";
import { quartersFrom } from "../../domain/quarter";
import type { Round } from "../../domain/round";
import { serialFromIsoDate } from "../../workbook/serial-date";
import type { TemplateContext } from "../template";
import { mostLines } from "./present-groups";
import { publishedAlone, type PublishedCount, type PublishedLine, publishedLines } from "./published-counts";
import { flagCell, rowFlags, type RosterDays, type RowFlags, yearBefore } from "./row-flags";

/** What the computed cells of the gap sheet look at. */
export interface GapContext extends TemplateContext {
  readonly sheet: GapSheetContent;
  readonly minimum: number;
  readonly days: RosterDays;
  readonly flags: readonly RowFlags[];
  /** The round's groups that stand on the roster, in the round's order; tables have a line for each of the first six. */
  readonly present: readonly string[];
  readonly published: PublishedTables;
}

/** Every count that the result sheets show. Lines are those of the groups present. */
export interface PublishedTables {
  readonly staff: readonly PublishedLine[];
  readonly staffTotal: PublishedCount;
  readonly retention: readonly PublishedLine[];
  /** One table a decision point. */
  readonly points: readonly { readonly lines: readonly PublishedLine[]; readonly notCounted: PublishedCount }[];
}

/** The context of a round's gap sheet; without content, of one with an empty roster. */
export function gapContext(round: Round, sheet = emptyGapSheet(round)): GapContext {
  const asOf = sheet.start.asOf ?? "1900-03-01";
  const days = { asOf, yearBefore: yearBefore(asOf) };
  const minimum = Math.max(smallestGroupShown(round), Math.ceil(sheet.start.minimumGroup ?? 0));
  const flags = sheet.roster.map((row) => rowFlags(row, round, days));
  const onRoster = new Set(flags.map(({ knownGroup }) => knownGroup));
  const present = round.groups.filter((group) => onRoster.has(group));
  return {
    sheet,
    minimum,
    days,
    flags,
    present,
    published: publishedTables(round, sheet, flags, present.slice(0, mostLines), minimum),
    round,
    owner: round.organisation ?? "Coalition",
    code: "",
    quarters: quartersFrom(round.firstQuarter, 5),
    asOf,
    recordedRound: withoutMoney(round),
    content: { ...sheet },
  };
}

/** The round as the gap sheet's own record holds it: no envelope and no fund is HR's business. */
function withoutMoney({ fund: _fund, ...round }: Round): Round {
  return { ...round, departments: round.departments.map(({ code, name }) => ({ code, name, envelope: 0 })) };
}

function publishedTables(
  round: Round,
  { roster }: GapSheetContent,
  flags: readonly RowFlags[],
  present: readonly string[],
  minimum: number,
): PublishedTables {
  const groups = flags.map(({ knownGroup }) => knownGroup);
  const here = flags.map(({ staffGroup }) => flagCell(staffGroup !== ""));
  const staff = publishedLines(present, { groups, flags: here, eligible: here }, minimum);
  const staffAll = here.filter((flag) => flag === "yes").length;
  const wasHere = flags.map(({ stillHere }) => flagCell(stillHere !== ""));
  const anyShown = staff.some(({ n }) => typeof n === "number" && n > 0);
  const selected = roster.map((row) => flagCell(row.selected));
  return {
    staff,
    // With every group hidden, a total can give them away (five groups and five people): then it is hidden too.
    staffTotal: staffAll === 0 ? 0 : anyShown ? staffAll : "suppressed",
    retention: publishedLines(
      present,
      { groups, flags: flags.map((row) => row.stillHere), eligible: wasHere },
      minimum,
    ),
    points: round.decisionPoints.map((point) => {
      const eligible = flags.map(({ countedAt }) => flagCell(countedAt.toLowerCase() === point.toLowerCase()));
      const asked = roster.filter(
        (row) => row.eligible === true && row.decisionPoint?.toLowerCase() === point.toLowerCase(),
      ).length;
      return {
        lines: publishedLines(present, { groups, flags: selected, eligible }, minimum),
        notCounted: publishedAlone(asked - eligible.filter((flag) => flag === "yes").length, minimum),
      };
    }),
  };
}

/** The two days as serials, as cells hold them. */
export function serialDays({ days }: GapContext): { readonly asOf: number; readonly yearBefore: number } {
  return { asOf: serialFromIsoDate(days.asOf), yearBefore: serialFromIsoDate(days.yearBefore) };
}
