import { areaAddress, cellAddress, parseArea } from "../core/workbook/address";
import type { CellInput } from "../core/workbook/cell-value";
import type { Edit } from "../core/workbook/edit";
import { sameContent } from "../core/workbook/same-content";
import { HostError } from "../core/workbook/spreadsheet-host";
import type { ReadCell } from "./cell-from-office";

type SetCells = Extract<Edit, { kind: "set-cells" }>;

/**
 * Refuses an edit of cells that no longer hold what it expects.
 *
 * `earlier` carries what edits before it in the same list will have written, by A1 address; `standing` is what Excel holds now.
 *
 * @throws HostError "changed", naming the first cell that differs; "failed" where the edit's own shape is wrong
 */
export function ensureBefore(
  edit: SetCells,
  standing: readonly (readonly ReadCell[])[],
  earlier: ReadonlyMap<string, CellInput>,
): void {
  const area = parseArea(edit.range);
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1) {
      const wanted = edit.before[row]?.[column];
      if (wanted === undefined || edit.after[row]?.[column] === undefined)
        throw new HostError(
          "failed",
          `The change of ${edit.sheet}, ${areaAddress(area)} doesn't cover every cell of its range. Nothing was changed. Check again; if it stays, report it.`,
        );
      const address = cellAddress(area.row + row, area.column + column);
      const read = standing[row]?.[column] ?? { value: null, formula: undefined };
      const stands: CellInput = read.formula === undefined ? read.value : { formula: read.formula, value: read.value };
      // An edit before this one may have emptied the cell.
      const found = earlier.has(address) ? (earlier.get(address) ?? null) : stands;
      if (!sameContent(wanted, found))
        throw new HostError(
          "changed",
          `${edit.sheet}, ${address} has changed since the check, so nothing was changed. Check the workbook again, then decide.`,
        );
    }
}
