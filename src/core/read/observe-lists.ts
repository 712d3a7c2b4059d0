import { areaWithout } from "../workbook/area-without";
import { areaAddress, areasOverlap, cellAddress, parseArea, type Area } from "../workbook/address";
import type { LostListObservation } from "../domain/submission";
import type { FoundTable } from "./find-table";
import type { Reading } from "./reading";

/**
 * Cells of choice columns that have lost their drop-down, mostly by pasting: they accept anything now.
 *
 * Cells with another list or rule are left alone: somebody made it. Where no choice column of the whole file has a drop-down any more,
 * another program dropped them all when it saved, which is nobody's slip and not written down.
 */
export function observeLists(tables: readonly FoundTable[], reading: Reading): void {
  const columns = tables.flatMap((found) => (found.spec.given === true ? [] : listColumns(found)));
  if (columns.every(({ lost, area }) => cellsOf(lost) === area.rows)) return;
  for (const { found, label, area, lost } of columns) {
    const [first] = lost;
    if (first === undefined) continue;
    const observation: LostListObservation = {
      sheet: found.grid.name,
      table: found.spec.name,
      column: label,
      ranges: lost.map(areaAddress),
      cells: cellsOf(lost),
      all: cellsOf(lost) === area.rows,
    };
    reading.observe("lostLists", observation, { sheet: found.grid.name, cell: cellAddress(first.row, first.column) });
  }
}

interface ListColumn {
  readonly found: FoundTable;
  readonly label: string;
  readonly area: Area;
  /** Parts of it that accept anything, top to bottom. */
  readonly lost: readonly Area[];
}

function listColumns(found: FoundTable): ListColumn[] {
  const { spec, grid, firstRow, endRow } = found;
  // Of a range that is no table any more Excel isn't asked what it accepts.
  if (endRow <= firstRow || found.object === undefined) return [];
  return spec.columns.flatMap(({ key, label, list, computed }): ListColumn[] => {
    const column = found.columns.get(key);
    if (list === undefined || computed !== undefined || column === undefined) return [];
    const area: Area = { row: firstRow, column, rows: endRow - firstRow, columns: 1 };
    let lost: Area[] = [area];
    for (const { range } of grid.snapshot.validations) {
      const covered = parseArea(range);
      if (areasOverlap(covered, area)) lost = lost.flatMap((part) => areaWithout(part, covered));
    }
    return [{ found, label, area, lost: lost.sort((a, b) => a.row - b.row) }];
  });
}

function cellsOf(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows }) => sum + rows, 0);
}
