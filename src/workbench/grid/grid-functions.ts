import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Area } from "./area";
import type { Calculation } from "./calculation";
import { EngineFunction } from "./engine-function";
import type { GridCore } from "./grid-core";
import type { SheetStore } from "./sheet-store";

/** One value that goes into or comes out of a custom function. An error is its text, such as "#N/A". */
export type FunctionValue = string | number | boolean | null;

/** A call of a custom function that the engine is waiting for. */
export interface FunctionCall {
  /** Answer with this number. */
  id: number;
  /** Name as registered, upper case. */
  name: string;
  /** In order: one value, or rows of values for a range. A blank or left-out argument is null. */
  args: (FunctionValue | FunctionValue[][])[];
  /** Sheet and zero-based place of the calling cell. */
  sheetId: string;
  row: number;
  column: number;
}

/** What a call came to; an error says why, where the function did. */
export interface FunctionResult {
  id: number;
  value: FunctionValue | FunctionValue[][];
  reason?: string;
}

interface Answer {
  value: FunctionValue | FunctionValue[][];
  /** Why the value is an error, as the function said. */
  reason?: string;
  done: boolean;
  /** Cells to calculate again when the answer arrives. */
  waiting: Map<string, Area>;
}

/** What a cell shows while its function is being computed, as in Excel. */
export const busy = "#BUSY!";

/**
 * Custom functions that are computed elsewhere.
 *
 * The engine asks and gets the remembered answer at once, or #BUSY!; the question goes to whoever listens, and when the answers
 * arrive the cells that asked are calculated again. The library's asynchronous functions would wait for each call before the next,
 * and the add-in's runtime delivers in batches: forty times slower, measured.
 */
export class GridFunctions {
  private readonly answers = new Map<string, Answer>();
  private readonly keys = new Map<number, string>();
  /** What each cell asked last, for the reason of its error. */
  private readonly asked = new Map<string, Answer>();
  private readonly queue: FunctionCall[] = [];
  private listener: ((calls: FunctionCall[]) => void) | undefined;
  private readonly registered = new Map<string, { dispose(): void }>();
  private nextId = 1;
  private delivery: ReturnType<typeof setTimeout> | undefined;
  /** Where answers spill over the end of their sheets. */
  private readonly cramped = new Map<string, Area>();
  private growth: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly core: GridCore,
    private readonly calculation: Calculation,
    private readonly sheets: Pick<SheetStore, "ensure" | "size">,
  ) {}

  /** Makes the engine know a function. `parameters`: how many it declares; arguments left out at the end arrive as null. */
  register(name: string, parameters: number, description: string): void {
    const known = name.toUpperCase();
    this.registered.get(known)?.dispose();
    const functions = this.core.injector.get(IFunctionService);
    functions.registerExecutors(
      new EngineFunction(known, (args, cell) => {
        const padded = [...args, ...new Array<null>(Math.max(0, parameters - args.length)).fill(null)];
        return this.ask(known, padded, cell);
      }),
    );
    // The description is what the grid's formula bar shows while somebody types.
    const described = this.core.injector.get(IDescriptionService).registerDescriptions([
      {
        functionName: known,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: [],
      },
    ]);
    this.registered.set(known, {
      dispose: () => {
        described.dispose();
        functions.unregisterExecutors(known);
      },
    });
  }

  /** Who computes. One listener: the add-in. Calls made before there was one are delivered to it. */
  onCalls(listener: ((calls: FunctionCall[]) => void) | undefined): void {
    this.listener = listener;
    if (listener && this.queue.length > 0) this.deliverSoon();
  }

  /** Takes answers and calculates the cells that wait for them again. Unknown ids are of an earlier session: left alone. */
  async answer(results: readonly FunctionResult[]): Promise<void> {
    const cells = new Map<string, Area>();
    for (const { id, value, reason } of results) {
      const key = this.keys.get(id);
      const answer = key === undefined ? undefined : this.answers.get(key);
      if (!answer) continue;
      this.keys.delete(id);
      answer.value = value;
      answer.reason = reason;
      answer.done = true;
      for (const [at, area] of answer.waiting) cells.set(at, area);
      answer.waiting.clear();
    }
    const present = [...cells.values()].filter((area) => this.core.workbook.getSheetBySheetId(area.sheetId));
    await this.calculation.recalculate(present);
  }

  /** Why a cell shows the error it does, where a custom function in it said so: what Excel shows beside the cell. */
  reasonAt(sheetId: string, row: number, column: number, shown: unknown): string | undefined {
    const answer = this.asked.get(`${sheetId}!${row},${column}`);
    return answer?.value === shown ? answer?.reason : undefined;
  }

  /** Whether a call is still unanswered. */
  get waiting(): boolean {
    return this.keys.size > 0 || this.cramped.size > 0;
  }

  dispose(): void {
    clearTimeout(this.delivery);
    clearTimeout(this.growth);
    this.listener = undefined;
    for (const registration of this.registered.values()) registration.dispose();
    this.registered.clear();
  }

  private ask(name: string, args: FunctionCall["args"], cell: Area): FunctionValue | FunctionValue[][] {
    const key = `${name}${JSON.stringify(args)}`;
    const at = `${cell.sheetId}!${cell.row},${cell.column}`;
    let answer = this.answers.get(key);
    if (answer) this.asked.set(at, answer);
    if (answer?.done) {
      if (Array.isArray(answer.value)) this.makeRoom({ ...cell, ...sizeOf(answer.value) });
      return answer.value;
    }
    if (!answer) {
      answer = { value: busy, done: false, waiting: new Map() };
      this.answers.set(key, answer);
      this.asked.set(at, answer);
      const id = this.nextId++;
      this.keys.set(id, key);
      this.queue.push({ id, name, args, sheetId: cell.sheetId, row: cell.row, column: cell.column });
      this.deliverSoon();
    }
    answer.waiting.set(at, cell);
    return answer.value;
  }

  /**
   * Lets a sheet grow where an answer would spill over its end: the grid's have a thousand rows at first, and would show #SPILL! where
   * Excel has a million. After the running calculation, in which sheets may not change.
   */
  private makeRoom(spill: Area): void {
    const { rows, columns } = this.sheets.size(spill.sheetId);
    if (spill.row + spill.rows <= rows && spill.column + spill.columns <= columns) return;
    this.cramped.set(`${spill.sheetId}!${spill.row},${spill.column}`, spill);
    this.growth ??= setTimeout(() => {
      this.growth = undefined;
      const spills = [...this.cramped.values()].filter(({ sheetId }) => this.core.workbook.getSheetBySheetId(sheetId));
      for (const area of spills) this.sheets.ensure(area);
      this.cramped.clear();
      void this.calculation.recalculate(spills.map((area) => ({ ...area, rows: 1, columns: 1 })));
    }, 0);
  }

  private deliverSoon(): void {
    if (!this.listener) return;
    // After the running calculation, so that one message carries all its calls.
    this.delivery ??= setTimeout(() => {
      this.delivery = undefined;
      const calls = this.queue.splice(0);
      if (calls.length > 0) this.listener?.(calls);
    }, 0);
  }
}

function sizeOf(rows: FunctionValue[][]): Pick<Area, "rows" | "columns"> {
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}
