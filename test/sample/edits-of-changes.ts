import { cellAt } from "../../src/core/fixes/set-cell";
import { areaAddress, parseArea } from "../../src/core/workbook/address";
import type { Edit } from "../../src/core/workbook/edit";
import type { Snapshot, TableSnapshot } from "../../src/core/workbook/snapshot";
import type { TypedChange } from "./typed-change";

/**
 * The edits that do to a workbook what a person did.
 *
 * Rows and columns are found by what stands in them, so that the faults stay where they are meant when the template gains a column.
 * Cells come first: a renamed sheet would not be found under its old name.
 *
 * @throws RangeError for a table, column or row that isn't there
 */
export function editsOfChanges(changes: readonly TypedChange[], snapshot: Snapshot): Edit[] {
  const cells = changes.flatMap((change): Edit[] => ("table" in change ? [cellEdit(change, snapshot)] : []));
  const sheets = changes.flatMap((change): Edit[] =>
    "table" in change ? [] : [{ kind: "rename-sheet", from: change.sheet, to: change.renamedTo }],
  );
  return [...cells, ...sheets];
}

function cellEdit(
  { table: name, column, row, value }: Extract<TypedChange, { table: string }>,
  snapshot: Snapshot,
): Edit {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === name);
    if (table === undefined) continue;
    const area = parseArea(table.range);
    const at = {
      row: area.row + 1 + (typeof row === "number" ? row : rowOfId(row, snapshot, sheet.name, table)),
      column: area.column + columnOf(column, table),
      rows: 1,
      columns: 1,
    };
    const before = [[cellAt(snapshot, sheet.name, at.row, at.column)]];
    return { kind: "set-cells", sheet: sheet.name, range: areaAddress(at), before, after: [[value]] };
  }
  throw new RangeError(`The workbook has no table ${name}.`);
}

function columnOf(label: string, table: TableSnapshot): number {
  const index = table.columns.findIndex(({ name }) => name === label);
  if (index < 0) throw new RangeError(`${table.name} has no column "${label}".`);
  return index;
}

/** Position among the data rows of the first row whose first cell holds the ID. */
function rowOfId(id: string, snapshot: Snapshot, sheet: string, table: TableSnapshot): number {
  const area = parseArea(table.range);
  for (let row = 0; row < area.rows - 1; row += 1)
    if (cellAt(snapshot, sheet, area.row + 1 + row, area.column) === id) return row;
  throw new RangeError(`${table.name} has no row ${id}.`);
}
