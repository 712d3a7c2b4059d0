import {
  BooleanNumber,
  CustomCommandExecutionError,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type Nullable,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetWorksheetHideMutation,
} from "@univerjs/sheets";
import type { GridCore } from "./grid-core";
import type { CellRecord, ProtectionOptions, RecordStore } from "./workbook-record";

const rowsAndColumns: Record<string, keyof ProtectionOptions> = {
  [InsertRowMutation.id]: "allowInsertRows",
  [RemoveRowMutation.id]: "allowDeleteRows",
  [InsertColMutation.id]: "allowInsertColumns",
  [RemoveColMutation.id]: "allowDeleteColumns",
};

/**
 * Sheet protection against what the person does in the grid.
 *
 * The grid's own protection swallows the host's writes too and knows no single unlocked cells, so it is not used: the person's
 * mutations are refused here before they run. Mutations, not commands: a refused command would stay on the library's stack of
 * running commands and be taken for the cause of everything after it.
 */
export class GridProtection {
  private readonly listeners = new Set<(why: string) => void>();
  private readonly subscription: { dispose(): void };

  constructor(
    private readonly core: GridCore,
    private readonly record: RecordStore,
  ) {
    this.subscription = core.injector
      .get(ICommandService)
      .beforeCommandExecuted((command, options) => this.check(command, { ...options }));
  }

  /** Calls the listener with one plain sentence whenever something was refused. */
  onRefused(listener: (why: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whether a cell is locked, which it is unless it was unlocked. */
  locked(sheetId: string, row: number, column: number): boolean {
    const custom = this.core.worksheet(sheetId).getCellMatrix().getValue(row, column)?.custom as CellRecord | undefined;
    return custom?.locked !== false;
  }

  dispose(): void {
    this.subscription.dispose();
    this.listeners.clear();
  }

  private check(command: Readonly<ICommandInfo>, options: Record<string, unknown>): void {
    if (this.core.hostWrites > 0 || options["onlyLocal"] === true || options["applyFormulaCalculationResult"] === true)
      return;
    const params = (command.params ?? {}) as Record<string, unknown>;
    if (params["unitId"] !== this.core.unitId) return;
    const sheetId = String(params["subUnitId"] ?? "");
    const sheet = this.record.current.sheets[sheetId];
    if (command.id === SetWorksheetHideMutation.id && sheet?.veryHidden && params["hidden"] === BooleanNumber.FALSE)
      this.refuse("This sheet is kept by the add-in and stays hidden.");
    const protection = sheet?.protection?.options;
    if (!protection) return;
    const option = rowsAndColumns[command.id];
    if (option !== undefined && protection[option] !== true)
      this.refuse("This sheet is protected, so its rows and columns can't be inserted or deleted.");
    if (command.id === MoveRangeMutation.id) this.refuse("This sheet is protected, so its cells can't be moved.");
    if (command.id === SetRangeValuesMutation.id)
      this.checkCells(sheetId, protection, params["cellValue"] as CellValues | undefined);
  }

  private checkCells(sheetId: string, protection: ProtectionOptions, values: CellValues | undefined): void {
    for (const [row, line] of Object.entries(values ?? {}))
      for (const [column, cell] of Object.entries(line)) {
        const content = !cell || "v" in cell || "f" in cell || "p" in cell;
        if (content && this.locked(sheetId, Number(row), Number(column)))
          this.refuse("This cell is protected. Only the cells meant for typing can be changed on this sheet.");
        if (!content && protection.allowFormatCells !== true)
          this.refuse("This sheet is protected, so its cells can't be formatted.");
      }
  }

  private refuse(why: string): never {
    for (const listener of [...this.listeners]) listener(why);
    throw new CustomCommandExecutionError(why);
  }
}

type CellValues = Record<number, Record<number, Nullable<ICellData>>>;
