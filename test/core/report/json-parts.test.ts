import fc from "fast-check";
import { JsonEntries, jsonParts } from "../../../src/core/report/json-parts";

/** Plain data in which every third array, or so, is lazy; and the same with ordinary ones. */
function lazily(value: unknown, seed: number): unknown {
  if (Array.isArray(value))
    return (value.length + seed) % 3 === 0
      ? new JsonEntries(() => value)
      : value.map((entry) => lazily(entry, seed + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, lazily(entry, seed + key.length)]));
}

test("the pieces are the text of JSON.stringify, wherever lazy arrays stand", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(2), (value, seed) => {
      expect([...jsonParts(lazily(value, seed))].join("")).toBe(JSON.stringify(value, null, 2));
    }),
    { seed: 20261130, numRuns: 300 },
  );
});

test("missing values are left out of objects and null in arrays", () => {
  const of = (entries: unknown) => ({ a: undefined, b: [undefined, entries], c: { d: undefined } });
  expect([...jsonParts(of(new JsonEntries(() => [1, undefined])))].join("")).toBe(
    JSON.stringify(of([1, undefined]), null, 2),
  );
});

test("entries are made one by one, as the text is taken", () => {
  const made: number[] = [];
  const entries = new JsonEntries(function* () {
    for (const entry of [1, 2, 3]) {
      made.push(entry);
      yield entry;
    }
  });
  const parts = jsonParts({ entries })[Symbol.iterator]();
  parts.next();
  parts.next();
  expect(made).toEqual([1]);
});
