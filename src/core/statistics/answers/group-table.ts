import { type GroupTally } from "../group-tally";
import { type GroupShown, suppressGroups } from "../suppress-groups";
import { type Refusal, SUPPRESSED } from "./answer";
import type { RosterTally } from "../group-tally";

/** One cell of a table answer; "" is an empty cell. */
export type TableCell = string | number | boolean;

/** The answer of a TABLE function: a header row, one row a group, then what stands beside the groups. */
export type TableAnswer = readonly (readonly TableCell[])[] | Refusal;

/**
 * A table of groups with small groups suppressed by default.
 *
 * One builder for all TABLE functions, so that none can forget suppression or the people who are in no group.
 *
 * @param tally the counted roster; @param minimum the smallest count that may be shown
 * @param columns the columns after group, n and hits, without status; @param detail their values for one group
 * @returns the header, the groups, then rows "Not disclosed", "Left out" and "Groups compared"
 */
export function groupTable(
  tally: RosterTally,
  minimum: number,
  columns: readonly string[],
  detail: (group: GroupTally, shown: readonly GroupTally[]) => readonly TableCell[],
): TableCell[][] {
  const shown = suppressGroups(tally.groups, minimum, tally.notDisclosed);
  const compared = tally.groups.filter((_, at) => shown[at] === "all");
  const hiddenDetail = ["hits", ...columns, "status"].map(() => SUPPRESSED);
  const row = (group: GroupTally, how: GroupShown | undefined): TableCell[] => {
    if (how !== "all") return [group.group, how === "size only" ? group.n : SUPPRESSED, ...hiddenDetail];
    return [group.group, group.n, group.hits, ...detail(group, compared)];
  };
  const beside = (label: string, count: TableCell): TableCell[] => [label, count, ...hiddenDetail.map(() => "")];
  return [
    ["group", "n", "hits", ...columns, "status"],
    ...tally.groups.map((group, at) => row(group, shown[at])),
    beside("Not disclosed", shown.at(-1) === "nothing" ? SUPPRESSED : tally.notDisclosed),
    beside("Left out", tally.leftOut),
    beside("Groups compared", compared.length),
  ];
}
