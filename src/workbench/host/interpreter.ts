import {
  actionType,
  pathType,
  type Action,
  type ArgumentInfo,
  type BatchReply,
  type BatchRequest,
  type ObjectPath,
  type QueryInfo,
} from "./batch-protocol";
import type { HostObject, InterpreterHooks } from "./interpreter-hooks";
import { OfficeFault } from "./office-fault";

/** null stands for "this path led to nothing", which office.js shows as `isNullObject`. */
type Reached = HostObject | null;

/** Carries out batches. Knows paths, actions and queries; knows nothing of spreadsheets. */
export class Interpreter {
  constructor(private readonly hooks: InterpreterHooks) {}

  /** Carries out a batch and answers it. Actions run in order; the first that fails ends it. */
  async run(request: BatchRequest): Promise<BatchReply> {
    const batch = new Batch(this.hooks, request.ObjectPaths);
    const reply: BatchReply = { Results: [], TraceIds: [] };
    for (const [index, step] of request.Actions.entries())
      try {
        await this.hooks.beforeAction(index);
        // A trace is answered twice: its callback (an event's handler being added, say) runs on the result, not on the id.
        if (step.ActionType === actionType.trace) reply.TraceIds.push(step.Id);
        const value = step.ActionType === actionType.trace ? null : await batch.carryOut(step);
        reply.Results.push({ ActionId: step.Id, Value: value });
      } catch (cause) {
        reply.Error = described(cause, index, step, request.ObjectPaths);
        break;
      }
    return reply;
  }
}

class Batch {
  private readonly reached = new Map<number, Reached>();

  constructor(
    private readonly hooks: InterpreterHooks,
    private readonly paths: Record<string, ObjectPath>,
  ) {}

  async carryOut(step: Action): Promise<unknown> {
    switch (step.ActionType) {
      case actionType.instantiate:
        return this.instantiate(step);
      case actionType.query:
        return this.query(await this.reach(step.ObjectPathId), step.QueryInfo ?? {});
      case actionType.method:
        return this.method(step);
      case actionType.set:
        return this.set(step);
      case actionType.ensureUnchanged:
        return null;
      default:
        throw new OfficeFault("ApiNotFound", `The stand-in knows no action of type ${step.ActionType}.`);
    }
  }

  private async instantiate(step: Action): Promise<unknown> {
    const object = await this.reach(step.ObjectPathId);
    return object === null ? null : this.identify(object);
  }

  private identify(object: HostObject): Record<string, unknown> {
    const key = this.hooks.keep(object);
    return { ...object.identity(), ...(key === undefined ? {} : { _ReferenceId: key }) };
  }

  private async method(step: Action): Promise<unknown> {
    const object = await this.reach(step.ObjectPathId);
    // Excel.run keeps every range it meets, those of null objects too.
    if (step.Name === "_KeepReference") return null;
    if (object === null) throw notThere(step.Name);
    if (step.Name === "_RemoveReference") {
      this.hooks.release(String(step.ArgumentInfo?.Arguments?.[0] ?? this.hooks.keep(object)));
      return null;
    }
    const event = /^_(Unregister|Register)(\w+)$/.exec(step.Name);
    if (event) {
      this.hooks.event(object, event[2] ?? "", event[1] === "Register");
      return null;
    }
    const answer = await this.call(object, step.Name, await this.arguments(step.ArgumentInfo));
    return isHostObject(answer) ? this.identify(answer) : (answer ?? null);
  }

  private async set(step: Action): Promise<null> {
    const object = await this.reach(step.ObjectPathId);
    if (object === null) throw notThere(step.Name);
    const name = memberName(step.Name);
    if (this.hooks.member(object, name) !== "property") throw unknownMember(object, name);
    const [value] = await this.arguments(step.ArgumentInfo);
    const setter = accessor(object, name)?.set;
    if (!setter) throw new OfficeFault("InvalidArgument", `${object.className}.${name} can't be set.`);
    setter.call(object, value);
    return null;
  }

  private async call(object: HostObject, name: string, args: unknown[]): Promise<unknown> {
    const member = memberName(name);
    if (this.hooks.member(object, member) !== "method") throw unknownMember(object, member);
    const method: unknown = Reflect.get(object, member);
    if (typeof method !== "function") throw unknownMember(object, member);
    return await Reflect.apply(method, object, args);
  }

