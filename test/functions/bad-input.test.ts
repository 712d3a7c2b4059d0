import { errorOf } from "../support/custom-functions-global";
import { call, column, statsOf } from "../support/call-function";

const errorIn = (name: string, values: readonly unknown[]): { code?: string; message?: string } =>
  errorOf(() => call(name, values)) ?? {};

const TWO_GROUP = ["GAP.RATE", "IMPACT.RATIO", "FISHER", "ZTEST"].flatMap((name) => [name, `${name}.STATS`]);

describe.each(TWO_GROUP)("%s", (name) => {
  test.each([
    ["hits over n", [5, 4, 1, 4], "#VALUE!", /hits between 0 and n, got 5 of 4/],
    ["reference hits over n", [1, 4, 5, 4], "#VALUE!", /reference hits between 0 and reference n, got 5 of 4/],
    ["negative counts", [-1, 4, 1, 4], "#VALUE!", /got -1 of 4/],
    ["fractions of people", [1, 4, 1.5, 4], "#VALUE!", /got 1.5 of 4/],
    ["NaN", [NaN, 4, 1, 4], "#VALUE!", /hits needs a number/],
    ["infinity", [1, Infinity, 1, 4], "#VALUE!", /n needs a number/],
    [
      "text that looks like a number",
      ["52,000", 4, 1, 4],
      "#VALUE!",
      /hits is text that looks like a number \("52,000"\)/,
    ],
    ["percent as text", [1, "12%", 1, 4], "#VALUE!", /n is text that looks like a number/],
    ["words", [1, 4, "many", 4], "#VALUE!", /reference hits needs a number, got "many"/],
    ["TRUE", [true, 4, 1, 4], "#VALUE!", /got TRUE/],
    ["a range where a cell belongs", [[[1], [2]], 4, 1, 4], "#VALUE!", /hits needs one cell, got 2 rows by 1 columns/],
    ["a blank", [null, 4, 1, 4], "#N/A", /hits is blank/],
    ["an empty text", [1, 4, " ", 4], "#N/A", /reference hits is blank/],
    ["nobody in the group", [0, 0, 1, 4], "#DIV/0!", undefined],
    ["nobody in the reference group", [1, 4, 0, 0], "#DIV/0!", undefined],
  ])("%s", (_, values, code, message) => {
    const error = errorIn(name, values);
    expect(error.code).toBe(code);
    if (message) expect(error.message).toMatch(message);
    // Excel takes no message on #DIV/0!.
    else expect(error.message).toBeUndefined();
  });

  test("a suppressed count makes the answer suppressed, in any case and beside a blank", () => {
    for (const values of [
      ["suppressed", 40, 3, 40],
      [3, 40, " Suppressed ", 40],
      [null, "suppressed", 3, 40],
    ]) {
      const answer = call(name, values);
      if (!name.endsWith(".STATS")) expect(answer).toBe("suppressed");
      else {
        const stats = statsOf(answer);
        expect(stats.estimate).toBe("suppressed");
        expect(stats.status).toBe("suppressed");
        const full = statsOf(call(name, [3, 40, 5, 60]));
        expect(Object.keys(stats)).toEqual(Object.keys(full));
      }
    }
  });

  test("a count that cannot be one is refused even beside a suppressed one", () => {
    expect(errorIn(name, ["suppressed", -4, 3, 40]).code).toBe("#VALUE!");
  });
});

test.each([[95], [0], [1], [-0.5]])("a confidence of %d is refused, not guessed", (confidence) => {
  expect(errorIn("GAP.RATE.STATS", [1, 4, 1, 4, confidence]).message).toMatch(
    /confidence between 0 and 1, such as 0.95/,
  );
});

test("an omitted confidence is 0.95, and a typed one changes the interval only", () => {
  const usual = statsOf(call("RATE.STATS", [15, 148, null]));
  const narrow = statsOf(call("RATE.STATS", [15, 148, 0.8]));
  expect(usual.confidence).toBe(0.95);
  expect(narrow.estimate).toBe(usual.estimate);
  expect(Number(narrow.low)).toBeGreaterThan(Number(usual.low));
});

describe("status", () => {
  test.each([
    ["RATE.STATS", [10, 29], "indicative"],
    ["RATE.STATS", [10, 30], "ok"],
    ["GAP.RATE.STATS", [10, 30, 10, 29], "indicative"],
    ["GAP.RATE.STATS", [10, 30, 10, 30], "ok"],
    ["IMPACT.RATIO.STATS", [1, 10, 3, 20], "inconclusive"],
    ["IMPACT.RATIO.STATS", [3, 10, 9, 10], "indicative"],
    ["IMPACT.RATIO.STATS", [12, 40, 48, 80], "ok"],
  ])("%s%j is %s", (name, values, status) => expect(statsOf(call(name, values)).status).toBe(status));

  test("a ratio without a hit in the focal group has no interval, and says so", () => {
    const stats = statsOf(call("IMPACT.RATIO.STATS", [0, 50, 10, 50]));
    expect(stats).toMatchObject({
      estimate: 0,
      low: "not estimable",
      high: "not estimable",
      "below four fifths": true,
    });
  });
});

