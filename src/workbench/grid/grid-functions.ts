import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Area } from "./area";
import type { Calculation } from "./calculation";
import { EngineFunction } from "./engine-function";
import type { GridCore } from "./grid-core";

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

interface Answer {
  value: FunctionValue | FunctionValue[][];
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
  private readonly queue: FunctionCall[] = [];
  private listener: ((calls: FunctionCall[]) => void) | undefined;
  private readonly registered = new Map<string, { dispose(): void }>();
  private nextId = 1;
  private delivery: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly core: GridCore,
    private readonly calculation: Calculation,
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
  async answer(results: readonly { id: number; value: FunctionValue | FunctionValue[][] }[]): Promise<void> {
    const cells = new Map<string, Area>();
    for (const { id, value } of results) {
      const key = this.keys.get(id);
      const answer = key === undefined ? undefined : this.answers.get(key);
      if (!answer) continue;
      this.keys.delete(id);
      answer.value = value;
      answer.done = true;
      for (const [at, area] of answer.waiting) cells.set(at, area);
      answer.waiting.clear();
    }
    const present = [...cells.values()].filter((area) => this.core.workbook.getSheetBySheetId(area.sheetId));
    await this.calculation.recalculate(present);
  }

  /** Whether a call is still unanswered. */
  get waiting(): boolean {
    return this.keys.size > 0;
  }

  dispose(): void {
    clearTimeout(this.delivery);
    this.listener = undefined;
    for (const registration of this.registered.values()) registration.dispose();
    this.registered.clear();
  }

  private ask(name: string, args: FunctionCall["args"], cell: Area): FunctionValue | FunctionValue[][] {
    const key = `${name}${JSON.stringify(args)}`;
    let answer = this.answers.get(key);
    if (answer?.done) return answer.value;
    if (!answer) {
      answer = { value: busy, done: false, waiting: new Map() };
      this.answers.set(key, answer);
      const id = this.nextId++;
      this.keys.set(id, key);
      this.queue.push({ id, name, args, sheetId: cell.sheetId, row: cell.row, column: cell.column });
      this.deliverSoon();
    }
    answer.waiting.set(`${cell.sheetId}!${cell.row},${cell.column}`, cell);
    return answer.value;
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
