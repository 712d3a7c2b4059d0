import { numberThreshold } from "../domain/pack";
import type { Submission } from "../domain/submission";
import { planTables } from "../templates/plan/tables";
import type { Change } from "./change";
import { comparedColumns } from "./compared-columns";
import { compareStart } from "./compare-start";
import { compareTable } from "./compare-table";
import { countTableKey, hiddenTables, smallestShown } from "./hidden-counts";
import { quarterShift } from "./quarter-shift";
import { Side } from "./side";

/**
 * What changed from one version of a plan to another, by item ID and column.
 *
 * Compares what was typed and not cells: rows may have moved, and a column of the next round's plan stands for a later quarter. What one of
 * the two can't tell (a missing column, a cell that can't be read) is no change; `notCompared` says it. Counts of small groups are replaced by
 * the word "suppressed", since a comparison is made to be shown.
 *
 * @returns Start first, then the tables in the template's order
 */
export function comparePlans(before: Submission, after: Submission): Change[] {
  const [from, to] = [new Side(before), new Side(after)];
  const shift = quarterShift(before, after);
  const hidden = new Set([before, after].flatMap((plan) => [...hiddenTables(plan.groups, minimumOf(plan))]));
  const hides = (side: Side, index: number) => {
    const row = (side === from ? before : after).groups[index];
    return row !== undefined && hidden.has(countTableKey(row));
  };
  const changes = planTables.flatMap((table) => {
    if (from.misses(table.key) || to.misses(table.key)) return [];
    const columns = comparedColumns(table, from, to, shift);
    const namedBy = namesOfRows[table.key];
    return compareTable(table, {
      from,
      to,
      columns,
      ...(namedBy === undefined ? {} : { namedBy }),
      ...(table.key === "groups" ? { hides } : {}),
    });
  });
  return [...compareStart(from, to), ...changes];
}

/** What people know a row by where a table has no IDs. */
const namesOfRows: Readonly<Record<string, readonly string[]>> = {
  splits: ["lineId", "outcomeId"],
  actuals: ["lineId", "quarter"],
  waivers: ["criterion", "item"],
};

function minimumOf({ ownRound }: Submission): number {
  return (ownRound && numberThreshold(ownRound.pack, "small-group", "minimumCount")) ?? smallestShown;
}
