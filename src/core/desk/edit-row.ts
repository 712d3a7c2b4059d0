import { cellAt } from "../fixes/set-cell";
import { areaAddress, parseArea } from "../workbook/address";
import type { CellInput, CellValue } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import type { OpenBook } from "./open-book";

/**
 * One row of a table of the book, changed in some columns and compared in others.
 *
 * What is only compared is written as it stands: a host looks at every cell that it is handed, and then refuses where another reviewer sorted
 * the table, put in a new version or judged before.
 *
 * @param path of the row: `submissions.3`
 * @param same keys of columns that must hold what they held when the person looked; one that is gone is no matter
 * @returns undefined where a column that is to be changed is gone
 */
export function editRow(
  { sources, snapshot }: Pick<OpenBook, "sources" | "snapshot">,
  path: string,
  changes: Readonly<Record<string, CellValue>>,
  same: readonly string[],
): readonly Edit[] | undefined {
  const cells: { sheet: string; row: number; column: number; before: CellInput; after: CellInput }[] = [];
  for (const key of [...Object.keys(changes), ...same.filter((one) => !(one in changes))]) {
    const place = sources.places.get(`${path}.${key}`);
    if (place === undefined) {
      if (key in changes) return undefined;
      continue;
    }
    const { row, column } = parseArea(place.cell);
    const before = cellAt(snapshot, place.sheet, row, column);
    cells.push({ sheet: place.sheet, row, column, before, after: key in changes ? (changes[key] ?? null) : before });
  }
  cells.sort((one, other) => one.column - other.column);
  // Neighbours go together: settling hundreds of findings is then hundreds of edits and not thousands.
  const runs: (typeof cells)[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.sheet === cell.sheet && before.row === cell.row && before.column === cell.column - 1)
      run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run): Edit[] => {
    const [first] = run;
    return first === undefined
      ? []
      : [
          {
            kind: "set-cells",
            sheet: first.sheet,
            range: areaAddress({ row: first.row, column: first.column, rows: 1, columns: run.length }),
            before: [run.map(({ before }) => before)],
            after: [run.map(({ after }) => after)],
          },
        ];
  });
}
