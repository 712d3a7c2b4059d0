import { IUndoRedoService, type IObjectArrayPrimitiveType, type IRange, type Nullable } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SheetInterceptorService,
  type ISetWorksheetColWidthMutationParams,
} from "@univerjs/sheets";
import type { GridCore } from "./grid-core";

/**
 * Column widths waiting to reach the grid, as one change a sheet.
 *
 * The grid's own command fits the heights of all rows again for every column: of a plan's hundred columns that took longer than all
 * else. So the widths are collected, and rows are fitted once for all of them. What is in the cells must have been written before.
 */
export class ColumnWidths {
  private readonly waiting = new Map<string, Map<number, number>>();

  constructor(private readonly core: GridCore) {}

  /** Sets a column's width in pixels. */
  set(sheetId: string, column: number, pixels: number): void {
    let columns = this.waiting.get(sheetId);
    if (!columns) this.waiting.set(sheetId, (columns = new Map()));
    columns.set(column, pixels);
  }

  /** Hands everything over. Cheap when there is nothing. */
  flush(): void {
    if (this.waiting.size === 0) return;
    const sheets = [...this.waiting];
    this.waiting.clear();
    for (const [sheetId, columns] of sheets)
      if (this.core.workbook.getSheetBySheetId(sheetId)) this.write(sheetId, columns);
  }

  private write(sheetId: string, columns: ReadonlyMap<number, number>): void {
    const { injector, unitId } = this.core;
    const sheet = this.core.worksheet(sheetId);
    const endRow = Math.max(0, sheet.getRowCount() - 1);
    const ranges: IRange[] = [...columns.keys()].map((column) => ({
      startRow: 0,
      endRow,
      startColumn: column,
      endColumn: column,
    }));
    const colWidth: IObjectArrayPrimitiveType<Nullable<number>> = Object.fromEntries(columns);
    const redo: ISetWorksheetColWidthMutationParams = { unitId, subUnitId: sheetId, ranges, colWidth };
    const undo = SetWorksheetColWidthMutationFactory(redo, sheet);
    this.core.run(SetWorksheetColWidthMutation.id, redo);
    const heights = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
      unitId,
      subUnitId: sheetId,
      ranges,
      autoHeightRanges: ranges,
      lazyAutoHeightRanges: [],
    });
    for (const { id, params } of heights.redos) this.core.run(id, params ?? {});
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetWorksheetColWidthMutation.id, params: undo }, ...heights.undos],
      redoMutations: [{ id: SetWorksheetColWidthMutation.id, params: redo }, ...heights.redos],
    });
  }
}
