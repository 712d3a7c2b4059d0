import fc from "fast-check";
import { shortestLoops } from "../../../../src/core/criteria/basis/shortest-loops";

const links = (...rows: string[]) => new Map(rows.map((row) => [row[0] ?? "", [...row.slice(1)]]));

test("no loop in a tree, a diamond, or links to nowhere", () => {
  expect(shortestLoops(links("abc", "bd", "cd", "d"))).toEqual([]);
  expect(shortestLoops(links("ax", "by"))).toEqual([]);
  expect(shortestLoops(new Map())).toEqual([]);
});

test("the shortest loop of a knot, from its first name", () => {
  expect(shortestLoops(links("dc", "cb", "bad", "ac"))).toEqual([["a", "c", "b"]]);
  expect(shortestLoops(links("ab", "bac", "ca"))).toEqual([["a", "b"]]);
  expect(shortestLoops(links("ab", "bab"))).toEqual([["b"]]);
});

test("a loop a knot", () => {
  expect(shortestLoops(links("yz", "zyb", "ab", "ba"))).toEqual([
    ["a", "b"],
    ["y", "z"],
  ]);
});

test("a ring of 2,000 is followed without running out of stack", () => {
  const ring = new Map(Array.from({ length: 2000 }, (_, n) => [String(n), [String((n + 1) % 2000)]]));
  expect(shortestLoops(ring)[0]).toHaveLength(2000);
});

const graph = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 })
  .map((pairs) => pairs.map(([from, to]) => [String(from), String(to)] as const));

/** Length of the shortest closed walk through a node by trying all walks of each length: slow and plainly right. */
function shortestThrough(start: string, pairs: readonly (readonly [string, string])[]): number {
  let ends = new Set([start]);
  for (let length = 1; length <= 8; length += 1) {
    ends = new Set(pairs.filter(([from]) => ends.has(from)).map(([, to]) => to));
    if (ends.has(start)) return length;
  }
  return Infinity;
}

test("agrees with trying all walks: real loops, each the shortest through its names, and none left out", () => {
  fc.assert(
    fc.property(graph, (pairs) => {
      const map = new Map<string, string[]>();
      for (const [from, to] of pairs) map.set(from, [...(map.get(from) ?? []), to]);
      const loops = shortestLoops(map);
      for (const loop of loops) {
        for (const [index, node] of loop.entries()) expect(map.get(node)).toContain(loop[(index + 1) % loop.length]);
        expect(shortestThrough(loop[0] ?? "", pairs)).toBe(loop.length);
      }
      const all = [...map.keys()].map((node) => shortestThrough(node, pairs));
      expect(Math.min(...loops.map((loop) => loop.length))).toBe(Math.min(...all));
    }),
  );
});

test("the order of names and links changes nothing", () => {
  fc.assert(
    fc.property(graph, (pairs) => {
      const of = (list: typeof pairs) => {
        const map = new Map<string, string[]>();
        for (const [from, to] of list) map.set(from, [...(map.get(from) ?? []), to]);
        return shortestLoops(map);
      };
      expect(of([...pairs].reverse())).toEqual(of(pairs));
    }),
  );
});