describe("columns", () => {
  test("of unequal length are refused with their lengths", () => {
    expect(errorIn("BUDGET.TIED", [column([1, 2, 3]), column([1, 2])]).message).toMatch(
      /3 rows of amounts and 2 of markers/,
    );
    expect(errorIn("GAP.RATE.BY", [column(["A", "B"]), column([1]), "A", "B"]).message).toMatch(
      /2 rows of groups and 1 of flags/,
    );
    expect(errorIn("RATE.TABLE", [column(["A"]), column([1]), column([1, 1])]).message).toMatch(/2 of eligible/);
  });

  test("several wide are refused", () => {
    const wide = [
      [1, 2],
      [3, 4],
    ];
    expect(errorIn("BUDGET.TIED", [wide, column([1, 2])]).message).toMatch(
      /amounts needs one column, got 2 rows by 2 columns/,
    );
  });

  test("with text numbers are refused with the count and the first", () => {
    const { code, message } = errorIn("BUDGET.TIED", [column([100, "52,000", "€ 4.000,50", 5]), column([1, 2, 0, 1])]);
    expect(code).toBe("#VALUE!");
    expect(message).toBe(
      'amounts: 2 cells hold text that looks like a number, first row 2 ("52,000"). Convert to numbers.',
    );
  });

  test.each([["(1,200)"], ["12%"], ["-5"], ["1 200"], ["$3"], ["1e5"], ["2027-03-04"]])(
    "%s is not read as a number",
    (text) => {
      expect(errorIn("SUPPRESS", [[[text, 3]]]).code).toBe("#VALUE!");
    },
  );

  test("that are blank throughout have no answer", () => {
    const blank = column([null, "", "  "]);
    expect(errorIn("BUDGET.TIED", [blank, blank]).code).toBe("#N/A");
    for (const values of [
      [blank, blank, "A", "B"],
      [blank, column([1, 0, 1]), "A", "B"],
    ])
      expect(errorIn("GAP.RATE.BY", values).code).toBe("#N/A");
    expect(errorIn("RATE.TABLE", [blank, blank]).code).toBe("#N/A");
  });

  test("blank is not zero: a line without an amount is left out, one without a marker is not screened", () => {
    const stats = statsOf(call("BUDGET.TIED.STATS", [column([100, null, 300, null]), column([2, 1, null, null])]));
    expect(stats).toMatchObject({ estimate: 0.25, n: 2, "left out": 1, "not screened": 300, screened: 100 });
  });

  test("with a suppressed amount have a suppressed answer", () => {
    expect(call("BUDGET.TIED", [column([100, "suppressed"]), column([2, 1])])).toBe("suppressed");
  });

  test.each([
    ["a negative amount", [-5, 10], [1, 1], /amounts of 0 or more, got -5 in row 1/],
    ["another marker", [5, 10], [1, 3], /markers 0, 1 or 2, got 3 in row 2/],
  ])("with %s are refused", (_, amounts, markers, message) => {
    expect(errorIn("BUDGET.TIED", [column(amounts), column(markers)]).message).toMatch(message);
  });
});

describe("rosters", () => {
  const groups = column(["Women", "Women", "Men", "men "]);
  const flags = column([true, "no", 1, 0]);

  test("a label that does not exist is answered with those that do", () => {
    expect(errorIn("GAP.RATE.BY", [groups, flags, "Wmen", "Men"]).message).toBe(
      'GAP.RATE.BY finds no group "Wmen" (focal). The groups are: Men, Women.',
    );
  });

  test("one group only, or the same twice, has nothing to compare with", () => {
    expect(errorIn("GAP.RATE.BY", [column(["A", "A"]), column([1, 0]), "A", "B"]).message).toMatch(
      /no group "B" \(reference\)/,
    );
    expect(errorIn("GAP.RATE.BY", [groups, flags, "Men", " MEN"]).message).toMatch(/two different groups/);
  });

  test("flags that are neither yes nor no are refused with the first", () => {
    expect(errorIn("GAP.RATE.BY", [groups, column([1, 0, 2, "maybe"]), "Women", "Men"]).message).toMatch(
      /2 cells hold something else, first row 3 \(2\)/,
    );
  });

  test("10,000 groups are counted, and the answer does not name them all", () => {
    const many = column(Array.from({ length: 20_000 }, (_, at) => `Group ${at % 10_000}`));
    const { message = "" } = errorIn("GAP.RATE.BY", [many, many.map(() => [true]), "A", "B"]);
    expect(message).toMatch(/and 9992 more/);
    expect(message.length).toBeLessThan(300);
    expect(call("RATE.TABLE", [many, many.map(() => [true])])).toHaveLength(10_004);
  });

  test("a million rows of one value are counted", () => {
    const one = Array.from({ length: 1_000_000 }, () => ["Same"]);
    const yes = Array.from({ length: 1_000_000 }, () => [1]);
    expect((call("RATE.TABLE", [one, yes]) as unknown[][])[1]?.slice(0, 4)).toEqual(["Same", 1_000_000, 1_000_000, 1]);
    expect(call("BUDGET.TIED", [yes, yes])).toBe(1);
  });
});

