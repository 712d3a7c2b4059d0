import { errorOf } from "../support/custom-functions-global";
import fc from "fast-check";
import { call, statsOf } from "../support/call-function";
import { cases, type FunctionCase, GOOD, ROWS } from "../support/function-cases";

/*
 * The laws that every function on columns keeps, on rosters drawn from the rows of the good ones: people may be in it twice.
 */

const drawn = fc.array(fc.nat(ROWS - 1), { minLength: 6, maxLength: 40 });

/** The arguments with only these rows in the columns, in this order, and everything shown that may be shown. */
function withRows({ names, columns, values }: FunctionCase, rows: readonly number[]): unknown[] {
  return values.map((value, at) => {
    const name = names[at] ?? "";
    if (name === "minimum") return 1;
    return columns.includes(name) && value !== null ? rows.map((row) => (GOOD[name] as unknown[][])[row]) : value;
  });
}

/** The answer, or the error's code: a refusal may name a row. */
function answerOf(name: string, values: readonly unknown[]): unknown {
  let answer: unknown;
  const error = errorOf(() => (answer = call(name, values)));
  return error ? error.code : answer;
}

function expectClose(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual) && actual.length).toBe(expected.length);
    expected.forEach((part, at) => expectClose((actual as unknown[])[at], part));
  } else if (typeof expected === "number" && typeof actual === "number") {
    if (Math.abs(actual - expected) > 1e-7 * Math.max(1, Math.abs(expected))) expect(actual).toBe(expected);
  } else expect(actual).toEqual(expected);
}

describe("the order of rows changes nothing", () => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (name, one) => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const order = rows.map((row) => ({ row, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const shuffled = order.map(({ row }) => row);
        expectClose(answerOf(name, withRows(one, shuffled)), answerOf(name, withRows(one, rows)));
      }),
      { numRuns: 40 },
    );
  });
});

/** What swapping the groups does to an answer: x there, y back. */
const SWAPPED: Readonly<Record<string, (x: number, y: number) => [number, number]>> = {
  "flips its sign": (x, y) => [y, -x],
  "turns it over": (x, y) => [x * y, 1],
  "leaves it": (x, y) => [x, y],
  "turns the ratio of pay over": (x, y) => [(1 - x) * (1 - y), 1],
};

const SWAPS: readonly (readonly [name: string, how: string])[] = [
  ["GAP.RATE.BY", "flips its sign"],
  ["ACCESS.GAP", "flips its sign"],
  ["RETENTION.GAP", "flips its sign"],
  ["TIME.GAP", "flips its sign"],
  ["SMD", "flips its sign"],
  ["SIMPSON.STATS", "flips its sign"],
  ["PAY.OAXACA.STATS", "flips its sign"],
  ["CMH", "turns it over"],
  ["PROMOTION.RATIO", "turns it over"],
  ["SEGREGATION", "leaves it"],
  ["HOMOGENEITY", "leaves it"],
  ["PAY.GAP", "turns the ratio of pay over"],
  ["PAY.BONUS", "turns the ratio of pay over"],
  ["PAY.GAP.ADJUSTED", "turns the ratio of pay over"],
];

test("every function that compares two groups is in the list of what swapping them does", () => {
  const comparing = cases
    .filter(({ names }) => names.includes("reference"))
    .map(({ name }) => name.replace(/\.STATS$/, ""));
  expect([...new Set(comparing)].sort()).toEqual(SWAPS.map(([name]) => name.replace(/\.STATS$/, "")).sort());
});

test.each(SWAPS)("swapping the groups of %s %s", (name, how) => {
  const one = cases.find((each) => each.name === name);
  const law = SWAPPED[how];
  if (!one || !law) throw new Error(`There is no ${name}.`);
  let compared = 0;
  fc.assert(
    fc.property(drawn, (rows) => {
      const there = withRows(one, rows);
      const back = there.map((value, at) =>
        one.names[at] === "focal" ? GOOD.reference : one.names[at] === "reference" ? GOOD.focal : value,
      );
      const [x, y] = [answerOf(name, there), answerOf(name, back)].map((answer) =>
        Array.isArray(answer) ? statsOf(answer).estimate : answer,
      );
      if (typeof x !== "number" || typeof y !== "number" || (how === "turns it over" && x * y === 0)) return;
      compared++;
      expectClose(...law(x, y));
    }),
    { numRuns: 100 },
  );
  // A law that was never put to the test would pass too.
  expect(compared).toBeGreaterThan(10);
});

/** Medians of few people have open ends, which say nothing about the law. */
const enough = fc.array(fc.nat(ROWS - 1), { minLength: 30, maxLength: 60 });

const withInterval = cases.filter(
  (one) => one.name.endsWith(".STATS") && "low" in statsOf(call(one.name, withRows(one, [...Array(ROWS).keys()]))),
);

describe("intervals hold their estimate, and four of everybody makes none wider", () => {
  test.each(withInterval.map((one) => [one.name, one] as const))("%s", (name, one) => {
    let seen = 0;
    fc.assert(
      fc.property(enough, (rows) => {
        const answers = [rows, [...rows, ...rows, ...rows, ...rows]].map((list) => answerOf(name, withRows(one, list)));
        const [few, many] = answers.map((answer) => (Array.isArray(answer) ? statsOf(answer) : {}));
        const { estimate, low, high } = few as Record<string, unknown>;
        if (typeof estimate === "number" && typeof low === "number") expect(low).toBeLessThanOrEqual(estimate + 1e-9);
        if (typeof estimate === "number" && typeof high === "number")
          expect(high).toBeGreaterThanOrEqual(estimate - 1e-9);
        if (![low, high, many?.low, many?.high].every((value) => typeof value === "number")) return;
        seen++;
        const [wide, narrow] = [Number(high) - Number(low), Number(many?.high) - Number(many?.low)];
        expect(narrow).toBeLessThanOrEqual(wide * (1 + 1e-9) + 1e-9);
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});
