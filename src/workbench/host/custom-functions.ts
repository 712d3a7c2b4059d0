import type { FunctionCall, FunctionValue } from "../grid/grid-functions";
import type { Grid } from "../grid/grid";
import { addressOf, quoteSheet } from "./a1";
import type { MessageEntry } from "./events";
import type { HostObject } from "./interpreter-hooks";
import { badArgument } from "./office-fault";

/** The part of `functions.json` that the host needs. */
export interface FunctionsMetadata {
  functions: readonly {
    id: string;
    name: string;
    description?: string;
    parameters?: readonly { name: string; repeating?: boolean }[];
  }[];
}

/** Message numbers of custom functions, and the errors that office.js reports by number. */
const category = 1;
const invoke = 1000;
const errorCodes: Record<number, string> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };
const errorTypes: Record<string, string> = {
  NotAvailable: "#N/A",
  Div0: "#DIV/0!",
  Num: "#NUM!",
  Value: "#VALUE!",
  Null: "#NULL!",
  Ref: "#REF!",
  Name: "#NAME?",
};

/** Custom functions through the library's own protocol: the grid asks, the add-in's runtime computes, the cells follow. */
export class CustomFunctionsHost implements HostObject {
  readonly className = "CustomFunctions";
  private readonly ids = new Map<string, string>();

  /** @param send gets one message for all calls of a calculation */
  constructor(
    private readonly grid: Grid,
    private readonly send: (entries: MessageEntry[]) => void,
  ) {}

  identity(): Record<string, unknown> {
    return {};
  }

  /**
   * Makes the grid know the add-in's functions. Excel reads them from the manifest; here they are handed over.
   * @param namespace what stands before the dot in a cell, as the manifest says
   */
  register(metadata: FunctionsMetadata, namespace: string): void {
    for (const { id, name, description, parameters } of metadata.functions) {
      const full = `${namespace}.${name}`.toUpperCase();
      this.ids.set(full, id);
      const repeats = parameters?.some((parameter) => parameter.repeating) === true;
      this.grid.functions.register(full, repeats ? 0 : (parameters?.length ?? 0), description ?? "");
    }
    this.grid.functions.onCalls((calls) => this.send(calls.map((call) => this.entry(call))));
  }

  /** What office.js sends back: `[id, succeeded, value, errorCode]` for each call. */
  async setInvocationArrayResults(results: unknown): Promise<void> {
    if (!Array.isArray(results)) throw badArgument("Results of custom functions come as a list.");
    await this.grid.functions.answer(
      (results as unknown[][]).map(([id, succeeded, value, code]) => ({
        id: Number(id),
        value: succeeded === true ? answer(value) : (errorCodes[Number(code)] ?? "#VALUE!"),
        // A failed call sends its message where the value would be.
        reason: succeeded !== true && typeof value === "string" && value !== "" ? value : undefined,
      })),
    );
  }

  /** The same as objects, which older libraries send. */
  async setInvocationResults(results: unknown): Promise<void> {
    if (!Array.isArray(results)) throw badArgument("Results of custom functions come as a list.");
    const list = results as { id: unknown; failed?: boolean; value?: unknown; errorCode?: unknown }[];
    await this.setInvocationArrayResults(list.map((one) => [one.id, one.failed !== true, one.value, one.errorCode]));
  }

  private entry(call: FunctionCall): MessageEntry {
    const { sheetId, row, column } = call;
    const address = `${quoteSheet(this.grid.sheets.name(sheetId))}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
    const message = [call.id, this.ids.get(call.name) ?? call.name, call.args, address, 0];
    return { messageCategory: category, messageType: invoke, targetId: "", message: JSON.stringify(message) };
  }
}

function answer(value: unknown): FunctionValue | FunctionValue[][] {
  if (!Array.isArray(value)) return single(value);
  // A list of values spills as one row, as in Excel.
  const rows = value.every(Array.isArray) ? (value as unknown[][]) : [value as unknown[]];
  return rows.map((row) => row.map(single));
}

function single(value: unknown): FunctionValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  // An error inside an array, in the form that the library gives it on the way out.
  const { errorType, basicValue, code } = value as { errorType?: string; basicValue?: string; code?: string };
  return basicValue ?? (errorType === undefined ? undefined : errorTypes[errorType]) ?? code ?? "#VALUE!";
}
