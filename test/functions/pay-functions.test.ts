import { errorOf } from "../support/custom-functions-global";
import { call, column, statsOf } from "../support/call-function";
import { payRoster } from "../support/pay-roster";
import { expectClose } from "../support/vector-case";

const groups = column(payRoster.map(({ group }) => group));
const pay = column(payRoster.map((person) => person.pay));
const controls = payRoster.map(({ years, site }) => [years, site]);
const errorIn = (name: string, values: readonly unknown[]): { code?: string; message?: string } =>
  errorOf(() => call(name, values)) ?? {};

// Origin of the numbers of this file: NumPy 2 and SciPy 1.17.1 on the roster of test/support/pay-roster.ts, each by its name.
describe("against independent values", () => {
  test("PAY.GAP: scipy.stats.ttest_ind(equal_var=False), its interval divided by the mean of M", () => {
    const stats = statsOf(call("PAY.GAP.STATS", [pay, groups, "F", "M"]));
    expectClose(call("PAY.GAP", [pay, groups, "F", "M"]), 0.04070311455687733, 1e-9);
    expectClose(stats.low, -0.029755299852692596, 1e-9);
    expectClose(stats.high, 0.11116152896644725, 1e-9);
    expectClose(stats.p, 0.25445749710404403, 1e-9);
    expectClose(stats.df, 99.24908879507149, 1e-9);
    expect([stats.n, stats["reference n"], stats.status]).toEqual([48, 72, "ok"]);
  });

  test("PAY.GAP by medians: numpy.median; Price and Bonett's error from scipy.stats.binom and norm", () => {
    const stats = statsOf(call("PAY.GAP.STATS", [pay, groups, "F", "M", "Median"]));
    expectClose(call("PAY.GAP", [pay, groups, "F", "M", "median"]), 0.06026962727993652, 1e-9);
    expectClose(stats.low, -0.056328631557510604, 1e-9);
    expectClose(stats.high, 0.17686788611738363, 1e-9);
  });

  test("PAY.GAP.ADJUSTED: numpy.linalg.qr, HC3 by its definition, scipy.stats.t", () => {
    const stats = statsOf(call("PAY.GAP.ADJUSTED.STATS", [pay, groups, "F", "M", controls]));
    expectClose(call("PAY.GAP.ADJUSTED", [pay, groups, "F", "M", controls]), 0.06283465330112034, 1e-9);
    expectClose(stats.low, 0.04503094769559917, 1e-9);
    expectClose(stats.high, 0.08030644036695354, 1e-9);
    expectClose(stats.p, 4.244159279702697e-10, 1e-7);
    expectClose(stats["crude gap"], 0.04070311455687733, 1e-9);
    expect(stats.df).toBe(115);
  });

  test("PAY.OAXACA.STATS: numpy.linalg.lstsq on each group", () => {
    const stats = statsOf(call("PAY.OAXACA.STATS", [pay, groups, "F", "M", controls]));
    expectClose(stats.estimate, 0.04417941260207092, 1e-9);
    expectClose(stats.explained, -0.020190393695432168, 1e-9);
    expectClose(stats.unexplained, 0.06436980629750452, 1e-9);
    expectClose(stats.endowments, -0.021507658370696608, 1e-9);
    expectClose(stats.coefficients, 0.06436980629750452, 1e-9);
    expectClose(stats.interaction, 0.001317264675264439, 1e-9);
  });

  test("PAY.INEQUALITY.STATS: NumPy, by the definitions", () => {
    const stats = statsOf(call("PAY.INEQUALITY.STATS", [pay, groups]));
    expectClose(stats.estimate, 0.11050023553284793, 1e-9);
    expectClose(stats.theil, 0.018690100855079918, 1e-9);
    expectClose(stats.within, 0.018484073025568634, 1e-9);
    expectClose(stats.between, 0.00020602782951128183, 1e-9);
  });

  test("SMD: exact correction from scipy.special.gammaln", () =>
    expectClose(call("SMD", [pay, groups, "F", "M"]), -0.2132218711355214, 1e-9));

  test("PAY.BONUS: NumPy", () => {
    const bonus = column(payRoster.map((person) => person.bonus));
    const stats = statsOf(call("PAY.BONUS.STATS", [bonus, groups, "F", "M"]));
    expectClose(call("PAY.BONUS", [bonus, groups, "F", "M"]), -0.025210084033613446, 1e-9);
    expectClose(stats["median gap"], -0.03389830508474576, 1e-9);
    expect([stats.hits, stats.n, stats["reference hits"], stats["reference n"]]).toEqual([32, 48, 48, 72]);
  });
});

