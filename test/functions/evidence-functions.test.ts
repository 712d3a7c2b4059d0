import fc from "fast-check";
import { errorOf } from "../support/custom-functions-global";
import { call, column, statsOf } from "../support/call-function";
import { payRoster } from "../support/pay-roster";
import { expectClose } from "../support/vector-case";

const errorIn = (name: string, values: readonly unknown[]): { code?: string; message?: string } =>
  errorOf(() => call(name, values)) ?? {};

describe("FORECAST.TARGET", () => {
  test("values on a line are met by it, and the line's own target date comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (start, step) => {
        const dates = [45000, 45010, 45020, 45030];
        const values = dates.map((_, at) => start + at * step);
        const stats = statsOf(call("FORECAST.TARGET.STATS", [column(dates), column(values), 45050, start + 10 * step]));
        expect(stats.estimate).toBeCloseTo(start + 5 * step, 8);
        expect(stats["reaches target"]).toBeCloseTo(45100, 6);
      }),
    );
  });

  test("a line that leads away from the target never reaches it", () => {
    const stats = statsOf(call("FORECAST.TARGET.STATS", [column([1, 2, 3]), column([5, 4, 3.5]), 9, 8]));
    expect(stats["reaches target"]).toBe("not estimable");
  });

  test.each([
    ["one date", [column([1, 1, 1]), column([1, 2, 3]), 9, 8], "#N/A", /of one date/],
    ["a due date in the past", [column([1, 2, 3]), column([1, 2, 3]), 2, 8], "#VALUE!", /lies before the last/],
    ["dates as text", [column(["2026-01-01", 2, 3]), column([1, 2, 3]), 9, 8], "#VALUE!", /text, not a date/],
    ["unequal columns", [column([1, 2]), column([1, 2, 3]), 9, 8], "#VALUE!", /2 rows of dates and 3 of values/],
    ["no target", [column([1, 2, 3]), column([1, 2, 3]), 9, null], "#N/A", /target is blank/],
  ])("%s", (_, values, code, message) => {
    const error = errorIn("FORECAST.TARGET", values);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test("a row with a blank is left out and counted", () => {
    const stats = statsOf(call("FORECAST.TARGET.STATS", [column([1, 2, 3, 4]), column([1, 2, null, 4]), 9, 8]));
    expect([stats.n, stats["left out"]]).toEqual([3, 1]);
  });
});

describe("PILOT.VERDICT", () => {
  test("is never met or not met on fewer than 30 people, whatever the numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 29 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const hits = Math.round(n * share);
        expect(call("PILOT.VERDICT", [hits, n, 300, 600, 0.05])).toBe("inconclusive");
        expect(statsOf(call("PILOT.VERDICT.STATS", [300, 600, hits, n, 0.05])).status).toBe("indicative");
      }),
    );
  });

  test("a higher margin never turns not met into met", () => {
    const rank = ["not met", "inconclusive", "met"];
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), fc.nat(100), fc.nat(100), (hits, referenceHits, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((margin) =>
          rank.indexOf(String(call("PILOT.VERDICT", [hits, 600, referenceHits, 600, margin / 100]))),
        );
        expect(high).toBeLessThanOrEqual(low ?? -1);
      }),
    );
  });

  test("a margin in percent is refused, a blank one is not estimable, a hidden count stays hidden", () => {
    expect(errorIn("PILOT.VERDICT", [10, 60, 8, 60, 10]).message).toMatch(/margin as a fraction such as 0.1, got 10/);
    expect(errorIn("PILOT.VERDICT", [10, 60, 8, 60, null])).toMatchObject({ code: "#N/A" });
    expect(errorIn("PILOT.VERDICT", [10, 5, 8, 60, 0.1]).message).toMatch(/hits between 0 and n/);
    expect(call("PILOT.VERDICT", ["suppressed", 60, 8, 60, 0.1])).toBe("suppressed");
    const [hidden, full] = [
      ["suppressed", 60],
      [10, 60],
    ].map((pair) => statsOf(call("PILOT.VERDICT.STATS", [...pair, 8, 60, 0.1])));
    expect(Object.keys(hidden ?? {})).toEqual(Object.keys(full ?? {}));
  });
});

