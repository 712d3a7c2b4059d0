import "../support/custom-functions-global";
import { call, column } from "../support/call-function";

/** A roster of groups with so many hits among so many people; the arguments of a TABLE function. */
function rosterOf(groups: readonly (readonly [string, number, number])[]): unknown[][][] {
  const people = groups.flatMap(([group, hits, n]) =>
    Array.from({ length: n }, (_, at) => [group, at < hits] as const),
  );
  return [column(people.map(([group]) => group)), column(people.map(([, flag]) => flag))];
}

test("RATE.TABLE shows groups in the order of their labels, then who is in none, and how many were compared", () => {
  const roster = rosterOf([
    ["Women", 20, 40],
    ["Men", 30, 60],
    ["Prefer not to say", 4, 9],
  ]);
  expect(call("RATE.TABLE", roster)).toEqual([
    ["group", "n", "hits", "rate", "low", "high", "status"],
    // Wilson's limits by SciPy 1.17.1: binomtest(30, 60).proportion_ci(method="wilson"), and (20, 40).
    ["Men", 60, 30, 0.5, expect.closeTo(0.3773502424155577, 12), expect.closeTo(0.6226497575844423, 12), "ok"],
    ["Women", 40, 20, 0.5, expect.closeTo(0.35199526933465386, 12), expect.closeTo(0.6480047306653461, 12), "ok"],
    ["Not disclosed", 9, "", "", "", "", ""],
    ["Left out", 0, "", "", "", "", ""],
    ["Groups compared", 2, "", "", "", "", ""],
  ]);
});

test("a small group is suppressed, and a second one with it, so that the total does not reveal it", () => {
  const table = call(
    "RATE.TABLE",
    rosterOf([
      ["A", 1, 3],
      ["B", 20, 40],
      ["C", 30, 60],
    ]),
  ) as unknown[][];
  const hidden = Array.from({ length: 6 }, () => "suppressed");
  expect(table[1]).toEqual(["A", ...hidden]);
  expect(table[2]).toEqual(["B", ...hidden]);
  expect(table[3]?.slice(0, 3)).toEqual(["C", 60, 30]);
});

test("few hits are hidden too, since the rate of a shown group gives them away", () => {
  const table = call(
    "IMPACT.TABLE",
    rosterOf([
      ["A", 2, 50],
      ["B", 20, 40],
      ["C", 30, 60],
    ]),
  ) as unknown[][];
  expect(table[1]?.slice(0, 4)).toEqual(["A", 50, "suppressed", "suppressed"]);
  expect(table[2]?.slice(0, 4)).toEqual(["B", 40, "suppressed", "suppressed"]);
  expect(table.at(-1)?.slice(0, 2)).toEqual(["Groups compared", 1]);
});

test("minimum 1 shows everything, for those who may see everybody", () => {
  const roster = rosterOf([
    ["A", 1, 3],
    ["B", 20, 40],
  ]);
  expect((call("RATE.TABLE", [...roster, null, null, 1]) as unknown[][])[1]?.slice(0, 4)).toEqual(["A", 3, 1, 1 / 3]);
});

test("IMPACT.TABLE without a hit in any group has no yardstick, and says so", () => {
  const table = call(
    "IMPACT.TABLE",
    rosterOf([
      ["A", 0, 50],
      ["B", 0, 40],
    ]),
  ) as unknown[][];
  expect(table[1]).toEqual(["A", 50, 0, 0, "not estimable", "not estimable", "not estimable", "not estimable"]);
});

test("GAP.RATE.BY is suppressed where a group is small", () => {
  const roster = rosterOf([
    ["A", 1, 3],
    ["B", 20, 40],
  ]);
  expect(call("GAP.RATE.BY", [...roster, "A", "B"])).toBe("suppressed");
  expect(call("GAP.RATE.BY", [...roster, "A", "B", null, 3])).toBeCloseTo(1 / 3 - 0.5, 12);
});

test("people who are not eligible are in no denominator, and unknown eligibility is left out", () => {
  const groups = column(["A", "A", "A", "B", "B", "B"]);
  const flags = column([1, 0, 1, 0, 1, 0]);
  const eligible = column([1, 1, 0, 1, 1, null]);
  const table = call("RATE.TABLE", [groups, flags, eligible, null, 1]) as unknown[][];
  expect(table[1]?.slice(0, 3)).toEqual(["A", 2, 1]);
  expect(table[2]?.slice(0, 3)).toEqual(["B", 2, 1]);
  expect(table[4]?.slice(0, 2)).toEqual(["Left out", 1]);
});