describe("laws", () => {
  const shuffled = [...payRoster].sort((a, b) => ((a.years * 7) % 31) - ((b.years * 7) % 31) || a.pay - b.pay);
  const all = (people: typeof payRoster, scale: number): unknown[] => {
    const [amounts, labels] = [
      column(people.map((person) => person.pay * scale)),
      column(people.map((person) => person.group)),
    ];
    const rest = people.map(({ years, site }) => [years, site]);
    const numbers = ["PAY.GAP", "SMD"].map((name) => call(name, [amounts, labels, "F", "M"]));
    const stats = [
      call("PAY.GAP.STATS", [amounts, labels, "F", "M"]),
      call("PAY.GAP.ADJUSTED.STATS", [amounts, labels, "F", "M", rest]),
      call("PAY.OAXACA.STATS", [amounts, labels, "F", "M", rest]),
      call("PAY.INEQUALITY.STATS", [amounts, labels]),
    ].flatMap((rows) => (rows as [string, unknown][]).filter(([label]) => !/^(reference )?(mean|median)$/.test(label)));
    const bands = (call("PAY.QUARTILES", [amounts, labels, "F", 1]) as unknown[][]).slice(1, 5).flat();
    return [...numbers, ...stats.map(([, value]) => value), ...bands];
  };
  const expectSame = (a: unknown[], b: unknown[]): void =>
    a.forEach((value, at) => {
      if (typeof value === "number" && Math.abs(value) < 1e-9) expect(Math.abs(Number(b[at]))).toBeLessThan(1e-9);
      else expectClose(b[at], value, 1e-6);
    });

  test("scaling pay leaves every gap and share as it was", () => expectSame(all(payRoster, 1), all(payRoster, 1234.5)));
  test("the order of rows changes nothing", () => expectSame(all(payRoster, 1), all(shuffled, 1)));

  test("swapping the groups turns the adjusted gap over: (1 - a)(1 - b) = 1", () => {
    const [there, back] = [
      ["F", "M"],
      ["M", "F"],
    ].map(([focal, reference]) => Number(call("PAY.GAP.ADJUSTED", [pay, groups, focal, reference, controls])));
    expect((1 - (there ?? 0)) * (1 - (back ?? 0))).toBeCloseTo(1, 10);
  });

  test("a control moved and stretched, and another label left out, leave the adjusted gap", () => {
    const moved = controls.map(([years, site]) => [1e6 + Number(years) * 365.25, site === "Base" ? "Zone" : site]);
    expectClose(
      call("PAY.GAP.ADJUSTED", [pay, groups, "F", "M", moved]),
      call("PAY.GAP.ADJUSTED", [pay, groups, "F", "M", controls]),
      1e-8,
    );
  });

  test("bands hold everybody, and the group's people add up", () => {
    for (const size of [4, 5, 6, 7, 119]) {
      const people = payRoster.slice(0, size);
      const table = call("PAY.QUARTILES", [
        column(people.map(({ years }) => years % 4)),
        groups.slice(0, size),
        "F",
        1,
      ]);
      const bands = (table as unknown[][]).slice(1, 5);
      const sum = (at: number): number => bands.reduce((total, row) => total + Number(row[at]), 0);
      expect(sum(1)).toBe(size);
      expect(sum(2)).toBeCloseTo(people.filter(({ group }) => group === "F").length, 9);
    }
  });
});