describe("MENTOR", () => {
  const groups = column(payRoster.map(({ group }) => group));

  test("HOURS: the mean and Student's interval of NumPy and scipy.stats.t 1.17.1", () => {
    const stats = statsOf(call("MENTOR.HOURS.STATS", [groups, column(payRoster.map(({ hours }) => hours)), "F"]));
    expectClose(stats.estimate, 1.5, 1e-12);
    expectClose(stats.low, 1.2050331001205836, 1e-9);
    expectClose(stats.high, 1.7949668998794164, 1e-9);
  });

  test("COVERAGE is RATE on the counts, and LIFT is GAP.RATE on them", () => {
    const labels = column(["A", "A", "A", "B", "B", "", "A"]);
    const mentored = column([1, 1, 0, 1, 0, 1, null]);
    expect(call("MENTOR.COVERAGE.STATS", [labels, mentored, "a"])).toEqual(call("RATE.STATS", [2, 3]));
    expect(call("MENTOR.COVERAGE", [labels, mentored])).toBe(3 / 5);
    const promoted = column([1, 0, 0, 1, 1, 0, 1]);
    expect(call("MENTOR.LIFT.STATS", [promoted, mentored])).toEqual(call("GAP.RATE.STATS", [2, 4, 1, 2]));
    expect(errorIn("MENTOR.LIFT", [column([1, 0]), column([1, 1])])).toMatchObject({ code: "#N/A" });
    expect(errorIn("MENTOR.COVERAGE", [labels, mentored, "C"]).message).toMatch(
      /no group "C" \(focal\). The groups are: A, B/,
    );
  });

  test("SATISFACTION counts those who did not answer, and half of them silent is inconclusive", () => {
    const stats = statsOf(call("MENTOR.SATISFACTION.STATS", [column([5, 4, 1, null, null, null, null]), 4]));
    expect([stats.hits, stats.n, stats.asked, stats["response rate"], stats.status]).toEqual([
      2,
      3,
      7,
      3 / 7,
      "inconclusive",
    ]);
    expect(errorIn("MENTOR.SATISFACTION", [column([null]), 4])).toMatchObject({ code: "#N/A" });
    expect(errorIn("MENTOR.SATISFACTION", [column(["4", 5]), 4]).message).toMatch(/looks like a number/);
  });
});

describe("money", () => {
  test("SUPPLIER.SHARE shows both shares and what is unknown; unknown cannot raise the share of all", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom(1, 0, null)), {
          minLength: 1,
          maxLength: 30,
        }),
        (rows) => {
          fc.pre(rows.some(([, flag]) => flag !== null));
          const stats = statsOf(
            call("SUPPLIER.SHARE.STATS", [
              column(rows.map(([amount]) => amount)),
              column(rows.map(([, flag]) => flag)),
            ]),
          );
          expect(Number(stats["share of all"])).toBeLessThanOrEqual(Number(stats.estimate) + 1e-12);
          expectClose(Number(stats.known) + Number(stats.unknown), stats.total, 1e-12);
          const flagged = rows.filter(([, flag]) => flag === 1).length;
          if (flagged > 0) expect(Number(stats.concentration)).toBeGreaterThanOrEqual(1 / flagged - 1e-12);
          else expect(stats.concentration).toBe("not estimable");
        },
      ),
    );
    expect(errorIn("SUPPLIER.SHARE", [column([5]), column([null])]).code).toBe("#DIV/0!");
    expect(errorIn("SUPPLIER.SHARE", [column([-5]), column([1])]).message).toMatch(
      /spend of 0 or more, got -5 in row 1/,
    );
  });

  test("BUDGET.COVERAGE holds attainment between 0 and 1 and refuses percent", () => {
    expect(call("BUDGET.COVERAGE", [column([100, 100]), column([2, -1])])).toBe(0.5);
    expect(errorIn("BUDGET.COVERAGE", [column([100, 100]), column([85, 1])]).message).toMatch(
      /fraction such as 0.85, got 85/,
    );
    expect(errorIn("BUDGET.COVERAGE", [column([0, 0]), column([1, 1])]).code).toBe("#DIV/0!");
    expect(errorIn("BUDGET.COVERAGE", [column([null]), column([1])]).code).toBe("#N/A");
    expect(call("BUDGET.COVERAGE", [column([100, "suppressed"]), column([1, 1])])).toBe("suppressed");
  });

  test("BENEFIT.INCIDENCE: shares weighted by population come to 1; one hidden cell hides all", () => {
    const table = call("BENEFIT.INCIDENCE", [
      column(["b", "A", "B ", "c"]),
      column([5, 7, 1, null]),
      column([10, 20, 3, 4]),
    ]) as unknown[][];
    expect(table.map(([label]) => label)).toEqual(["group", "A", "B", "Left out"]);
    const total = table.slice(1, 3).reduce((sum, row) => sum + Number(row[4]) * Number(row[5]), 0);
    expect(total).toBeCloseTo(1, 12);
    const hidden = call("BENEFIT.INCIDENCE", [
      column(["A", "B"]),
      column([5, "suppressed"]),
      column([1, 2]),
    ]) as unknown[][];
    expect(hidden[1]?.slice(1).every((cell) => cell === "suppressed")).toBe(true);
    expect(errorIn("BENEFIT.INCIDENCE", [column(["A"]), column([0]), column([1])]).code).toBe("#DIV/0!");
  });
});

