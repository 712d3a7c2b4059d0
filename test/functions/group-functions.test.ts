import { errorOf } from "../support/custom-functions-global";
import { berkeleyRoster } from "../support/berkeley-admissions";
import { call, column, statsOf } from "../support/call-function";
import { expectClose } from "../support/vector-case";

const expectStats = (answer: unknown, expected: Readonly<Record<string, unknown>>, tolerance = 1e-9): void => {
  const stats = statsOf(answer);
  for (const [label, value] of Object.entries(expected)) expectClose(stats[label], value, tolerance);
};

const { groups, flags, strata } = berkeleyRoster();
const admissions = [column(groups), column(flags), column(strata), "female", " Male "];

describe("admissions at Berkeley, compared within departments", () => {
  // R 4: mantelhaen.test(UCBAdmissions turned to women against men, correct = FALSE and TRUE).
  test("CMH", () => {
    expectClose(call("CMH", admissions), 1.1053426615022164, 1e-9);
    expectStats(call("CMH.STATS", admissions), {
      estimate: 1.1053426615022164,
      low: 0.9431028285160811,
      high: 1.2954922436816445,
      n: 1835,
      "reference n": 2691,
      p: 0.21692369705551723,
      "chi squared": 1.5246066604434427,
      df: 1,
      "p corrected": 0.23226346281704707,
      "chi squared corrected": 1.4269462285866952,
      status: "ok",
    });
  });

  // Python after Greenland and Robins 1985; crude interval: Newcombe's from R's prop.test.
  test("SIMPSON.STATS", () =>
    expectStats(call("SIMPSON.STATS", admissions), {
      estimate: 0.01842519619085251,
      low: -0.010228435587977334,
      high: 0.04707882796968235,
      "crude gap": -0.14164542824654186,
      "crude low": -0.16956951102999004,
      "crude high": -0.1132131214425282,
      "adjusted gap": 0.01842519619085251,
      reverses: true,
      "gap in A": 0.20346801346801346,
      "gap in B": 0.04964285714285721,
      "gap in C": -0.028589959787261643,
      "gap in D": 0.01839808153477218,
      "gap in E": -0.0383011603586321,
      "gap in F": 0.011399998427586433,
    }));

  // R: vcd::woolf_test(UCBAdmissions).
  test("HOMOGENEITY", () => {
    expectClose(call("HOMOGENEITY", admissions), 0.0030721423087325395, 1e-9);
    expectStats(call("HOMOGENEITY.STATS", admissions), {
      "chi squared": 17.90171246979723,
      df: 5,
      p: 0.0030721423087325395,
    });
  });

  // R: the gap of all admissions by prop.test and Newcombe's method 10; everybody is eligible.
  test("ACCESS.GAP", () => {
    const access = [column(groups), column(flags), column(groups.map(() => true)), "Female", "Male"];
    expectClose(call("ACCESS.GAP", access), -0.14164542824654186, 1e-9);
    expectStats(call("ACCESS.GAP.STATS", access), {
      low: -0.16956951102999004,
      high: -0.1132131214425282,
      ratio: 0.6818298435630683,
      "left out": 0,
    });
  });
});

test("in a stratum with a small group the gap is suppressed", () => {
  const rows = [column([..."WWWWMMMMM"]), column([1, 0, 0, 0, 1, 1, 0, 0, 0]), column([..."AAAAAAAAA"]), "W", "M"];
  expect(statsOf(call("SIMPSON.STATS", rows))["gap in A"]).toBe("suppressed");
});

// One person of each group in each department: no interval of no width, which would be certainty out of nothing.
test.each([
  [2, "indicative"],
  [40, "inconclusive"],
])(
  "SIMPSON.STATS of %d departments of one pair each, all alike, does not pretend to know how sure it is",
  (departments, status) => {
    const pairs = Array.from({ length: departments }, (_, at) => `Department ${at}`);
    const rows = [
      column(pairs.flatMap(() => ["W", "M"])),
      column(pairs.flatMap((_, at) => [at % 2, at % 2])),
      column(pairs.flatMap((place) => [place, place])),
      "W",
      "M",
    ];
    expect(statsOf(call("SIMPSON.STATS", rows))).toMatchObject({
      estimate: 0,
      low: "not estimable",
      high: "not estimable",
      "crude low": expect.any(Number),
      status,
    });
  },
);

