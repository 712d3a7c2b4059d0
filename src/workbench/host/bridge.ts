import type { MessageEntry } from "./events";
import { AppRuntimeHost } from "./app-runtime";
import { Events } from "./events";
import { CustomFunctionsHost, type FunctionsMetadata } from "./custom-functions";
import { createExternal, type External, type OfficeTheme } from "./host-info";
import type { BatchReply, BatchRequest } from "./batch-protocol";
import { Interpreter } from "./interpreter";
import type { HostObject } from "./interpreter-hooks";
import { KeptObjects } from "./kept-objects";
import { memberKind, scalarMembers } from "./member-kind";
import { WorkbookModel } from "./model/workbook";
import { OfficeFault } from "./office-fault";
import { ShortcutsHost, type Pressed, type ShortcutsFile } from "./shortcuts";
import type { AnsweredRequest, OfficeHost, OfficeHostOptions } from "./office-host";

/** The native bridge that office.js looks for: one way out, and one way in that it fills in itself. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** A failure that a test asked for. */
type Injected = Parameters<OfficeHost["failNext"]>[0];

/** A message of office.js: a request of type 1. */
interface Message {
  id: number;
  type: number;
  flags: number;
  message: { url: string; method: string; headers?: Record<string, string>; body?: BatchRequest | string };
}

/** Request flag of `Excel.run({ delayForCellEdit: true })`. */
const delayForCellEdit = 64;

/**
 * The host's end of the messages: takes requests one after the other, hands them to the interpreter, and sends answers, events and
 * calls of custom functions back.
 */
export class Bridge implements OfficeHost {
  readonly requests: AnsweredRequest[] = [];
  private readonly bridges = new Set<NativeBridge>();
  private readonly kept = new KeptObjects();
  private readonly events: Events;
  private readonly functions: CustomFunctionsHost;
  private readonly shortcuts: ShortcutsHost;
  private readonly runtime: AppRuntimeHost;
  private readonly interpreter: Interpreter;
  private failure: Injected | undefined;
  private failing: Injected | undefined;
  private queue: Promise<void> = Promise.resolve();
  private theme: OfficeTheme;
  private disposed = false;

  constructor(private readonly options: OfficeHostOptions) {
    const { grid } = options;
    this.theme = options.theme ?? "light";
    this.events = new Events(grid, (entries) => this.post(entries));
    this.functions = new CustomFunctionsHost(grid, (entries) => this.post(entries));
    this.shortcuts = new ShortcutsHost((entries) => this.post(entries));
    this.runtime = new AppRuntimeHost(() => options.showPane?.());
    const workbook = new WorkbookModel({ grid });
    this.interpreter = new Interpreter({
      root: () => workbook,
      newObject: (type) => this.newObject(type),
      member: memberKind,
      scalars: scalarMembers,
      beforeRead: () => grid.calculation.settle(),
      keep: (object) => this.kept.keep(object),
      kept: (key) => this.kept.get(key),
      release: (key) => this.kept.release(key),
      event: (object, name, wanted) => this.events.register(object, name, wanted),
      beforeAction: (index) => {
        this.failIfAsked(index);
        return options.breathe?.();
      },
    });
  }

  install(target: Window | typeof globalThis): void {
    const bridge: NativeBridge = { sendMessageToHost: (text) => this.receive(bridge, text) };
    this.bridges.add(bridge);
    const external: External = createExternal({
      grid: this.options.grid,
      language: () => this.options.language ?? "en-US",
      theme: () => this.theme,
    });
    // Windows define `external` themselves, as a getter on some browsers: assigning would be ignored.
    for (const [name, value] of Object.entries({ _richApiNativeBridge: bridge, external }))
      Object.defineProperty(target, name, { configurable: true, writable: true, value });
  }

  failNext(error: { code: string; message: string; atAction?: number }): void {
    this.failure = error;
  }

  setTheme(theme: OfficeTheme): void {
    this.theme = theme;
  }

  registerFunctions(metadata: FunctionsMetadata, namespace: string): void {
    this.functions.register(metadata, namespace);
  }

  registerShortcuts(file: ShortcutsFile): void {
    this.shortcuts.register(file);
  }

  press(keys: Pressed): boolean {
    return this.shortcuts.press(keys);
  }

  dispose(): void {
    this.disposed = true;
    this.events.dispose();
    this.options.grid.functions.onCalls(undefined);
    this.bridges.clear();
  }

