import { nextIdCells } from "../templates/next-id";
import { tableRows, type TemplateSpec } from "../templates/template";
import { alignSheet } from "./align-sheet";
import { equivalentFormula, type Relocation, type TableLayout } from "./canonical-formula";
import type { FoundTable } from "./find-table";
import type { SheetGrid } from "./sheet-grid";

/** How far above its header a table's next ID and quarter labels are looked for: people insert a row or two between. */
const rowsAbove = 4;

/** Place of a cell whose row was deleted. A fix that wrote into another row would overwrite what stands there. */
export const nowhere = { row: -1, column: -1 } as const;

/**
 * Where each fixed cell of the template stands now: next IDs above their tables, wherever those are; cells of Start and Summary by the
 * labels around them; all others in their place; what has none is {@link nowhere}. Sheets are asked for by the template's name or their own.
 */
export function relocationOf(
  template: TemplateSpec,
  grids: ReadonlyMap<string, SheetGrid>,
  tables: readonly FoundTable[],
  layout: TableLayout,
): Relocation {
  const alignments = new Map(
    [...grids].flatMap(([sheet, grid]) => {
      if (template.tables.some((table) => table.sheet === sheet)) return [];
      const alignment = alignSheet(template, sheet, grid);
      return alignment ? [[sheet.toLowerCase(), alignment] as const] : [];
    }),
  );
  const own = new Map([...grids].map(([sheet, grid]) => [grid.name.toLowerCase(), sheet]));
  // Only those that stand elsewhere than in the template.
  const nextIds = new Map<string, { row: number; column: number }>();
  for (const cell of nextIdCells(template)) {
    const found = tables.find(({ spec }) => cell.label === `Next ID of ${spec.name}`);
    if (!found) continue;
    if (found.headerRow === 0) {
      nextIds.set(`${cell.sheet}!${cell.row}!${cell.column}`, nowhere);
      continue;
    }
    const column = found.area.column;
    const row = rowAbove(found, (at) => {
      const formula = found.grid.formula(at, column);
      return (
        formula !== undefined && equivalentFormula(formula, cell.formula, { sheet: found.grid.name, row: at }, layout)
      );
    });
    if (row !== cell.row || column !== cell.column)
      nextIds.set(`${cell.sheet}!${cell.row}!${cell.column}`, { row, column });
  }
  const isSheetRenamed = [...grids].some(([sheet, grid]) => grid.name !== sheet);
  const movesNothing = alignments.size === 0 && nextIds.size === 0 && !isSheetRenamed;
  const relocation: Relocation = ({ sheet, row, column }) => {
    const known = grids.has(sheet) ? sheet : (own.get(sheet.toLowerCase()) ?? sheet);
    const name = grids.get(known)?.name ?? sheet;
    const alignment = alignments.get(known.toLowerCase());
    const moved =
      nextIds.get(`${known}!${row}!${column}`) ??
      (alignment ? { row: alignment.row(row), column: alignment.column(column) } : { row, column });
    return { sheet: name, ...moved };
  };
  return Object.assign(relocation, { movesNothing });
}

/** The nearest row above a table's header of which something holds; else the row straight above, where the template has it. */
export function rowAbove({ headerRow }: Pick<FoundTable, "headerRow">, holds: (row: number) => boolean): number {
  const straight = Math.max(0, headerRow - (tableRows.header - tableRows.quarters));
  for (let row = straight; row >= 0 && row > straight - rowsAbove; row -= 1) if (holds(row)) return row;
  return straight;
}