  /** The object at the end of a path. Each path is walked once a batch, so that a method in it runs once. */
  private async reach(id: number): Promise<Reached> {
    const known = this.reached.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path)
      throw new OfficeFault("GeneralException", `The batch speaks of the path ${id}, which it doesn't describe.`);
    const object = await this.walk(path);
    this.reached.set(id, object);
    return object;
  }

  private async walk(path: ObjectPath): Promise<Reached> {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.hooks.root();
      case pathType.newObject:
        return this.hooks.newObject(path.Name);
      case pathType.reference:
        return this.hooks.kept(path.Name);
      case pathType.none:
        return null;
    }
    const parent = await this.reach(path.ParentObjectPathId ?? 0);
    // Whatever is asked of nothing is nothing: office.js relies on it for chains below a null object.
    if (parent === null) return null;
    if (path.ObjectPathType === pathType.property) {
      const name = memberName(path.Name);
      if (this.hooks.member(parent, name) !== "property") throw unknownMember(parent, name);
      return object(Reflect.get(parent, name), parent, name);
    }
    const name = path.ObjectPathType === pathType.indexer ? "getItem" : path.Name;
    return object(await this.call(parent, name, await this.arguments(path.ArgumentInfo)), parent, memberName(name));
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const reference = references[index];
      args.push(reference ? await this.reach(reference) : await this.resolve(value));
    }
    return args;
  }

  /** Objects inside an argument, such as a validation's source range, come as `{ _ObjectPathId }`. */
  private async resolve(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const reference = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof reference === "number") return this.reach(reference);
    const entries = await Promise.all(
      Object.entries(value).map(async ([key, inner]) => [key, await this.resolve(inner)] as const),
    );
    return Object.fromEntries(entries);
  }

  private async query(target: Reached, info: QueryInfo): Promise<unknown> {
    if (target === null) return null;
    await this.hooks.beforeRead();
    return this.read(target, [...(info.Select ?? []), ...(info.Expand ?? [])], info);
  }

  private read(target: HostObject, select: readonly string[], info: QueryInfo = {}): unknown {
    if (target.items) {
      const end = info.Top ? (info.Skip ?? 0) + info.Top : undefined;
      const own = select.filter(
        (path) => this.hooks.member(target, memberName(path)) === "property" && path !== "items",
      );
      const rest = select.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//i, ""));
      const items = target.items.slice(info.Skip ?? 0, end);
      const wanted = rest.filter((path) => path !== "items");
      return {
        ...this.identify(target),
        ...(own.length > 0 ? this.properties(target, own) : {}),
        _Items: items.map((item) => this.read(item, wanted.length > 0 ? wanted : ["*"])),
      };
    }
    return { ...this.identify(target), ...this.properties(target, select) };
  }

  private properties(target: HostObject, select: readonly string[]): Record<string, unknown> {
    const wanted = new Map<string, string[]>();
    for (const path of select.length > 0 ? select : ["*"]) {
      const [head = "", ...tail] = path.split("/");
      if (head === "*" || head === "$all") for (const name of this.hooks.scalars(target)) wanted.set(name, []);
      else {
        const name = memberName(head);
        const below = wanted.get(name) ?? [];
        if (tail.length > 0) below.push(tail.join("/"));
        wanted.set(name, below);
      }
    }
    const answer: Record<string, unknown> = {};
    for (const [name, below] of wanted) {
      if (this.hooks.member(target, name) !== "property") throw unknownMember(target, name);
      const value: unknown = Reflect.get(target, name);
      answer[wireName(name)] = isHostObject(value) ? this.read(value, below) : value;
    }
    return answer;
  }
}

function object(value: unknown, parent: HostObject, name: string): Reached {
  if (value === null || isHostObject(value)) return value;
  throw new OfficeFault("InvalidArgument", `${parent.className}.${name} is a value, not an object to go on from.`);
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && typeof (value as HostObject).identity === "function";
}

function memberName(wire: string): string {
  const underscore = wire.startsWith("_") ? "_" : "";
  const rest = wire.slice(underscore.length);
  return underscore + rest.charAt(0).toLowerCase() + rest.slice(1);
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function accessor(target: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = target; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

function unknownMember(target: HostObject, name: string): OfficeFault {
  return new OfficeFault(
    "ApiNotFound",
    `The stand-in for Excel doesn't have ${target.className}.${name}. Add it to its model and to members.ts, or use another member.`,
  );
}

function notThere(name: string): OfficeFault {
  return new OfficeFault("ItemNotFound", `${name} was asked of an object that doesn't exist.`);
}

function described(cause: unknown, index: number, step: Action, paths: Record<string, ObjectPath>) {
  const known = cause instanceof OfficeFault;
  const path = paths[String(step.ObjectPathId)];
  return {
    Code: known ? cause.code : "GeneralException",
    Message: cause instanceof Error ? cause.message : String(cause),
    HttpStatusCode: !known ? 500 : cause.code === "AccessDenied" ? 403 : /NotFound$/.test(cause.code) ? 404 : 400,
    Location: [path?.Name, step.Name].filter(Boolean).join("."),
    ActionIndex: index,
  };
}
