import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation, type ISetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import { rangeOf, type Area } from "./area";
import type { CellWrites } from "./cell-writes";
import type { GridCore } from "./grid-core";

/** The debounced trigger's insides that flushing needs. Private in the library; its version is pinned, and a test would see a change. */
interface TriggerInsides {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: unknown;
  _generateDirty(commands: unknown[]): unknown;
  _mergeDirty(a: unknown, b: unknown): object;
}

/**
 * Recalculation on demand.
 *
 * The grid waits 100 ms after the last write before it calculates, and its public wait gives up after 500 ms when nothing starts;
 * Excel calculates within the batch. So the trigger is fired by hand and its end awaited.
 */
export class Calculation {
  private readonly trigger: TriggerInsides;
  private readonly session: FormulaCalculationSessionService;

  constructor(
    private readonly core: GridCore,
    private readonly writes: CellWrites,
  ) {
    this.trigger = core.injector.get(TriggerCalculationController) as unknown as TriggerInsides;
    this.session = core.injector.get(FormulaCalculationSessionService);
    if (typeof this.trigger._generateDirty !== "function" || !Array.isArray(this.trigger._waitingCommandQueue))
      throw new Error("The grid's calculation trigger has changed. Pin @univerjs/* to 0.25.1 or adapt Calculation.");
  }

  /** Writes what waits and resolves when every formula that depends on it has its value. Returns at once when nothing is due. */
  async settle(): Promise<void> {
    this.writes.flush();
    await this.running();
    while (this.trigger._waitingCommandQueue.length > 0) {
      clearTimeout(this.trigger._setTimeoutKey);
      const commands = this.trigger._waitingCommandQueue;
      this.trigger._waitingCommandQueue = [];
      const dirty = this.trigger._mergeDirty(this.trigger._executingDirtyData, this.trigger._generateDirty(commands));
      this.trigger._executingDirtyData = dirty;
      this.start(dirty as Partial<ISetFormulaCalculationStartMutation>);
      await this.running();
    }
  }

  /** Keeps the grid from calculating by itself what is due until `settle`: in the middle of a batch the result would be thrown away. */
  postpone(): void {
    clearTimeout(this.trigger._setTimeoutKey);
  }

  /** Calculates these cells and all that depends on them again, without any of them having changed. */
  async recalculate(areas: readonly Area[]): Promise<void> {
    await this.settle();
    if (areas.length === 0) return;
    this.start({
      dirtyRanges: areas.map((area) => ({ unitId: this.core.unitId, sheetId: area.sheetId, range: rangeOf(area) })),
    });
    await this.running();
  }

  /** A formula as it reads when copied this many rows down and columns right. */
  movedFormula(formula: string, rows: number, columns: number): string {
    // The lexer stumbles over column names in brackets, which don't move anyway.
    if (!/\$?[A-Z]{1,3}\$?\d/i.test(formula.replace(/\[[^\]]*\]|"[^"]*"/g, ""))) return formula;
    return this.core.api.getFormula().moveFormulaRefOffset(formula, columns, rows);
  }

  /** Calculates every formula again. */
  async everything(): Promise<void> {
    await this.settle();
    this.start({ forceCalculation: true });
    await this.running();
  }

  private start(dirty: Partial<ISetFormulaCalculationStartMutation>): void {
    this.core.injector.get(ICommandService).syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        forceCalculation: false,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
        ...dirty,
      },
      { onlyLocal: true },
    );
  }

  private async running(): Promise<void> {
    const { state } = this.session;
    // Sixty seconds is a guard against an engine that never ends, not a limit on work: 20,000 formulas take four.
    if (state.started && !state.resultApplied && !state.completed && !state.stopped)
      await this.session.waitForLatestApplied(60_000);
    else if (state.started && state.resultEmitted && !state.resultApplied)
      await this.session.waitForLatestApplied(60_000);
  }
}
