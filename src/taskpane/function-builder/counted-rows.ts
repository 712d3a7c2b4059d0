import { groupKey, isNotDisclosed } from "../../core/statistics";
import { narrowingColumns, type Choices } from "./choices";
import type { CellContent, WorkbookTable } from "./workbook-tables";

/** Rows in which all columns hold the texts asked for, compared as "=" in a formula compares: without case. */
export function rowsWhere(
  table: WorkbookTable,
  conditions: readonly (readonly [column: string, text: string])[],
): readonly number[] {
  const columns = conditions.map(([name, text]) => ({
    cells: table.columns.find((each) => each.name === name)?.cells ?? [],
    text: text.toLowerCase(),
  }));
  const length = table.columns[0]?.cells.length ?? 0;
  return Array.from({ length }, (_, row) => row).filter((row) =>
    columns.every(({ cells, text }) => String(cells[row] ?? "").toLowerCase() === text),
  );
}

/** Counts of all groups in the rows that were narrowed to, for the gap explorer; totals and those who did not say are no groups. */
export function countsOfGroups(
  choices: Choices,
  table: WorkbookTable,
): readonly { readonly group: string; readonly hits: CellContent; readonly n: CellContent }[] {
  const conditions = narrowingColumns(table, choices).map(({ name }) => [name, choices.narrowed[name] ?? ""] as const);
  const cell = (input: string, row: number) =>
    table.columns.find(({ name }) => name === choices.given[input])?.cells[row] ?? null;
  return rowsWhere(table, conditions).flatMap((row) => {
    const group = String(cell("groups", row) ?? "").trim();
    const key = groupKey(group);
    if (key === "" || key === "total" || key === "all" || isNotDisclosed(key)) return [];
    return [{ group, hits: cell("hits", row), n: cell("n", row) }];
  });
}
