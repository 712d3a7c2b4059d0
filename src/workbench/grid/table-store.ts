import { IUndoRedoService } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableFilterCommand,
  SetSheetTableMutation,
  TableManager,
  type ITableInfo,
} from "@univerjs/sheets-table";
import { areaOf, intersect, rangeOf, type Area } from "./area";
import type { CellStore } from "./cell-store";
import type { GridCore } from "./grid-core";
import type { RecordStore } from "./workbook-record";

/** One table as it stands. */
export interface TableReading {
  id: string;
  name: string;
  /** Header row included. */
  area: Area;
}

/** Tables: where they stand and what they are called. Column names are the header cells' own text, as in Excel. */
export class TableStore {
  private readonly manager: TableManager;

  constructor(
    private readonly core: GridCore,
    private readonly cells: CellStore,
    private readonly record: RecordStore,
  ) {
    this.manager = core.injector.get(TableManager);
  }

  /** All tables, or those of one sheet, in the order they were made. */
  list(sheetId?: string): TableReading[] {
    const order = this.core.workbook.getSheetOrders();
    return this.manager
      .getTableList(this.core.unitId)
      .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
      .sort((a, b) => order.indexOf(a.subUnitId) - order.indexOf(b.subUnitId))
      .map(reading);
  }

  get(idOrName: string): TableReading | undefined {
    const wanted = idOrName.toLowerCase();
    return this.list().find((table) => table.id === idOrName || table.name.toLowerCase() === wanted);
  }

  /** The table a cell stands in. */
  at(sheetId: string, row: number, column: number): TableReading | undefined {
    const cell: Area = { sheetId, row, column, rows: 1, columns: 1 };
    return this.list(sheetId).find((table) => intersect(table.area, cell) !== undefined);
  }

  /** Column names: the header cells as text. */
  columns(table: TableReading): string[] {
    const header = this.cells.read({ ...table.area, rows: 1 })[0] ?? [];
    return header.map((cell) => String(cell.value));
  }

  /**
   * Makes a table. The caller has checked name and place: the grid renames duplicates and takes overlapping tables without a word.
   * @returns the table's id
   */
  add(name: string, area: Area): string {
    this.cells.writes.flush();
    const before = new Set(this.list().map((table) => table.id));
    this.core.run(AddSheetTableCommand.id, {
      unitId: this.core.unitId,
      subUnitId: area.sheetId,
      range: rangeOf(area),
      name,
      // The anchor is a tab with the table's name that the grid draws over row 1.
      options: { showHeader: true },
    });
    const made = this.list().find((table) => !before.has(table.id));
    if (!made || made.name !== name) throw new Error(`The grid did not make the table ${name}.`);
    return made.id;
  }

  /**
   * Gives the table its name, formulas that speak of it included.
   *
   * By the command's parts and not the command: that one refuses a name that some sheet has, which Excel allows and our tables use.
   */
  rename(table: TableReading, name: string): void {
    this.cells.writes.flush();
    const { unitId } = this.core;
    const { id: tableId, name: oldTableName } = table;
    const set = (wanted: string) => ({
      id: SetSheetTableMutation.id,
      params: { unitId, subUnitId: table.area.sheetId, tableId, config: { name: wanted } },
    });
    const also = this.core.injector.get(SheetInterceptorService).onCommandExecute({
      id: SetSheetTableCommand.id,
      params: { unitId, tableId, name, oldTableName },
    });
    const redoMutations = [...(also.preRedos ?? []), set(name), ...also.redos];
    for (const { id, params } of redoMutations) this.core.run(id, params ?? {});
    this.core.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [...(also.preUndos ?? []), set(oldTableName), ...also.undos],
      redoMutations,
    });
  }

  resize(table: TableReading, area: Area): void {
    this.cells.writes.flush();
    this.core.run(SetSheetTableCommand.id, {
      unitId: this.core.unitId,
      tableId: table.id,
      updateRange: { newRange: rangeOf(area) },
    });
  }

  /** Takes the table away and leaves its cells. */
  remove(table: TableReading): void {
    this.cells.writes.flush();
    this.core.run(DeleteSheetTableCommand.id, {
      unitId: this.core.unitId,
      subUnitId: table.area.sheetId,
      tableId: table.id,
    });
    delete this.record.current.tables[table.id];
  }

  /** Whether some of the table's rows are filtered out. */
  isFiltered(table: TableReading): boolean {
    const filters = this.manager.getTableById(this.core.unitId, table.id);
    return Array.from({ length: table.area.columns }).some((_, column) => filters?.getTableFilterColumn(column));
  }

  /** Shows all of the table's rows again. */
  clearFilters(table: TableReading): void {
    for (let column = 0; column < table.area.columns; column += 1)
      if (this.manager.getTableById(this.core.unitId, table.id)?.getTableFilterColumn(column))
        this.core.run(SetSheetTableFilterCommand.id, {
          unitId: this.core.unitId,
          tableId: table.id,
          column,
          tableFilter: undefined,
        });
  }
}

function reading(info: ITableInfo): TableReading {
  return { id: info.id, name: info.name, area: areaOf(info.subUnitId, info.range) };
}
