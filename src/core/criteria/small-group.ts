import type { Breach } from "../findings/finding";
import type { GroupCount } from "../domain/plan";
import { countTables, type CountTable } from "./basis/count-tables";
import { type CountField, givenAway } from "./basis/given-away";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/**
 * The difference counts too: 98 selected out of 100 tells on the two who weren't. One finding a row, because hiding the row's counts is
 * one act. A count of 0 names nobody and may be shown.
 */
export default defineCriterion({
  id: "small-group",
  title: "No group is so small that people can be told from it",
  rule: "No shown count, and no difference of Eligible and Selected, lies between 1 and the pack's minimum less one (1 to 4).",
  because:
    "In a group of three, everybody knows who the numbers are about. This must be settled before anything is shared.",
  remedy: 'Combine the group with another one, or type "suppressed" instead of its counts.',
  severity: "warning",
  needs: ["groups", "groups.eligible", "groups.selected"],
  thresholds: { minimumCount: 5 },
  *check({ groups }, { threshold }) {
    const minimum = threshold("minimumCount");
    const tableOf = new Map(
      countTables(groups).flatMap((table) => table.parts.map(({ row }) => [row, table] as const)),
    );
    for (const [row, count] of groups.entries()) {
      const breach = smallest(count, minimum);
      if (breach === undefined) continue;
      const { id, group } = count;
      const of = group?.trim() ? ` (${group.trim()})` : "";
      yield {
        path: ["groups", row, breach.field],
        item: id,
        message: `${rowName(id, "Groups")}${of} shows ${breach.words}, fewer than ${minimum}.`,
        detail: {
          hideEligible: alsoHide(tableOf.get(row), "eligible", minimum, row),
          hideSelected: alsoHide(tableOf.get(row), "selected", minimum, row),
        },
      } satisfies Breach;
    }
  },
});

/** More groups than any round has: a table of so many was pasted several times over, and `counts-add-up` says so. */
const mostGroups = 100;

/** Other rows whose count must go with this row's, so that their Total doesn't give it away. */
function alsoHide(table: CountTable | undefined, field: CountField, minimum: number, row: number): readonly number[] {
  if (table === undefined || table.parts.length > mostGroups) return [];
  return givenAway(table, field, minimum, row)?.hide ?? [];
}

function smallest(
  { eligible, selected }: GroupCount,
  minimum: number,
): { field: "eligible" | "selected"; words: string } | undefined {
  const small = (value: unknown): value is number => typeof value === "number" && value > 0 && value < minimum;
  if (small(eligible)) return { field: "eligible", words: `${eligible} eligible` };
  if (small(selected)) return { field: "selected", words: `${selected} selected` };
  if (typeof eligible !== "number" || typeof selected !== "number") return undefined;
  const rest = eligible - selected;
  return small(rest) ? { field: "selected", words: `that ${rest} of ${eligible} were not selected` } : undefined;
}
