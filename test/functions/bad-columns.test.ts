import { errorOf } from "../support/custom-functions-global";
import { helpFor } from "../../src/core/statistics";
import { call, column } from "../support/call-function";
import { cases, each, type FunctionCase, functions, GOOD } from "../support/function-cases";

/*
 * Every function that takes columns, called with every way in which a column goes wrong. A new function is in it as soon as its
 * metadata are; a new kind of argument fails here until it is given a good value.
 */

const FLAGS = ["flags", "assigned", "mentored", "promoted", "eligible", "events"];
const DATES = ["dates", "starts", "promotions", "exits", "ends"];
const NUMBERS = "pay bonus values hours spend amounts benefit population scores markers attainment durations".split(
  " ",
);
const NOT_BELOW_ZERO = "pay bonus hours spend amounts benefit population markers durations".split(" ");

/** The arguments with some of them exchanged. */
const changed = ({ names, values }: FunctionCase, others: Readonly<Record<string, unknown>>): unknown[] =>
  values.map((value, at) => others[names[at] ?? ""] ?? value);

/** A good column with another cell in its third row. */
const spoiled = (name: string, cell: unknown): unknown[][] =>
  (GOOD[name] as unknown[][]).map((row, at) => (at === 2 ? [cell] : row));

const answerOf = (name: string, values: readonly unknown[]): { code?: string; message?: string; answer?: unknown } => {
  let answer: unknown;
  const error = errorOf(() => (answer = call(name, values)));
  return error ? { code: error.code, message: error.message } : { answer };
};

/** Every function with those of its columns that are in a list, as rows for test.each. */
const columnsIn = (list: readonly string[]): [string, string, FunctionCase][] =>
  cases.flatMap((one) =>
    one.columns
      .filter((name) => list.includes(name))
      .map((name) => [one.name, name, one] as [string, string, FunctionCase]),
  );

const all = cases.map((one) => [one.name, one] as const);

test("there is a good value for every column and every argument that must be given", () => {
  const missing = functions.flatMap(({ name, parameters }) =>
    parameters
      .filter(({ optional, name: argument }) => !optional && GOOD[argument] === undefined)
      .map((parameter) => `${name} ${parameter.name}`),
  );
  expect(missing).toEqual([]);
  expect(cases.length).toBeGreaterThan(50);
});

test.each(all)("%s answers good columns", (name, { values }) => expect(answerOf(name, values).code).toBeUndefined());

describe("unequal columns are refused with the lengths", () => {
  test.each(cases.filter(({ columns }) => columns.length > 1).map((one) => [one.name, one] as const))(
    "%s",
    (name, one) => {
      for (const short of one.columns) {
        const { code, message } = answerOf(name, changed(one, { [short]: (GOOD[short] as unknown[][]).slice(1) }));
        expect([short, code, message]).toEqual([short, "#VALUE!", expect.stringMatching(/equal length/)]);
        expect(message).toMatch(/\b12\b.*\b11\b|\b11\b.*\b12\b/);
      }
      expect(helpFor(name)?.badInput.join(" ")).toMatch(/unequal length/);
    },
  );
});

describe("columns that are blank throughout have no answer yet", () => {
  test.each(all)("%s", (name, one) => {
    for (const blank of [null, "", "  "]) {
      const nothing = Object.fromEntries(one.columns.map((argument) => [argument, each(() => blank)]));
      expect(answerOf(name, changed(one, nothing)).code).toBe("#N/A");
    }
    expect(helpFor(name)?.badInput.join(" ")).toMatch(/blank throughout: #N\/A/);
  });
});

describe("a label that does not exist is answered with those that do", () => {
  test.each(cases.filter(({ names }) => names.includes("focal")).map((one) => [one.name, one] as const))(
    "%s",
    (name, one) => {
      for (const argument of ["focal", "reference"].filter((role) => one.names.includes(role))) {
        const { code, message } = answerOf(name, changed(one, { [argument]: "Wmen" }));
        expect(code).toBe("#VALUE!");
        expect(message).toMatch(new RegExp(`no group "Wmen" \\(${argument}\\). The groups are: M, W\\.$`));
      }
      expect(helpFor(name)?.badInput.join(" ")).toMatch(/names the labels there are/);
    },
  );
});

describe("one group only has nothing to be compared with", () => {
  test.each(cases.filter(({ names }) => names.includes("reference")).map((one) => [one.name, one] as const))(
    "%s",
    (name, one) => {
      expect(answerOf(name, changed(one, { groups: each(() => "W") }))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringMatching(/no group "M" \(reference\). The groups are: W\.$/),
      });
      expect(answerOf(name, changed(one, { reference: " w" }))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringMatching(/two different groups/),
      });
      expect(helpFor(name)?.badInput.join(" ")).toMatch(/One group only/);
    },
  );
});

describe("numbers", () => {
  test.each(columnsIn(NUMBERS))(
    "%s, %s: as text are refused with the count and the first row",
    (name, argument, one) => {
      for (const text of ["52,000", "12%", "€ 4.000,50"])
        expect(answerOf(name, changed(one, { [argument]: spoiled(argument, text) }))).toMatchObject({
          code: "#VALUE!",
          message: expect.stringContaining(`1 cell holds text that looks like a number, first row 3 ("${text}")`),
        });
      expect(helpFor(name)?.badInput.join(" ")).toMatch(/looks like a number/);
    },
  );

  test.each(columnsIn(NUMBERS))("%s, %s: NaN, infinity, words and TRUE are refused", (name, argument, one) => {
    for (const cell of [NaN, Infinity, "many", true])
      expect([cell, answerOf(name, changed(one, { [argument]: spoiled(argument, cell) })).code]).toEqual([
        cell,
        "#VALUE!",
      ]);
  });

  test.each(columnsIn(NOT_BELOW_ZERO))("%s, %s: below 0 are refused with their row", (name, argument, one) => {
    expect(answerOf(name, changed(one, { [argument]: spoiled(argument, -5) }))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/got -5 in row 3/),
    });
    const told = argument === "markers" ? /looks like a number/ : /A number below 0/;
    expect(helpFor(name)?.badInput.join(" ")).toMatch(told);
  });

  test.each(columnsIn(NUMBERS))("%s, %s: a hidden one hides the answer", (name, argument, one) => {
    const { answer } = answerOf(name, changed(one, { [argument]: spoiled(argument, "Suppressed") }));
    expect(Array.isArray(answer) ? answer.flat() : [answer]).toContain("suppressed");
  });
});

