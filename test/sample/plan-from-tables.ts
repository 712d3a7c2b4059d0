import { emptyPlan } from "../../src/core/domain/empty-plan";
import { Plan } from "../../src/core/domain/plan";
import { departmentOf } from "../../src/core/domain/round";
import { planTables } from "../../src/core/templates/plan/tables";
import type { ColumnSpec, TableSpec } from "../../src/core/templates/template";
import { cellsOfLines } from "./cells-of-lines";
import { groupCounts } from "./group-counts";
import { sampleRound } from "./sample-round";

/** Tables of a plan as text: a line of column labels, then a line a row; cells are separated by bars. */
export type TablesAsText = Readonly<Record<string, string>>;

/**
 * A department's plan out of tables written as they look in the workbook.
 *
 * Text and not object literals, because a plan is read by rows and columns and a reviewer should see it so; the template gives each
 * column its kind, and the plan's schema judges the result. Start is as the round fills it.
 *
 * @param counts rows of Groups, see {@link groupCounts}
 * @throws RangeError for a table, column or value that the template doesn't know
 */
export function planFromTables(departmentCode: string, tables: TablesAsText, counts: string): Plan {
  const round = sampleRound();
  const department = departmentOf(round, departmentCode);
  if (department === undefined) throw new RangeError(`The sample round has no department ${departmentCode}.`);
  const parts = Object.entries(tables).map(([name, text]) => {
    const spec = planTables.find((table) => table.name === name);
    if (spec === undefined) throw new RangeError(`The plan has no table ${name}.`);
    return [spec.key, rowsOf(spec, text)];
  });
  const groups = groupCounts(departmentCode, round, counts);
  return Plan.parse({ ...emptyPlan(round, department), ...Object.fromEntries(parts), groups });
}

function rowsOf(spec: TableSpec, text: string): object[] {
  const [header = [], ...lines] = cellsOfLines(text);
  const columns = header.map((label) => {
    const column = spec.columns.find((candidate) => candidate.label === label);
    if (column === undefined) throw new RangeError(`${spec.name} has no column "${label}".`);
    return column;
  });
  return lines.map((cells) => {
    if (cells.length !== columns.length)
      throw new RangeError(`${spec.name} needs ${columns.length} cells a row, got: ${cells.join(" | ")}`);
    const row = emptyRow(spec);
    for (const [index, column] of columns.entries()) {
      const [field = "", position] = column.key.split(".");
      const value = valueOf(cells[index] ?? "", column);
      const list = row[field];
      if (position === undefined) row[field] = value;
      else if (Array.isArray(list)) list[Number(position)] = value;
    }
    return row;
  });
}

/** Lists stand in a row even when nothing was typed into them: quarters, and the IDs of Depends on. */
function emptyRow(spec: TableSpec): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const { key, kind, computed } of spec.columns) {
    const [field = "", position] = key.split(".");
    if (computed !== undefined) continue;
    if (position !== undefined) row[field] = Array<undefined>(5).fill(undefined);
    if (kind === "ids") row[field] = [];
  }
  return row;
}

function valueOf(cell: string, { kind, label }: ColumnSpec): unknown {
  if (kind === "ids") return cell === "" ? [] : cell.split(/;\s*/);
  if (cell === "") return undefined;
  if (kind === "yesNo") return cell === "yes";
  if (kind !== "money" && kind !== "number" && kind !== "share" && kind !== "marker") return cell;
  const number = Number(cell);
  if (Number.isNaN(number)) throw new RangeError(`${label} needs a number, got "${cell}".`);
  return number;
}
