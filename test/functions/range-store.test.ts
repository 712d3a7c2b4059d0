import fc from "fast-check";
import { RangeStore } from "../../src/functions/range-store";
import { column } from "../support/call-function";

const rows = 400;
const plain = Array.from({ length: rows }, (_, row) => (row % 3 === 0 ? "Women" : "Men"));

/** Reads cells as text, and counts how often it is asked to. */
function reader(): { reads: () => number; read: (store: RangeStore, range: unknown) => readonly string[] } {
  let reads = 0;
  return {
    reads: () => reads,
    read: (store, range) =>
      store.recall(range, "text", () => {
        reads++;
        return (range as unknown[][]).map(([cell]) => `${typeof cell} ${String(cell)}`);
      }),
  };
}

test("2,000 calls over other arrays with the same cells read them once", () => {
  const store = new RangeStore();
  const { reads, read } = reader();
  const first = read(store, column(plain));
  for (let call = 1; call < 2000; call++) expect(read(store, column(plain))).toBe(first);
  expect(reads()).toBe(1);
  expect(Object.isFrozen(first)).toBe(true);
});

test("one cell that differs, by value or by type, anywhere, is never answered from another range", () => {
  const other = fc.oneof(
    fc.constantFrom<unknown>(null, undefined, true, false, 0, 1, "", "1", "0", "true", "Women", "women", NaN),
    fc.string(),
    fc.double(),
  );
  const edit = fc.tuple(fc.nat(rows - 1), other);
  const store = new RangeStore();
  const { read } = reader();
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
      const cells: unknown[] = [...plain];
      for (const [row, cell] of edits) cells[row] = Object.is(cell, -0) ? 0 : cell;
      expect(read(store, column(cells))).toEqual(cells.map((cell) => `${typeof cell} ${String(cell)}`));
    }),
    { numRuns: 400 },
  );
});

test("the same array with other cells in it is read anew", () => {
  const store = new RangeStore();
  const { read } = reader();
  const range = column(plain);
  expect(read(store, range)[7]).toBe("string Men");
  const [cells = []] = range.slice(7);
  cells[0] = "Women";
  expect(read(store, range)[7]).toBe("string Women");
});

test("shape counts: a column, a row and a block of the same cells are three ranges", () => {
  const store = new RangeStore();
  const shapeOf = (range: unknown[][]): readonly string[] =>
    store.recall(range, "shape", () => [`${range.length} by ${range[0]?.length}`]);
  const numbers = Array.from({ length: rows }, () => 1);
  const block = Array.from({ length: rows / 2 }, () => [1, 1]);
  expect([shapeOf(column(numbers)), shapeOf([numbers]), shapeOf(block), shapeOf(column(numbers))].flat()).toEqual([
    "400 by 1",
    "1 by 400",
    "200 by 2",
    "400 by 1",
  ]);
});

test("ways of reading do not mix, and a refusal is given again without reading", () => {
  const store = new RangeStore();
  let reads = 0;
  const refuse = (): readonly string[] =>
    store.recall(column(plain), "numbers pay", () => {
      reads++;
      throw new RangeError("pay needs numbers");
    });
  expect(refuse).toThrow("pay needs numbers");
  expect(refuse).toThrow(RangeError);
  expect(reads).toBe(1);
  expect(store.recall(column(plain), "labels", () => ["read"])).toEqual(["read"]);
});

test("a defect is not taken for a refusal and not kept", () => {
  const store = new RangeStore();
  let reads = 0;
  const fail = (): readonly string[] =>
    store.recall(column(plain), "text", () => {
      reads++;
      throw new TypeError("a defect");
    });
  expect(fail).toThrow(TypeError);
  expect(fail).toThrow(TypeError);
  expect(reads).toBe(2);
});

test.each([
  ["short columns", column(plain.slice(0, 20))],
  ["one cell", "Women"],
  ["rows of different lengths", [...column(plain), ["Women", "Men"]]],
  ["cells that are objects, which could change within", column(plain.map((text) => ({ text })))],
])("%s are read each time", (_, range) => {
  const store = new RangeStore();
  let reads = 0;
  for (let call = 0; call < 3; call++) store.recall(range, "text", () => [`${++reads}`]);
  expect(reads).toBe(3);
});

test("memory is bounded: ranges that nobody asked about for long are forgotten, the last one never", () => {
  const store = new RangeStore();
  const { reads, read } = reader();
  const numbered = (number: number): unknown[][] => column([...plain, `Range ${number}`]);
  for (let number = 0; number < 200; number++) read(store, numbered(number));
  expect(reads()).toBe(200);
  read(store, numbered(199));
  expect(reads()).toBe(200);
  read(store, numbered(0));
  expect(reads()).toBe(201);
});
