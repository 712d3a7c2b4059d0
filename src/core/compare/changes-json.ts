import type { Change } from "./change";

/** Changes as every JSON comparison has them; null is a blank cell. */
export function changesJson(changes: readonly Change[]): readonly object[] {
  return changes.map((change) => {
    const { kind, table, item } = change;
    if (change.kind === "changed")
      return { kind, table, item, column: change.column, before: change.before, after: change.after };
    return { kind, table, item, cells: Object.fromEntries(change.cells.map(({ column, value }) => [column, value])) };
  });
}