  private receive(bridge: NativeBridge, text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.type !== 1) return;
    const body =
      typeof message.message.body === "string"
        ? (JSON.parse(message.message.body) as BatchRequest)
        : message.message.body;
    const answer = body
      ? (reply: BatchReply) => this.answer(bridge, message.id, 200, reply)
      : () =>
          this.answer(bridge, message.id, 400, {
            error: { code: "InvalidRequest", message: "The request has no body." },
          });
    const batch = body ?? { Actions: [], ObjectPaths: {} };
    // Results of functions don't wait their turn: a batch before them may be waiting for what they bring.
    if (isFunctionResults(batch)) {
      void this.interpreter.run(batch).then(answer);
      return;
    }
    this.queue = this.queue.then(async () => {
      if (this.disposed) return;
      answer(await this.batch(batch, message.flags));
      if (isRequestOfAddIn(batch) && !isCleanUp(batch))
        this.requests.push({ actions: batch.Actions.length, bytes: text.length });
    });
  }

  private async batch(batch: BatchRequest, flags: number): Promise<BatchReply> {
    const { grid } = this.options;
    const editing = await this.untilNotEditing((flags & delayForCellEdit) !== 0);
    if (editing)
      return refused(
        "InvalidOperationInCellEditMode",
        "A cell is being edited. Press Enter or Tab to finish, and try again.",
      );
    const injected = isCleanUp(batch) ? undefined : this.failure;
    if (injected) this.failure = undefined;
    this.failing = injected;
    grid.undoSteps.begin();
    try {
      const reply = await this.interpreter.run(batch);
      await grid.calculation.settle();
      return reply;
    } catch (cause) {
      // Nothing but the grid itself can fail here; the add-in gets it as Office's "something went wrong".
      return refused("GeneralException", cause instanceof Error ? cause.message : String(cause));
    } finally {
      grid.undoSteps.end();
    }
  }

  /** Whether somebody is typing into a cell still; with `wait` not before they have finished. */
  private async untilNotEditing(wait: boolean): Promise<boolean> {
    const { editing } = this.options.grid;
    if (!editing.now || !wait) return editing.now;
    await editing.ended();
    return false;
  }

  private failIfAsked(index: number): void {
    const { failing } = this;
    if (failing && index === (failing.atAction ?? 0)) throw new OfficeFault(failing.code, failing.message);
  }

  private newObject(type: string): HostObject {
    if (/AddinInternalService$/.test(type)) return new AddInService();
    if (/CustomFunctions$/.test(type)) return this.functions;
    if (/\.ActionService$/.test(type)) return this.shortcuts;
    if (/\.AppRuntimeService$/.test(type)) return this.runtime;
    throw new OfficeFault("ApiNotFound", `The stand-in for Excel makes no ${type}.`);
  }

  private answer(bridge: NativeBridge, id: number, statusCode: number, body: object): void {
    if (this.disposed) return;
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, flags: 0, message: { statusCode, headers: {}, body } }));
  }

  private post(entries: MessageEntry[]): void {
    for (const bridge of this.bridges)
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, flags: 0, message: { entries } }));
  }
}

/** What office.js tells that its page is ready. */
class AddInService implements HostObject {
  readonly className = "AddinInternalService";

  identity(): Record<string, unknown> {
    return {};
  }

  notifyActionHandlerReady(): void {
    // Ribbon buttons would be sent from now on; the stand-in has no ribbon.
  }
}

function isFunctionResults(batch: BatchRequest): boolean {
  return batch.Actions.some((step) => /^SetInvocation(Array)?Results$/.test(step.Name));
}

/** The batch in which `Excel.run` lets its ranges go, after the add-in's own: no place for an injected failure. */
function isCleanUp(batch: BatchRequest): boolean {
  const methods = batch.Actions.filter((step) => step.ActionType !== 1);
  return methods.length > 0 && methods.every((step) => step.Name === "_RemoveReference");
}

/** The library's own messages are not the add-in's requests. */
function isRequestOfAddIn(batch: BatchRequest): boolean {
  return !Object.values(batch.ObjectPaths).some((path) => /(?:AddinInternal|AppRuntime)Service$/.test(path.Name));
}

function refused(code: string, message: string): BatchReply {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, HttpStatusCode: 400, Location: "", ActionIndex: 0 },
  };
}
