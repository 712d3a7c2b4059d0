import fc from "fast-check";
import { type GroupTally, suppressGroups } from "../../../src/core/statistics";
import { isSolvable } from "../../support/table-solver";

const groupsOf = (pairs: readonly (readonly [hits: number, misses: number])[]): GroupTally[] =>
  pairs.map(([hits, misses], at) => ({ group: `G${at}`, n: hits + misses, hits }));

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 25 }));
const pairs = fc
  .array(fc.tuple(count, count), { minLength: 2, maxLength: 5 })
  .filter((list) => list.every(([hits, misses]) => hits + misses > 0));

test("no shown size, hits or misses is a small group", () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const groups = groupsOf(list);
      const shown = suppressGroups(groups);
      groups.forEach(({ n, hits }, at) => {
        const isSmall = (people: number): boolean => people > 0 && people < 5;
        if (shown[at] !== "nothing") expect(isSmall(n)).toBe(false);
        if (shown[at] === "all") expect(isSmall(hits) || isSmall(n - hits)).toBe(false);
      });
    }),
  );
});

test("a reader who knows every size and the total of all hits cannot work out a group's hits", () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const groups = groupsOf(list);
      const shown = suppressGroups(groups);
      if (shown.slice(0, groups.length).every((word) => word !== "all")) return;
      const table = list.map(([hits, misses]) => [hits, misses]);
      const hidden = groups.map((_, at) => [shown[at] !== "all", shown[at] !== "all"]);
      // A group whose size is hidden hides its zeros too; a zero hidden for another's sake is one more that may be thought of.
      const zeroHidden = list.some((pair, at) => shown[at] === "size only" && pair.includes(0));
      const least = (at: number): number => (zeroHidden || shown[at] === "nothing" ? 0 : 1);
      groups.forEach((_, at) => {
        if (shown[at] !== "all") expect(isSolvable(table, hidden, [at, 0], least)).toBe(false);
      });
    }),
    { numRuns: 3000 },
  );
});

test("people who are in no group are part of what must be protected", () => {
  // Three who did not say: with all else shown, the total of 103 would give them away. The second group's hits
  // go too: with the total of hits they would give the first group's, and so its size.
  expect(
    suppressGroups(
      groupsOf([
        [20, 20],
        [30, 30],
      ]),
      5,
      3,
    ),
  ).toEqual(["nothing", "size only", "nothing"]);
});

test("one person alone in a group hides that group and one more, not the whole table", () => {
  const table = groupsOf([
    [1, 0],
    [20, 20],
    [30, 30],
    [40, 45],
  ]);
  expect(suppressGroups(table)).toEqual(["nothing", "nothing", "all", "all", "all"]);
});

test("10,000 groups of every kind are protected in one go: no small count is shown", () => {
  const groups = groupsOf(Array.from({ length: 10_000 }, (_, at): [number, number] => [at % 7, 1 + ((at * 13) % 50)]));
  const shown = suppressGroups(groups);
  const isSmall = (people: number): boolean => people > 0 && people < 5;
  const wrong = groups.filter(
    ({ n, hits }, at) =>
      (shown[at] !== "nothing" && isSmall(n)) || (shown[at] === "all" && (isSmall(hits) || isSmall(n - hits))),
  );
  expect(wrong).toEqual([]);
  expect(shown.filter((word) => word === "all").length).toBeGreaterThan(1000);
});
