import type { Round } from "../../domain/round";
import { placeOn } from "../pieces/place";
import type { ComputedCellSpec, LabelSpec } from "../template";
import type { GapContext } from "./gap-context";

const { label, cell } = placeOn<GapContext>("Groups");

/** Zero-based row on Groups of its first table's heading, and beside it of the list of groups present. */
export const firstTable = 4;

/** Column, from zero, of the numbers that say which of the round's groups stand on the roster; their names are right of it. */
const column = 8;

/**
 * Most lines of a table. A roster grouped in more ways can hardly be read; and each line asks the functions about the whole roster once
 * more, which a grid that works out both sides of an IF does for empty lines too.
 */
export const mostLines = 6;

/** How many lines the tables have. */
export const lineCount = (round: Round) => Math.min(round.groups.length, mostLines);

/** Where the numbers stand, absolute: 1, 2, 3 ... beside groups on the roster, "" beside others. */
export const presentRange = (round: Round) => `Groups!$I$${firstTable + 3}:$I$${firstTable + 2 + round.groups.length}`;

/** The numbers beside the groups that stand on the roster: no formula could pick those out of the list without array formulas. */
export function presentCells(round: Round): ComputedCellSpec<GapContext>[] {
  return round.groups.flatMap((group, index) => {
    const row = firstTable + 2 + index;
    const place = index === 0 ? "1" : `COUNT($I$${firstTable + 3}:$I${row})+1`;
    return [
      cell(
        row,
        column,
        `Groups on Roster: place of ${group}`,
        "Coalition Computed Count",
        `IF(COUNTIF(Roster[Known group],$J${row + 1})>0,${place},"")`,
        ({ present }) => (present.includes(group) ? present.indexOf(group) + 1 : ""),
      ),
      cell(
        row,
        column + 1,
        `Groups on Roster: ${group}`,
        "Coalition Computed",
        `INDEX(RosterGroups,${index + 1})`,
        () => group,
      ),
    ];
  });
}

/** Heading and headers of the list. */
export const presentLabels: readonly LabelSpec[] = [
  label(firstTable, column, "Groups on Roster", "Coalition Heading"),
  label(firstTable + 1, column, "Line", "Coalition Header Right"),
  label(firstTable + 1, column + 1, "Group", "Coalition Header"),
];
