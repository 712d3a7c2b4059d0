import { Direction } from "@univerjs/core";
import {
  AddWorksheetMergeCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { areaOf, rangeOf, sheetLimits, type Area } from "./area";
import type { CellWrites } from "./cell-writes";
import type { GridCore } from "./grid-core";
import type { SheetStore } from "./sheet-store";

/** Inserting, deleting, merging and selecting cells. The grid moves formulas, names, tables and rules along. */
export class Structure {
  constructor(
    private readonly core: GridCore,
    private readonly writes: CellWrites,
    private readonly sheets: SheetStore,
  ) {}

  /** Makes room where the area is: whole rows or columns where it spans them, else by shifting cells. */
  async insert(area: Area, shift: "Down" | "Right"): Promise<void> {
    if (area.columns >= sheetLimits.columns)
      await this.on(area, InsertRowByRangeCommand.id, { ...this.at(this.wholeRows(area)), direction: Direction.UP });
    else if (area.rows >= sheetLimits.rows)
      await this.on(area, InsertColByRangeCommand.id, {
        ...this.at(this.wholeColumns(area)),
        direction: Direction.LEFT,
      });
    else await this.on(area, shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id);
  }

  /** Takes the area's cells away: whole rows or columns where it spans them, else by shifting cells into the gap. */
  async delete(area: Area, shift: "Up" | "Left"): Promise<void> {
    if (area.columns >= sheetLimits.columns)
      await this.on(area, RemoveRowByRangeCommand.id, this.at(this.wholeRows(area)));
    else if (area.rows >= sheetLimits.rows)
      await this.on(area, RemoveColByRangeCommand.id, this.at(this.wholeColumns(area)));
    else await this.on(area, shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id);
  }

  /** Merges the area into one cell, or each of its rows into one. Values outside the top left are lost, as in Excel. */
  async merge(area: Area, across: boolean): Promise<void> {
    await this.on(area, AddWorksheetMergeCommand.id, {
      unitId: this.core.unitId,
      subUnitId: area.sheetId,
      selections: [rangeOf(area)],
      value: across ? Direction.DOWN : undefined,
      // Without it the command asks the person and answers later.
      defaultMerge: true,
    });
  }

  /** Splits every merged cell that touches the area. */
  async unmerge(area: Area): Promise<void> {
    await this.on(area, RemoveWorksheetMergeCommand.id, {
      unitId: this.core.unitId,
      subUnitId: area.sheetId,
      ranges: [rangeOf(area)],
    });
  }

  /** Selects the area; its sheet must be active. */
  select(area: Area): void {
    const range = { ...rangeOf(area), rangeType: 0 };
    this.core.run(SetSelectionsOperation.id, {
      unitId: this.core.unitId,
      subUnitId: area.sheetId,
      reveal: true,
      selections: [
        {
          range,
          primary: {
            startRow: area.row,
            startColumn: area.column,
            endRow: area.row,
            endColumn: area.column,
            actualRow: area.row,
            actualColumn: area.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  /** The selected area, its first cell first; A1 of the active sheet before anybody selected anything. */
  selection(): Area {
    const selection = this.core.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    const sheetId = this.sheets.activeId;
    return selection ? areaOf(sheetId, selection.range) : { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  }

  private at(area: Area) {
    return { unitId: this.core.unitId, subUnitId: area.sheetId, range: rangeOf(area) };
  }

  private wholeRows(area: Area): Area {
    this.sheets.ensure({ ...area, column: 0, columns: 1 });
    return { ...area, column: 0, columns: this.sheets.size(area.sheetId).columns };
  }

  private wholeColumns(area: Area): Area {
    this.sheets.ensure({ ...area, row: 0, rows: 1 });
    return { ...area, row: 0, rows: this.sheets.size(area.sheetId).rows };
  }

  /**
   * Runs a command with the area's sheet active, and then makes the sheet active again that was, without anybody hearing of it: some
   * of these commands work on the active sheet only, and all of them select what they did, which shows its sheet.
   */
  private async on(area: Area, id: string, params: object = { range: rangeOf(area) }): Promise<void> {
    this.writes.flush();
    if (area.columns < sheetLimits.columns && area.rows < sheetLimits.rows) this.sheets.ensure(area);
    const before = this.sheets.activeId;
    this.core.quiet += 1;
    try {
      if (before !== area.sheetId) this.sheets.activate(area.sheetId);
      await this.core.runAsync(id, params);
    } finally {
      if (this.sheets.activeId !== before) this.sheets.activate(before);
      this.core.quiet -= 1;
    }
  }
}
