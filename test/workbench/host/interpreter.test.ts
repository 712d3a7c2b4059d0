import type { BatchRequest } from "../../../src/workbench/host/batch-protocol";
import { Interpreter } from "../../../src/workbench/host/interpreter";
import type { HostObject, InterpreterHooks } from "../../../src/workbench/host/interpreter-hooks";
import { OfficeFault } from "../../../src/workbench/host/office-fault";

/** A shelf of books: nothing of a spreadsheet in it, as the interpreter knows nothing of one. */
class Book implements HostObject {
  readonly className = "Book";
  read = 0;
  constructor(
    readonly id: number,
    private written: string,
  ) {}
  get title() {
    return this.written;
  }
  set title(value: string) {
    this.written = value;
  }
  identity() {
    return { Id: this.id };
  }
  get label() {
    return new Label(this);
  }
  lend(to: string) {
    this.read += 1;
    return `${this.title} to ${to}`;
  }
  burn() {
    throw new OfficeFault("AccessDenied", "No.");
  }
}

class Label implements HostObject {
  readonly className = "Label";
  constructor(readonly book: Book) {}
  identity() {
    return {};
  }
  get color() {
    return `${this.book.title} red`;
  }
}

class Shelf implements HostObject {
  readonly className = "Shelf";
  readonly items = [new Book(1, "A"), new Book(2, "B")];
  lookups = 0;
  identity() {
    return {};
  }
  getItem(key: number) {
    this.lookups += 1;
    const book = this.items.find((item) => item.id === key);
    if (!book) throw new OfficeFault("ItemNotFound", `No book ${key}.`);
    return book;
  }
  getItemOrNullObject(key: number) {
    return this.items.find((item) => item.id === key) ?? null;
  }
}

const members: Record<string, Record<string, "property" | "method">> = {
  Shelf: { items: "property", getItem: "method", getItemOrNullObject: "method" },
  Book: { title: "property", label: "property", lend: "method", burn: "method", id: "property" },
  Label: { color: "property" },
};

function setUp() {
  const shelf = new Shelf();
  let reads = 0;
  const hooks: InterpreterHooks = {
    root: () => shelf,
    newObject: (name) => {
      throw new OfficeFault("ApiNotFound", name);
    },
    member: (object, name) => members[object.className]?.[name],
    scalars: (object) => (object.className === "Book" ? ["id", "title"] : []),
    beforeRead: async () => {
      reads += 1;
    },
    keep: () => undefined,
    kept: (key) => {
      throw new OfficeFault("InvalidReference", key);
    },
    release: () => undefined,
    event: () => undefined,
    beforeAction: () => undefined,
  };
  const run = (actions: object[], paths: Record<string, object>) =>
    new Interpreter(hooks).run({
      Actions: actions,
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" }, ...paths },
    } as unknown as BatchRequest);
  return { shelf, run, reads: () => reads };
}

const second = { 3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 1, ArgumentInfo: { Arguments: [2] } } };

test("walks a path once, however many actions use it", async () => {
  const { shelf, run } = setUp();
  const reply = await run(
    [
      { Id: 10, ActionType: 1, Name: "", ObjectPathId: 3 },
      { Id: 11, ActionType: 3, Name: "Lend", ObjectPathId: 3, ArgumentInfo: { Arguments: ["Ada"] } },
      { Id: 12, ActionType: 1, Name: "", ObjectPathId: 3 },
    ],
    second,
  );
  expect(reply.Results).toEqual([
    { ActionId: 10, Value: { Id: 2 } },
    { ActionId: 11, Value: "B to Ada" },
    { ActionId: 12, Value: { Id: 2 } },
  ]);
  expect(shelf.lookups).toBe(1);
});

