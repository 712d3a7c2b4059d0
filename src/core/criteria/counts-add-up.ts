import type { Breach } from "../findings/finding";
import type { Count, GroupCount } from "../domain/plan";
import { formatNumber } from "../domain/format";
import { QuarterLabel, quarterOrdinal } from "../domain/quarter";
import type { Round } from "../domain/round";
import { idKey } from "../domain/id-key";
import { rowName, rowNameWithin } from "./basis/row-name";
import { defineCriterion } from "./criterion";

type Row = { readonly row: number; readonly count: GroupCount };

/**
 * A total is only compared where it can be: groups may add to less while some of the round's groups have no row or a count is
 * suppressed, but never to more.
 */
export default defineCriterion({
  id: "counts-add-up",
  title: "Group counts agree with each other",
  rule: "Selected is at most Eligible, counts are whole and not negative, each outcome, decision point, period and group has one row, periods lie in or before the plan, and groups add to their Total.",
  because: "Gaps are computed from these counts; one wrong count makes a gap out of nothing, or hides one.",
  remedy: "Compare the counts with their source and correct them.",
  severity: "error",
  needs: [
    "groups",
    "groups.outcomeId",
    "groups.decisionPoint",
    "groups.period",
    "groups.group",
    "groups.eligible",
    "groups.selected",
  ],
  *check({ groups }, { round }) {
    const cells = new Map<string, Row[]>();
    for (const [row, count] of groups.entries()) {
      yield* checkRow(row, count, round);
      const key = [count.outcomeId, count.decisionPoint, count.period].map(idKey).join("|");
      const table = cells.get(key) ?? [];
      table.push({ row, count });
      cells.set(key, table);
    }
    for (const rows of cells.values()) yield* checkTogether(rows, round);
  },
});

function* checkRow(row: number, count: GroupCount, round: Round): Iterable<Breach> {
  const { id: item, eligible, selected, period } = count;
  const name = rowName(item, "Groups");
  const within = rowNameWithin(item, "Groups");
  const at = (field: string) => ({ path: ["groups", row, field], item });
  let sound = true;
  for (const [field, label, value] of [
    ["eligible", "Eligible", eligible],
    ["selected", "Selected", selected],
  ] as const)
    if (typeof value === "number" && !isCount(value)) {
      sound = false;
      yield {
        ...at(field),
        message: `${label} of ${within} is ${formatNumber(value)}; people are counted in whole numbers from 0.`,
      };
    }
  if (sound && typeof eligible === "number" && typeof selected === "number" && selected > eligible)
    yield {
      ...at("selected"),
      message: `${name} has ${formatNumber(selected)} selected out of ${formatNumber(eligible)} eligible.`,
    };
  const label = period?.trim().toUpperCase() ?? "";
  if (!QuarterLabel.safeParse(label).success)
    yield {
      ...at("period"),
      message:
        label === ""
          ? `${name} has no period.`
          : `Period of ${within} is "${label}", not a quarter like ${round.firstQuarter}.`,
    };
  else if (quarterOrdinal(label) > quarterOrdinal(round.firstQuarter) + 4)
    yield { ...at("period"), message: `${name} counts ${label}, which lies after the plan.` };
}

function* checkTogether(rows: readonly Row[], round: Round): Iterable<Breach> {
  const byGroup = new Map<string, Row>();
  let doubled = false;
  // By ID and not by row, so that sorting the table doesn't make it another row's finding.
  for (const entry of [...rows].sort(byId)) {
    const key = entry.count.group?.trim().toLowerCase() ?? "";
    const first = byGroup.get(key);
    if (first === undefined) {
      byGroup.set(key, entry);
      continue;
    }
    doubled = true;
    const { id, group } = entry.count;
    yield {
      path: ["groups", entry.row, "group"],
      item: id,
      message: `${rowName(id, "Groups")} counts ${group?.trim() ?? "a row without group"} in ${cellOf(entry)} again; ${rowNameWithin(first.count.id, "Groups")} has it already.`,
    };
  }
  const total = byGroup.get("total");
  // A group counted twice already explains why the sum is wrong.
  if (doubled || total === undefined) return;
  const parts = rows.filter((entry) => entry !== total);
  const complete = round.groups.every((group) => byGroup.has(group.trim().toLowerCase()));
  for (const field of ["eligible", "selected"] as const) {
    const whole = total.count[field];
    const counts = parts.map(({ count }): Count | undefined => count[field]);
    const numbers = counts.filter((count) => typeof count === "number");
    if (typeof whole !== "number" || numbers.length === 0) continue;
    // A count that can't be one already explains why the sum is wrong.
    if (![whole, ...numbers].every(isCount)) continue;
    const sum = numbers.reduce((all, count) => all + count, 0);
    if (sum > whole || (sum < whole && complete && numbers.length === counts.length))
      yield {
        path: ["groups", total.row, field],
        item: total.count.id,
        message: `${field === "eligible" ? "Eligible" : "Selected"} in ${cellOf(total)}: the groups add to ${formatNumber(sum)}, Total says ${formatNumber(whole)}.`,
        uses: parts.map(({ row }) => ["groups", row, field]),
      };
  }
}

/** People are counted in whole numbers from 0. */
function isCount(value: number): boolean {
  return value >= 0 && Number.isInteger(value);
}

function byId(a: Row, b: Row): number {
  const [first, second] = [idKey(a.count.id), idKey(b.count.id)];
  return first < second ? -1 : first > second ? 1 : a.row - b.row;
}

function cellOf({ count }: Row): string {
  return [count.outcomeId, count.decisionPoint, count.period].map((word) => word?.trim() || "?").join(", ");
}
