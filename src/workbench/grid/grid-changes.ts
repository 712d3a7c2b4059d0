import { ICommandService, type ICellData, type ICommandInfo, type IRange, type Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { areaOf, type Area } from "./area";
import type { GridCore } from "./grid-core";

/** Something that happened to the workbook, whoever did it. */
export type GridChange =
  | {
      kind: "cells";
      area: Area;
      change: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
      byHost: boolean;
    }
  | { kind: "sheet-added" | "sheet-deleted" | "activated" | "deactivated"; sheetId: string; byHost: boolean }
  | { kind: "selection"; area: Area };

/**
 * What happens in the grid, as events.
 *
 * Read from the grid's mutations rather than its commands: pasting, undoing and filling have commands of their own, but all of them
 * end in the same few mutations. Calculation results are left out: in Excel they are not changes either.
 */
export class GridChanges {
  private readonly listeners = new Set<(change: GridChange) => void>();
  private readonly subscription: { dispose(): void };
  private active: string;
  private selected = "";

  constructor(private readonly core: GridCore) {
    this.active = core.workbook.getActiveSheet().getSheetId();
    this.subscription = core.injector
      .get(ICommandService)
      .onCommandExecuted((command, options) => this.note(command, { ...options }));
  }

  /** Calls the listener for every change until the answer is called. */
  subscribe(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.subscription.dispose();
    this.listeners.clear();
  }

  private note(command: Readonly<ICommandInfo>, options: Record<string, unknown>): void {
    if (options["onlyLocal"] === true || options["applyFormulaCalculationResult"] === true) return;
    const params = (command.params ?? {}) as Record<string, unknown>;
    if (params["unitId"] !== undefined && params["unitId"] !== this.core.unitId) return;
    const sheetId = String(params["subUnitId"] ?? "");
    const byHost = this.core.hostWrites > 0;
    const cells = (range: IRange, change: Extract<GridChange, { kind: "cells" }>["change"]) =>
      this.tell({ kind: "cells", area: areaOf(sheetId, range), change, byHost });
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        const area = contentArea(sheetId, params["cellValue"] as CellValues | undefined);
        if (area) this.tell({ kind: "cells", area, change: "RangeEdited", byHost });
        break;
      }
      case InsertRowMutation.id:
        return cells(params["range"] as IRange, "RowInserted");
      case RemoveRowMutation.id:
        return cells(params["range"] as IRange, "RowDeleted");
      case InsertColMutation.id:
        return cells(params["range"] as IRange, "ColumnInserted");
      case RemoveColMutation.id:
        return cells(params["range"] as IRange, "ColumnDeleted");
      case MoveRangeMutation.id: {
        for (const end of [params["from"], params["to"]] as { subUnitId: string; value: CellValues }[]) {
          const area = contentArea(end.subUnitId, end.value, true);
          if (area) this.tell({ kind: "cells", area, change: "RangeEdited", byHost });
        }
        break;
      }
      case InsertSheetMutation.id: {
        const sheet = params["sheet"] as { id: string };
        return this.tell({ kind: "sheet-added", sheetId: sheet.id, byHost });
      }
      case RemoveSheetMutation.id:
        return this.tell({ kind: "sheet-deleted", sheetId, byHost });
      case SetWorksheetActiveOperation.id:
        return this.activated(byHost);
      case SetSelectionsOperation.id:
        return this.selection(sheetId, params["selections"] as { range: IRange }[] | undefined);
    }
  }

  private activated(byHost: boolean): void {
    const now = this.core.workbook.getActiveSheet().getSheetId();
    if (now === this.active || this.core.quiet > 0) return;
    const before = this.active;
    this.active = now;
    this.tell({ kind: "deactivated", sheetId: before, byHost });
    this.tell({ kind: "activated", sheetId: now, byHost });
  }

  private selection(sheetId: string, selections: { range: IRange }[] | undefined): void {
    const range = selections?.at(-1)?.range;
    if (!range || Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) return;
    const area = areaOf(sheetId, range);
    const key = JSON.stringify(area);
    // The grid sets a selection several times for one click.
    if (key === this.selected) return;
    this.selected = key;
    this.tell({ kind: "selection", area });
  }

  private tell(change: GridChange): void {
    if (this.core.quiet > 0 && (change.kind === "selection" || change.kind === "activated")) return;
    for (const listener of [...this.listeners]) listener(change);
  }
}

type CellValues = Record<number, Record<number, Nullable<ICellData>>>;

/** The smallest area around the cells whose content changed; undefined when only looks did. */
function contentArea(sheetId: string, values: CellValues | undefined, all = false): Area | undefined {
  let range: { startRow: number; startColumn: number; endRow: number; endColumn: number } | undefined;
  for (const [rowText, line] of Object.entries(values ?? {}))
    for (const [columnText, cell] of Object.entries(line)) {
      if (!all && cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      const row = Number(rowText);
      const column = Number(columnText);
      range = range
        ? {
            startRow: Math.min(range.startRow, row),
            startColumn: Math.min(range.startColumn, column),
            endRow: Math.max(range.endRow, row),
            endColumn: Math.max(range.endColumn, column),
          }
        : { startRow: row, startColumn: column, endRow: row, endColumn: column };
    }
  return range && areaOf(sheetId, range);
}
