import { ICommandService } from "@univerjs/core";
import {
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { rangeOf, type Area } from "./area";
import type { CellWrites } from "./cell-writes";
import type { GridCore } from "./grid-core";

/** The debounced trigger's insides that flushing needs. Private in the library; its version is pinned, and a test would see a change. */
interface TriggerInsides {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: unknown[]): object;
  _startProgress(): void;
}

/** The lock that the engine holds from the start of a calculation until its results stand in their cells. */
interface EngineInsides {
  _executeLock: { acquire(key: string, work: () => void, options: { timeout: number }): Promise<void> };
}

/** Milliseconds after the last change by a person before it is calculated: the grid's own, so that typing and pasting cause one run. */
const quietTime = 100;

/** A guard against an engine that never ends, not a limit on work: 20,000 formulas take four seconds. */
const longestRun = 60_000;

/**
 * Recalculation, one run at a time.
 *
 * Excel calculates within the batch; the grid waits 100 ms after the last write, and its public wait gives up after 500 ms when nothing
 * starts. So runs are started by hand and their end awaited. They take turns, and the grid's own timer is replaced: Univer 0.25.1 starts
 * a run while another goes on, or stops that one to start over, and either way forgets what was calculated and what was still to do; the
 * cells kept their old values until somebody touched them again.
 */
export class Calculation {
  private readonly trigger: TriggerInsides;
  private readonly engine: EngineInsides;
  private readonly subscription: { dispose(): void };
  private turns: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly core: GridCore,
    private readonly writes: CellWrites,
  ) {
    this.trigger = core.injector.get(TriggerCalculationController) as unknown as TriggerInsides;
    this.engine = core.injector.get(ICalculateFormulaService) as unknown as EngineInsides;
    if (typeof this.trigger._generateDirty !== "function" || !Array.isArray(this.trigger._waitingCommandQueue))
      throw new Error("The grid's calculation trigger has changed. Pin @univerjs/* to 0.25.1 or adapt Calculation.");
    if (typeof this.engine._executeLock?.acquire !== "function")
      throw new Error("The grid's formula engine has changed. Pin @univerjs/* to 0.25.1 or adapt Calculation.");
    // Subscribed after the trigger, so that its timer is set by now and can be taken away before it fires.
    this.subscription = core.injector.get(ICommandService).onCommandExecuted(() => this.calculateSoon());
    this.calculateSoon();
  }

  /** Writes what waits and resolves when every formula that depends on it has its value. Returns at once when nothing is due. */
  settle(): Promise<void> {
    this.writes.flush();
    return this.turn(() => this.calculateDue());
  }

  /** Keeps the grid from calculating by itself what is due until `settle`: in the middle of a batch the result would be thrown away. */
  postpone(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Calculates these cells and all that depends on them again, without any of them having changed. */
  async recalculate(areas: readonly Area[]): Promise<void> {
    this.writes.flush();
    await this.turn(async () => {
      await this.calculateDue();
      if (areas.length === 0) return;
      const dirtyRanges = areas.map((area) => ({
        unitId: this.core.unitId,
        sheetId: area.sheetId,
        range: rangeOf(area),
      }));
      await this.run({ dirtyRanges });
    });
  }

  /** A formula as it reads when copied this many rows down and columns right. */
  movedFormula(formula: string, rows: number, columns: number): string {
    // The lexer stumbles over column names in brackets, which don't move anyway.
    if (!/\$?[A-Z]{1,3}\$?\d/i.test(formula.replace(/\[[^\]]*\]|"[^"]*"/g, ""))) return formula;
    return this.core.api.getFormula().moveFormulaRefOffset(formula, columns, rows);
  }

  /** Calculates every formula again. */
  async everything(): Promise<void> {
    this.writes.flush();
    await this.turn(async () => {
      await this.calculateDue();
      await this.run({ forceCalculation: true });
    });
  }

  /** Ends the waiting for what a person does, and the trigger's report a second after a run began, which fails where the grid is gone. */
  dispose(): void {
    this.subscription.dispose();
    this.postpone();
    this.trigger._startProgress = () => undefined;
  }

  /** Does this when all runs asked for earlier have ended, whether they succeeded or not. */
  private turn(work: () => Promise<void>): Promise<void> {
    const mine = this.turns.then(work);
    this.turns = mine.catch(() => undefined);
    return mine;
  }

  /** Sets our own timer instead of the grid's where something is due. */
  private calculateSoon(): void {
    if (this.trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(this.trigger._setTimeoutKey);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settle(), quietTime);
  }

  /** Calculates what is due, and what became due meanwhile. */
  private async calculateDue(): Promise<void> {
    while (this.trigger._waitingCommandQueue.length > 0) {
      this.postpone();
      clearTimeout(this.trigger._setTimeoutKey);
      const commands = this.trigger._waitingCommandQueue;
      this.trigger._waitingCommandQueue = [];
      await this.run(this.trigger._generateDirty(commands));
    }
  }

  /** One run, to its end: results are in their cells then. Only within a turn. */
  private async run(dirty: Partial<ISetFormulaCalculationStartMutation>): Promise<void> {
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
    // The engine has queued for its lock by now; whoever asks next gets it when the run has ended.
    await this.engine._executeLock.acquire("FORMULA_EXECUTION_LOCK", () => undefined, { timeout: longestRun });
  }
}
