import type { GroupCount } from "../../domain/plan";
import { idKey } from "../../domain/id-key";

/** A row of Groups with its position. */
export interface CountRow {
  readonly row: number;
  readonly count: GroupCount;
}

/** The counts of one outcome at one decision point in one period: a small table with the groups, and the Total if it has one row: two are counts-add-up's finding. */
export interface CountTable {
  readonly outcomeId: string;
  readonly decisionPoint: string;
  readonly period: string;
  /** Without Total, Not disclosed among them, ordered by ID so that sorting the sheet changes nothing. */
  readonly parts: readonly CountRow[];
  readonly total: CountRow | undefined;
}

/** Groups as the small tables that it holds. */
export function countTables(groups: readonly GroupCount[]): readonly CountTable[] {
  const tables = new Map<string, CountRow[]>();
  for (const [row, count] of groups.entries()) {
    const key = [count.outcomeId, count.decisionPoint, count.period].map(idKey).join("|");
    const rows = tables.get(key);
    if (rows) rows.push({ row, count });
    else tables.set(key, [{ row, count }]);
  }
  return [...tables.values()].map((rows) => {
    const first = rows[0]?.count;
    const sorted = [...rows].sort((a, b) => (idKey(a.count.id) < idKey(b.count.id) ? -1 : 1));
    const totals = sorted.filter(({ count }) => isGroup(count, "Total"));
    return {
      outcomeId: idKey(first?.outcomeId),
      decisionPoint: first?.decisionPoint?.trim() ?? "",
      period: idKey(first?.period),
      parts: sorted.filter(({ count }) => !isGroup(count, "Total")),
      total: totals.length === 1 ? totals[0] : undefined,
    };
  });
}

/** Whether a row counts that group; case and spaces don't matter. */
export function isGroup({ group }: Pick<GroupCount, "group">, label: string | undefined): boolean {
  return label !== undefined && idKey(group) === idKey(label);
}
