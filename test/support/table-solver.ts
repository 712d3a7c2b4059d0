/**
 * Whether a reader of a table with hidden cells, who knows every row and column total, can tell one hidden cell's value.
 *
 * Tries other fillings one by one, so it shares no idea with the code it judges. For small tables only.
 *
 * @param table true values; @param hidden flags of its shape; @param cell the cell asked about; @param least the smallest value
 * a reader allows for a hidden cell (or for each): 1 where zeros are always shown
 */
export function isSolvable(
  table: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  [row, column]: readonly [number, number],
  least: number | ((row: number, column: number) => number),
): boolean {
  const leastOf = typeof least === "number" ? () => least : least;
  const cells = hidden.flatMap((line, r) => line.flatMap((flag, c) => (flag ? [[r, c] as const] : [])));
  const valueAt = (r: number, c: number): number => table[r]?.[c] ?? 0;
  const left = (same: (r: number, c: number) => boolean): number =>
    cells.reduce((sum, [r, c]) => sum + (same(r, c) ? valueAt(r, c) : 0), 0);
  const rowLeft = table.map((_, at) => left((r) => r === at));
  const columnLeft = (table[0] ?? []).map((_, at) => left((__, c) => c === at));
  const lastInRow = (at: number): boolean => !cells.slice(at + 1).some(([r]) => r === cells[at]?.[0]);
  const lastInColumn = (at: number): boolean => !cells.slice(at + 1).some(([, c]) => c === cells[at]?.[1]);

  const fills = (at: number): boolean => {
    const cell = cells[at];
    if (!cell) return true;
    const [r, c] = cell;
    const most = Math.min(rowLeft[r] ?? 0, columnLeft[c] ?? 0);
    for (let value = leastOf(r, c); value <= most; value++) {
      if (r === row && c === column && value === valueAt(r, c)) continue;
      if (lastInRow(at) && value !== rowLeft[r]) continue;
      if (lastInColumn(at) && value !== columnLeft[c]) continue;
      rowLeft[r] = (rowLeft[r] ?? 0) - value;
      columnLeft[c] = (columnLeft[c] ?? 0) - value;
      const found = fills(at + 1);
      rowLeft[r] += value;
      columnLeft[c] += value;
      if (found) return true;
    }
    return false;
  };
  return !fills(0);
}