describe("K.ANONYMITY", () => {
  const cell = fc.constantFrom<unknown>("A", "a ", "B", 1, "1", null, true);
  test("is the smallest count of rows that are alike, as a plain count says, in any order of rows and columns", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }), (rows) => {
        const keyed = rows
          .filter((row) => row.some((value) => value !== null))
          .map((row) =>
            row
              .map((value) => (typeof value === "string" ? `t:${value.trim().toLowerCase()}` : String(value)))
              .join("\u0001"),
          );
        fc.pre(keyed.length > 0);
        const smallest = Math.min(...keyed.map((key) => keyed.filter((other) => other === key).length));
        const range = rows.map((row) => [...row]);
        expect(call("K.ANONYMITY", [range])).toBe(smallest);
        expect(call("K.ANONYMITY", [[...range].reverse().map((row) => [...row].reverse())])).toBe(smallest);
      }),
    );
  });

  test("STATS counts the rows below the minimum; nothing at all is not estimable", () => {
    const rows = column(["A", "A", "A", "B", "B", "C", null]);
    const stats = statsOf(call("K.ANONYMITY.STATS", [rows, 3]));
    expect(stats).toMatchObject({
      estimate: 1,
      n: 6,
      "left out": 1,
      classes: 3,
      "unique rows": 1,
      "rows below minimum": 3,
    });
    expect(errorIn("K.ANONYMITY", [column([null, " "])]).code).toBe("#N/A");
    expect(errorIn("K.ANONYMITY.STATS", [rows, 2.5]).message).toMatch(/whole minimum/);
  });

  test("200,000 rows of 50,000 classes are counted", () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => [`P${at % 50_000}`, at % 2]);
    expect(call("K.ANONYMITY", [rows])).toBe(4);
  });
});

describe("DATA.AUDIT", () => {
  const rowOf = (values: readonly unknown[]): unknown[] =>
    (call("DATA.AUDIT", [column(values)]) as unknown[][])[1] ?? [];

  test("counts by kind", () =>
    expect(
      rowOf([1, "2", "52,000", null, "Women", true, "suppressed", "2026-07-01", "#N/A", "3 Apr 2027"]).slice(0, 10),
    ).toEqual([1, 10, 1, 1, 2, 2, 1, 1, 1, 1]));

  test.each([
    [
      "percent among fractions",
      [0.12, 0.3, 45],
      /1 number above 1 beside 2 fractions: percent and fraction may be mixed/,
    ],
    ["text numbers", ["12%", 3], /1 number stored as text/],
    ["dates as text", ["03/04/2027", 46000], /1 date stored as text/],
    ["1904 among 1900", [46000, 46010, 46020, 46005 - 1462], /1 date four years before the rest/],
    ["text among numbers", [1, "n/a", 2], /1 text among numbers/],
  ])("points at %s", (_, values, note) => expect(rowOf(values).at(-1)).toMatch(note));

  test("says nothing of clean columns", () => {
    for (const clean of [
      [1, 2, 3],
      [0.1, 1, 0],
      ["a", "b"],
      [46000, 46001],
      [true, false],
    ])
      expect(rowOf(clean).at(-1)).toBe("");
  });

  test("names columns from the header where there is one", () => {
    const range = [
      ["Pay", ""],
      [1, 2],
    ];
    expect((call("DATA.AUDIT", [range, true]) as unknown[][]).map(([name]) => name)).toEqual(["column", "Pay", 2]);
    expect(errorIn("DATA.AUDIT", [[["Pay"]], true]).code).toBe("#N/A");
  });
});

test("a million rows of one value, and 10,000 groups, are answered", () => {
  const million = Array.from({ length: 1_000_000 }, () => [7]);
  expect(statsOf(call("PAY.INEQUALITY.STATS", [million, million])).estimate).toBe(0);
  const many = Array.from({ length: 20_000 }, (_, at) => [`Group ${at % 10_000}`]);
  expect(statsOf(call("PAY.INEQUALITY.STATS", [many.map((_, at) => [at]), many]))["groups compared"]).toBe(10_000);
});
