import { formatList } from "../domain/format";
import { countTables } from "./basis/count-tables";
import { givenAway } from "./basis/given-away";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

const fields = [
  { field: "eligible", label: "Eligible" },
  { field: "selected", label: "Selected" },
] as const;

/** Looks at one column of one small table at a time, with its Total: that is what Groups shows. */
export default defineCriterion({
  id: "small-group-recoverable",
  title: "What is hidden stays hidden",
  rule: "No suppressed count can be worked out from a shown Total and the other counts of its column, and suppressed counts that can only be told together are together not under the pack's minimum.",
  because:
    "A hidden count that can be had by subtraction is a shown one. This must be settled before anything is shared.",
  remedy: "Hide the next smallest count of the column too, or hide the Total.",
  severity: "warning",
  needs: [
    "groups",
    "groups.outcomeId",
    "groups.decisionPoint",
    "groups.period",
    "groups.group",
    "groups.eligible",
    "groups.selected",
  ],
  thresholds: { minimumCount: 5 },
  *check({ groups }, { threshold }) {
    const minimum = threshold("minimumCount");
    for (const table of countTables(groups))
      for (const { field, label } of fields) {
        const found = givenAway(table, field, minimum);
        const first = found?.hidden[0];
        if (found === undefined || first === undefined) continue;
        const names = formatList(found.hidden.map(({ count }) => count.group?.trim() || rowName(count.id, "Groups")));
        const [is, them] = found.hidden.length === 1 ? ["is", "it"] : ["are", "them"];
        const rows = [...table.parts, ...(table.total === undefined ? [] : [table.total])];
        yield {
          path: ["groups", first.row, field],
          item: first.count.id,
          message: `${label} of ${names} ${is} suppressed, but the Total less the counts shown ${found.each ? `gives ${them} away` : `leaves fewer than ${minimum} for them together`}.`,
          uses: rows.map(({ row }) => ["groups", row, field]),
          detail: { field, hide: found.hide },
        };
      }
  },
});