test.each(columnsIn(FLAGS))(
  "%s, %s: a flag that is neither yes nor no is refused with its row",
  (name, argument, one) => {
    for (const cell of ["perhaps", 2, "12%"])
      expect(answerOf(name, changed(one, { [argument]: spoiled(argument, cell) }))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringMatching(new RegExp(`^${argument} needs TRUE.* first row 3`)),
      });
    expect(helpFor(name)?.badInput.join(" ")).toMatch(/flag that is none of/);
  },
);

describe("dates", () => {
  test.each(columnsIn(DATES))("%s, %s: as text are refused with the count and the first row", (name, argument, one) => {
    for (const text of ["03/04/2027", "2027-04-03", "3 April 2027"])
      expect(answerOf(name, changed(one, { [argument]: spoiled(argument, text) }))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringMatching(/1 cell holds text, not a date.* first row 3/),
      });
    expect(helpFor(name)?.badInput.join(" ")).toMatch(/A date as text/);
  });

  // The third person starts on 40002; 41002 four years earlier, 1,462 days, lies before that.
  const early = (argument: string): unknown[][] => spoiled(argument, 41002 - 1462);

  test.each(columnsIn(["promotions", "exits", "ends"]))(
    "%s, %s: one that counts from 1904, and so lies before its start, is refused",
    (name, argument, one) => {
      expect(answerOf(name, changed(one, { [argument]: early(argument) }))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringMatching(/row 3/),
      });
      expect(helpFor(name)?.badInput.join(" ")).toMatch(/counts from 1904/);
    },
  );

  test.each(columnsIn(["starts", "dates"]))(
    "%s, %s: one that counts from 1904 is taken as it stands",
    (name, argument, one) => {
      const { code } = answerOf(name, changed(one, { [argument]: spoiled(argument, 40002 - 1462) }));
      expect(code).toBeUndefined();
    },
  );

  test("a due date that counts from 1904 lies before the last value and is refused", () => {
    const forecast = cases.find(({ name }) => name === "FORECAST.TARGET");
    if (!forecast) throw new Error("FORECAST.TARGET is gone.");
    expect(answerOf("FORECAST.TARGET", changed(forecast, { due: 40400 - 1462 })).code).toBe("#VALUE!");
  });

  test("DATA.AUDIT points at a column that mixes both systems", () => {
    const mixed = column([45000, 45010, 45020, 45030, 45040 - 1462, 45050 - 1462]);
    const notes = (call("DATA.AUDIT", [mixed]) as unknown[][])[1]?.at(-1);
    expect(notes).toMatch(/2 dates four years before the rest: it may come from a workbook that counts from 1904/);
  });
});

describe("counts", () => {
  test.each([
    ["RATE", [5, 4], /got 5 of 4/],
    ["RATE", [-1, 4], /got -1 of 4/],
    ["PILOT.VERDICT", [5, 4, 1, 4, 0.1], /got 5 of 4/],
    ["PILOT.VERDICT", [1, 4, -1, 4, 0.1], /got -1 of 4/],
    ["REP.INDEX", [15, 10, 0.1], /got 15/],
    ["REP.INDEX", [-1, 10, 0.1], /got -1/],
    ["DIVERSITY", [column([3, -1])], /counts of 0 or more, got -1 in row 2/],
    ["DIVERSITY", [column([3, 1.5])], /got 1.5 in row 2/],
    ["DETECTABLE.GAP", [-5, 0.2], /n/],
  ])("%s%j that cannot be are refused", (name, values, message) => {
    for (const each of name === "RATE" || name === "PILOT.VERDICT" ? [name, `${name}.STATS`] : [name])
      expect(answerOf(each, values)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(message) });
  });
});

describe("percent where a fraction belongs is refused, since 5.7 could be either", () => {
  test.each([
    ["REP.INDEX", [15, 405, 5.7]],
    ["COST.PER.POINT", [1000, 12, 9]],
    ["DETECTABLE.GAP", [100, 20]],
    ["DETECTABLE.GAP", [100, 0.2, 80]],
    ["PILOT.VERDICT", [20, 40, 10, 40, 5]],
    ["BUDGET.COVERAGE", [column([100, 300]), column([85, 50])]],
    ["RATE.STATS", [5, 40, 95]],
    ["RATE.TABLE", [column(["W"]), column([1]), null, 95]],
    ["PAY.GAP.STATS", [column([1, 2]), column(["W", "M"]), "W", "M", null, 95]],
    ["TIME.MEDIAN.STATS", [column([1]), column([1]), 95]],
    ["FORECAST.TARGET.STATS", [column([1, 2, 3]), column([1, 2, 4]), 9, 5, 95]],
    ["RETENTION.STATS", [column(["W"]), column([1]), column([null]), 2, 3, null, 95]],
  ])("%s%j", (name, values) => expect(answerOf(name, values).code).toBe("#VALUE!"));
});