// Closed forms, as in the reference vectors diversity-5050 and diversity-one.
describe("DIVERSITY", () => {
  test("of two equal groups", () =>
    expectStats(call("DIVERSITY.STATS", [column([50, 50])]), {
      estimate: 0.5,
      blau: 0.5,
      "blau normalised": 1,
      "simpson unbiased": 0.505050505050505,
      shannon: 0.6931471805599453,
      pielou: 1,
      "effective groups": 2,
    }));

  test("of one group", () =>
    expectStats(call("DIVERSITY.STATS", [column([12, 0, 0])]), {
      blau: 0,
      "blau normalised": 0,
      "simpson unbiased": 0,
      shannon: 0,
      pielou: "not estimable",
      "effective groups": 1,
    }));

  test("labels and their counts answer the same, and blanks are not disclosed", () => {
    const labels = column(["W", "w ", "M", "X", "Prefer not to say", ""]);
    expect(call("DIVERSITY", [labels, "Shannon"])).toBe(call("DIVERSITY", [column([2, 1, 1]), "shannon"]));
    expect(statsOf(call("DIVERSITY.STATS", [labels]))["not disclosed"]).toBe(2);
  });
});

// R: power.prop.test(n, p1, power = .8, tol = 1e-12).
test.each([
  [50, 0.2, 0.2604157083700241],
  [1000, 0.1, 0.04074515431182296],
])("DETECTABLE.GAP(%d, %d)", (n, rate, gap) => {
  expectClose(call("DETECTABLE.GAP", [n, rate]), gap, 1e-7);
  expectStats(call("DETECTABLE.GAP.STATS", [n, rate]), { estimate: gap, "detectable rate": rate + gap }, 1e-7);
});

describe("tables", () => {
  const people = [..."WWWWWWWWMMMMMMMMMMXX"];

  test("REP.TABLE hides a small group, and one more so that the total does not give it away", () => {
    const table = call("REP.TABLE", [column([...people, "", "Not disclosed"])]) as unknown[][];
    expect(table.map((row) => row.slice(0, 2))).toEqual([
      ["group", "n"],
      ["M", 10],
      ["W", "suppressed"],
      ["X", "suppressed"],
      ["Not disclosed", "suppressed"],
      ["Groups compared", 1],
    ]);
  });

  test("REP.PIPELINE keeps the order in which stages come, unless they are numbered", () => {
    const stages = (table: unknown): unknown[] => (table as unknown[][]).slice(1, 3).map(([stage]) => stage);
    const groupsOf = column(["W", "M", "W"]);
    const read = (names: string[]): unknown => call("REP.PIPELINE", [groupsOf, column(names), "W", null, 1]);
    expect(stages(read(["Offer", "Offer", "Application"]))).toEqual(["Offer", "Application"]);
    expect(stages(read(["10 Offer", "10 Offer", "2 Talk"]))).toEqual(["2 Talk", "10 Offer"]);
  });

  test("REP.PIPELINE hides small counts and the changes from them", () => {
    const at = (stage: string, w: number, m: number): [string, string][] => [
      ...Array.from({ length: w }, (): [string, string] => ["W", stage]),
      ...Array.from({ length: m }, (): [string, string] => ["M", stage]),
    ];
    const rows = [...at("1", 40, 60), ...at("2", 2, 30), ...at("3", 20, 20), ...at("4", 30, 30)];
    const table = call("REP.PIPELINE", [
      column(rows.map(([g]) => g)),
      column(rows.map(([, s]) => s)),
      "W",
    ]) as unknown[][];
    expect(table[2]?.slice(0, 4)).toEqual(["2", 32, "suppressed", "suppressed"]);
    expect(table[3]?.[6]).toBe("suppressed");
    expect(table[1]?.slice(0, 4)).toEqual(["1", 100, 40, 0.4]);
  });
});