test("answers queries: names in capitals, nested paths, items of collections", async () => {
  const { run, reads } = setUp();
  const reply = await run(
    [
      { Id: 1, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["title", "label/color"] } },
      { Id: 2, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: {} },
      { Id: 3, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["title"], Top: 1 } },
    ],
    second,
  );
  expect(reply.Results.map((result) => result.Value)).toEqual([
    { Id: 2, Title: "B", Label: { Color: "B red" } },
    { Id: 2, Title: "B" },
    { _Items: [{ Id: 1, Title: "A" }] },
  ]);
  expect(reads()).toBeGreaterThan(0);
});

test("nothing found is null, and so is whatever is asked of it", async () => {
  const { run } = setUp();
  const reply = await run(
    [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: 4 },
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 5 },
      { Id: 3, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["color"] } },
    ],
    {
      4: {
        Id: 4,
        ObjectPathType: 3,
        Name: "GetItemOrNullObject",
        ParentObjectPathId: 1,
        ArgumentInfo: { Arguments: [9] },
      },
      5: { Id: 5, ObjectPathType: 4, Name: "Label", ParentObjectPathId: 4 },
    },
  );
  expect(reply.Results.map((result) => result.Value)).toEqual([null, null, null]);
});

test("the first failure ends the batch; what was answered before it stays", async () => {
  const { shelf, run } = setUp();
  const reply = await run(
    [
      { Id: 1, ActionType: 4, Name: "Title", ObjectPathId: 3, ArgumentInfo: { Arguments: ["C"] } },
      { Id: 2, ActionType: 3, Name: "Burn", ObjectPathId: 3, ArgumentInfo: { Arguments: [] } },
      { Id: 3, ActionType: 3, Name: "Lend", ObjectPathId: 3, ArgumentInfo: { Arguments: ["Ada"] } },
    ],
    second,
  );
  expect(reply.Error).toMatchObject({ Code: "AccessDenied", Message: "No.", HttpStatusCode: 403, ActionIndex: 1 });
  expect(reply.Results).toEqual([{ ActionId: 1, Value: null }]);
  expect(shelf.items[1]).toMatchObject({ title: "C", read: 0 });
});

test.each([
  ["an unlisted member", { Id: 1, ActionType: 3, Name: "Shred", ObjectPathId: 3 }, "ApiNotFound"],
  ["an unlisted property", { Id: 1, ActionType: 4, Name: "Read", ObjectPathId: 3 }, "ApiNotFound"],
  ["a property without a setter", { Id: 1, ActionType: 4, Name: "Label", ObjectPathId: 3 }, "InvalidArgument"],
  ["an unknown kind of action", { Id: 1, ActionType: 42, Name: "", ObjectPathId: 3 }, "ApiNotFound"],
  ["a path that isn't described", { Id: 1, ActionType: 1, Name: "", ObjectPathId: 77 }, "GeneralException"],
])("%s fails loudly", async (_what, action, code) => {
  const { run } = setUp();
  expect((await run([action], second)).Error?.Code).toBe(code);
});

test("objects inside arguments are resolved", async () => {
  const { run } = setUp();
  const reply = await run(
    [
      {
        Id: 1,
        ActionType: 4,
        Name: "Title",
        ObjectPathId: 3,
        ArgumentInfo: { Arguments: [{ of: { _ObjectPathId: 4 } }] },
      },
      { Id: 2, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["title"] } },
    ],
    { ...second, 4: { Id: 4, ObjectPathType: 5, Name: "", ParentObjectPathId: 1, ArgumentInfo: { Arguments: [1] } } },
  );
  expect((reply.Results[1]?.Value as { Title: { of: unknown } }).Title.of).toBeInstanceOf(Book);
});

test("a trace is answered by id and by result: office.js runs its callback on the result", async () => {
  const { run } = setUp();
  expect(await run([{ Id: 5, ActionType: 5, Name: "Trace", ObjectPathId: 0 }], {})).toEqual({
    Results: [{ ActionId: 5, Value: null }],
    TraceIds: [5],
  });
});