describe("REP.SHARE", () => {
  const groups = column(["W", "w ", "M", "", "Prefer not to say"]);

  test("leaves those who did not say out of both counts", () => expect(call("REP.SHARE", [groups, "w"])).toBe(2 / 3));

  test("names the labels there are, and needs one", () => {
    expect(errorIn("REP.SHARE", [groups, "X"]).message).toMatch(/The groups are: M, W\./);
    expect(errorIn("REP.SHARE", [groups, null]).message).toMatch(/focal needs a group's label/);
    expect(errorIn("REP.SHARE", [column(["", "Not disclosed"]), "W"]).code).toBe("#N/A");
  });
});

test("an eligible column that other grids hand over as one blank cell is left out", () => {
  const roster = [column(["A", "A", "B", "B"]), column([1, 0, 1, 1])];
  for (const omitted of [null, undefined, [[null]], [[""]]])
    expect(call("GAP.RATE.BY", [...roster, "A", "B", omitted, 1])).toBe(-0.5);
});

describe("percent where a fraction belongs", () => {
  test.each([
    ["COST.PER.POINT", [1000, 12, 9], /If 12 is percent, type 0.12/],
    ["REP.INDEX", [15, 405, 5.7], /fraction between 0 and 1, got 5.7/],
  ])("%s refuses it", (name, values, message) => expect(errorIn(name, values).message).toMatch(message));
});

describe("targets and money", () => {
  test("a gap that stayed or grew has no price, and the reason says which", () => {
    expect(errorIn("COST.PER.POINT", [1000, 0.12, 0.13])).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/grew by 1 points/),
    });
    expect(errorIn("COST.PER.POINT", [1000, 0.3, 0.1 + 0.2]).message).toMatch(/stayed the same/);
    expect(errorIn("COST.PER.POINT", [-1, 0.3, 0.1]).message).toMatch(/spend of 0 or more/);
  });

  test("a suppressed value makes the answer suppressed", () => {
    expect(call("PROGRESS", ["suppressed", 1, 2])).toBe("suppressed");
    expect(call("COST.PER.POINT", [1000, "suppressed", 0.1])).toBe("suppressed");
    expect(call("REP.INDEX", ["suppressed", 10, 0.1])).toBe("suppressed");
    expect(call("RATE", ["suppressed", 10])).toBe("suppressed");
  });

  test("dates as text, out of order or on the start are refused", () => {
    expect(errorIn("PACE", [0, 1, 2, "2026-07-01", 46000, 46100]).message).toMatch(
      /start is text \("2026-07-01"\), not a date/,
    );
    expect(errorIn("PACE", [0, 1, 2, 46100, 46000, 46000]).message).toMatch(/due date after the start/);
    // A 1904 serial among 1900 ones lies four years back: before the start.
    expect(errorIn("PACE", [0, 1, 2, 46000, 46050 - 1462, 46100]).message).toMatch(/not before the start/);
    expect(errorIn("PACE", [0, 1, 2, 46000, 46000, 46100]).code).toBe("#DIV/0!");
  });
});

describe("SUPPRESS", () => {
  test("keeps the shape, blanks and zeros, and takes a suppressed cell as one", () => {
    expect(
      call("SUPPRESS", [
        [
          [3, null, 40],
          [20, 0, 50],
        ],
      ]),
    ).toEqual([
      ["suppressed", "", "suppressed"],
      ["suppressed", 0, "suppressed"],
    ]);
    expect(call("SUPPRESS", [[["suppressed", 40, 25]]])).toEqual([["suppressed", 40, "suppressed"]]);
  });

  test.each([
    ["a negative count", [[-1, 3]], null, /counts of 0 or more, got -1 in row 1, column 1/],
    [
      "half a person",
      [
        [1, 2],
        [3, 4.5],
      ],
      null,
      /got 4.5 in row 2, column 2/,
    ],
    [
      "words",
      [["Women", 3]],
      null,
      /counts needs numbers: 1 cell holds something else, first row 1, column 1 \("Women"\)/,
    ],
    ["a minimum that is not whole", [[1, 2]], 2.5, /whole minimum of 1 or more, got 2.5/],
  ])("%s is refused", (_, counts, minimum, message) => {
    expect(errorIn("SUPPRESS", [counts, minimum]).message).toMatch(message);
  });

  test("has totals takes TRUE, FALSE, 1 and 0 only", () => {
    expect(call("SUPPRESS", [[[3, 40, 25]], null, false])).toEqual([["suppressed", 40, 25]]);
    expect(errorIn("SUPPRESS", [[[3, 40]], null, "perhaps"]).message).toMatch(/has totals needs TRUE or FALSE/);
  });

  test("a two-way table too large to protect in a moment is refused rather than left to hang", () => {
    const table = Array.from({ length: 1000 }, () => [1, 20, 30]);
    expect(errorIn("SUPPRESS", [table]).message).toMatch(/up to 2000 counts, got 1000 rows by 3 columns/);
  });
});