describe("bad input", () => {
  const two = column(["W", "M"]);
  const one = column([1, 0]);
  const place = column(["A", "A"]);
  test.each<[string, unknown[], string, RegExp | undefined]>([
    ["CMH", [two, column([1]), place, "W", "M"], "#VALUE!", /2 rows of groups, 1 of flags, 2 of strata/],
    ["CMH", [two, one, place, "Wmen", "M"], "#VALUE!", /finds no group "Wmen" \(focal\)\. The groups are: M, W\./],
    ["CMH", [two, one, place, "W", "w"], "#VALUE!", /two different groups/],
    ["CMH", [two, one, column(["A", "B"]), "W", "M"], "#N/A", /no stratum has people of both/],
    ["CMH", [two, column([1, 0]), place, "W", "M"], "#DIV/0!", undefined],
    ["CMH.STATS", [two, one, place, "W", "M", 95], "#VALUE!", /confidence between 0 and 1/],
    ["SIMPSON.STATS", [two, column(["x", 1]), place, "W", "M"], "#VALUE!", /flags needs TRUE, FALSE/],
    ["HOMOGENEITY", [two, one, place, "W", "M"], "#N/A", /only "A" has people of both/],
    ["DIVERSITY", [column([3, "4"])], "#VALUE!", /text that looks like a number/],
    ["DIVERSITY", [column([3, -4])], "#VALUE!", /whole counts of 0 or more, got -4 in row 2/],
    ["DIVERSITY", [column([3, 4]), "gini"], "#VALUE!", /no index "gini"/],
    ["DIVERSITY", [column([3, 0]), "pielou"], "#N/A", /no pielou for one group/],
    ["DIVERSITY", [column(["", null])], "#N/A", /nobody's group is known/],
    ["SEGREGATION", [two, column(["", "A"]), "W", "M"], "#N/A", /nobody of "W" has a unit/],
    ["SEGREGATION", [two, column(["A"]), "W", "M"], "#VALUE!", /equal length/],
    ["REP.TABLE", [column(["", ""])], "#N/A", /nobody's group is known/],
    ["REP.TABLE", [two, null, 0], "#VALUE!", /whole minimum/],
    ["REP.PIPELINE", [two, place, "X"], "#VALUE!", /The groups are: M, W/],
    ["DETECTABLE.GAP", [1, 0.2], "#VALUE!", /2 or more, got 1/],
    ["DETECTABLE.GAP", [50, 20], "#VALUE!", /If it is percent, divide it by 100/],
    ["DETECTABLE.GAP", [50, 0.2, 80], "#VALUE!", /power above/],
    ["DETECTABLE.GAP", [20, 0.9], "#N/A", /not even a rate of 1/],
    ["ACCESS.GAP", [two, one, column([1]), "W", "M"], "#VALUE!", /equal length/],
  ])("%s %j is %s", (name, values, code, message) => {
    const error = errorOf(() => call(name, values));
    expect(error?.code).toBe(code);
    if (message) expect(error?.message).toMatch(message);
  });

  test("a suppressed count makes the answer suppressed", () => {
    expect(call("DIVERSITY", [column([3, "suppressed"])])).toBe("suppressed");
    expect(call("DETECTABLE.GAP", ["suppressed", 0.2])).toBe("suppressed");
    expect(statsOf(call("DETECTABLE.GAP.STATS", ["suppressed", 0.2]))).toMatchObject({
      estimate: "suppressed",
      "base rate": 0.2,
    });
  });

  test("blank flags and strata are left out and counted", () => {
    const rows = [
      column(["W", "M", "W", "M", "W", "", ""]),
      column([1, 1, 0, 0, null, 1, null]),
      column(["A", "A", "A", "A", "A", "A", ""]),
      "W",
      "M",
    ];
    expect(statsOf(call("CMH.STATS", rows))).toMatchObject({ n: 2, "left out": 1, "not disclosed": 1 });
  });

  test("10,000 groups are counted", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `G${at % 10_000}`);
    expectClose(call("DIVERSITY", [column(many), "effective groups"]), 10_000, 1e-9);
    expect((call("REP.TABLE", [column(many), null, 1]) as unknown[][]).length).toBe(10_003);
  });
});