describe("what cannot be answered", () => {
  const two = [column([10, 12, 11, 13]), column(["F", "F", "M", "M"])];

  test.each([
    [
      "unequal columns",
      "PAY.GAP",
      [column([1, 2]), column(["F"]), "F", "M"],
      "#VALUE!",
      /2 rows of pay and 1 of groups/,
    ],
    [
      "a label that is not there",
      "PAY.GAP",
      [...two, "X", "M"],
      "#VALUE!",
      /no group "X" \(focal\). The groups are: F, M/,
    ],
    ["one group twice", "SMD", [...two, "F", " f "], "#VALUE!", /two different groups/],
    [
      "pay as text",
      "PAY.GAP",
      [column(["52,000", 1, 2, 3]), two[1], "F", "M"],
      "#VALUE!",
      /pay: 1 cell holds text that looks/,
    ],
    [
      "pay below 0",
      "PAY.GAP",
      [column([-1, 1, 2, 3]), two[1], "F", "M"],
      "#VALUE!",
      /pay of 0 or more, got -1 in row 1/,
    ],
    ["another measure", "PAY.GAP", [...two, "F", "M", "mode"], "#VALUE!", /"mean" or "median"/],
    ["95 for 95 %", "PAY.GAP.STATS", [...two, "F", "M", null, 95], "#VALUE!", /such as 0.95, got 95/],
    ["nothing at all", "PAY.GAP", [column([null, null]), column(["", ""]), "F", "M"], "#N/A", /no row has pay/],
    ["all pay 0", "PAY.INEQUALITY.STATS", [column([0, 0]), column(["F", "M"])], "#DIV/0!", undefined],
    ["a reference group on 0", "PAY.GAP", [column([1, 0, 0]), column(["F", "M", "M"]), "F", "M"], "#DIV/0!", undefined],
    [
      "pay of 0 on a log scale",
      "PAY.GAP.ADJUSTED",
      [column([0, 1, 2, 3]), two[1], "F", "M", column([1, 2, 3, 4])],
      "#VALUE!",
      /more than 0, got 0 in row 1/,
    ],
    ["nobody with a bonus", "PAY.BONUS", [column([0, 0, 5, 5]), two[1], "F", "M"], "#N/A", /nobody of the focal group/],
    ["no spread", "SMD", [column([1, 1, 2, 2]), two[1], "F", "M"], "#N/A", /no spread/],
    [
      "three people in four bands",
      "PAY.QUARTILES",
      [column([1, 2, 3]), column(["F", "M", "M"]), "F"],
      "#N/A",
      /four people/,
    ],
  ])("%s", (_, name, values, code, message) => {
    const error = errorIn(name, values);
    expect(error.code).toBe(code);
    if (message) expect(error.message).toMatch(message);
  });

  test("collinear controls, a control of one value, and controls that settle the group are not estimable, with the reason", () => {
    const adjusted = (extra: (person: (typeof payRoster)[number]) => unknown[]): { code?: string; message?: string } =>
      errorIn("PAY.GAP.ADJUSTED", [pay, groups, "F", "M", payRoster.map(extra)]);
    expect(adjusted(({ years }) => [years, years * 12])).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/control 2 is the same for everybody, or follows/),
    });
    expect(adjusted(({ years }) => [years, 7.1])).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/control 2/),
    });
    expect(adjusted(({ years, group }) => [years, group])).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/settle who is in which group/),
    });
    expect(adjusted(({ years, site }) => [site === "Base" ? site : years])).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/mixes/),
    });
  });

  test("too many labels, and too few people for the controls", () => {
    const many = Array.from({ length: 300 }, (_, at) => [`Job ${at % 150}`]);
    const people = [many.map((_, at) => [20 + at]), many.map((_, at) => [at % 2 ? "F" : "M"]), "F", "M"];
    expect(errorIn("PAY.GAP.ADJUSTED", [...people, many]).message).toMatch(/150 different labels/);
    expect(
      errorIn("PAY.GAP.ADJUSTED", [
        ...two,
        "F",
        "M",
        [
          [1, 2],
          [2, 5],
          [3, 1],
          [4, 4],
        ],
      ]).message,
    ).toMatch(/more people/);
  });

  test("a person alone in a category does not stop the interval; a person alone in the group does", () => {
    const alone = payRoster.map(({ years }, at) => [years, at === 0 ? "Only here" : "Elsewhere"]);
    expect(typeof statsOf(call("PAY.GAP.ADJUSTED.STATS", [pay, groups, "F", "M", alone])).low).toBe("number");
    const single = column(payRoster.map((_, at) => (at === 5 ? "F" : "M")));
    const stats = statsOf(call("PAY.GAP.ADJUSTED.STATS", [pay, single, "F", "M", controls]));
    expect([stats.low, stats.high, stats.status]).toEqual(["not estimable", "not estimable", "indicative"]);
  });

  test("blanks are left out, those who did not say stand beside, suppressed stays suppressed", () => {
    const labels = column(["F", "F", "M", "M", "Prefer not to say", ""]);
    const stats = statsOf(call("PAY.GAP.STATS", [column([10, null, 11, 13, 9, 9]), labels, "F", "M"]));
    expect([stats.n, stats["left out"], stats["not disclosed"], stats.low]).toEqual([1, 1, 2, "not estimable"]);
    for (const name of ["PAY.GAP", "PAY.BONUS", "SMD"])
      expect(call(name, [column([10, "suppressed", 11, 13]), two[1], "F", "M"])).toBe("suppressed");
    const hidden = statsOf(call("PAY.GAP.STATS", [column([10, "suppressed", 11, 13]), two[1], "F", "M"]));
    expect(Object.keys(hidden)).toEqual(Object.keys(stats));
    expect(hidden.estimate).toBe("suppressed");
  });
});
