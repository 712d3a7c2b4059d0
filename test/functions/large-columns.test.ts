import { errorOf } from "../support/custom-functions-global";
import { call, column, statsOf } from "../support/call-function";

/** A column as Excel hands it over, its cells worked out by row. */
const rowsOf = (rows: number, cell: (row: number) => unknown): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);

test("a million rows of one value are answered, in each family", () => {
  const million = 1_000_000;
  const [word, seven] = [rowsOf(million, () => "W"), rowsOf(million, () => 7)];
  const yes = rowsOf(million, () => true);
  expect(call("DIVERSITY", [word])).toBe(0);
  expect((call("REP.TABLE", [word]) as unknown[][])[1]?.slice(0, 3)).toEqual(["W", million, 1]);
  expect(call("TIME.MEDIAN", [seven, yes])).toBe(7);
  expect(errorOf(() => call("PAY.GAP", [seven, word, "W", "M"]))?.message).toMatch(/The groups are: W\.$/);
  expect(statsOf(call("PAY.INEQUALITY.STATS", [seven, word])).estimate).toBeCloseTo(0, 9);
});

describe("100,000 rows of one value", () => {
  const rows = 100_000;
  const same = (value: unknown): unknown[][] => rowsOf(rows, () => value);
  const groups = rowsOf(rows, (row) => (row % 2 === 0 ? "W" : "M"));

  test("CMH where everybody is a hit has no odds ratio", () =>
    expect(errorOf(() => call("CMH", [groups, same(1), same("A"), "W", "M"]))?.code).toMatch(/^#(DIV\/0!|N\/A)$/));

  test("LOGRANK of equal waits says that nothing is left to compare", () =>
    expect(errorOf(() => call("LOGRANK", [same(7), same(true), groups]))).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/or all had it at once/),
    }));

  test("equal pay is no gap, and in no band more than in another", () => {
    const pay = same(30000);
    expect(call("PAY.GAP", [pay, groups, "W", "M"])).toBe(0);
    const bands = (call("PAY.QUARTILES", [pay, groups, "W"]) as unknown[][]).slice(1, 5);
    expect(bands.map(([, n, , share]) => [n, share])).toEqual(Array.from({ length: 4 }, () => [rows / 4, 0.5]));
    expect(errorOf(() => call("SMD", [pay, groups, "W", "M"]))).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/no spread/),
    });
  });

  test("RETENTION.GAP of people who all stay is 0", () =>
    expect(call("RETENTION.GAP", [groups, same(100), same(null), 200, 300, "W", "M"])).toBe(0));
});

describe("10,000 groups", () => {
  const many = 10_000;
  const groups = rowsOf(2 * many, (row) => `Group ${row % many}`);
  const pay = rowsOf(2 * many, (row) => 100 + (row % 97));
  const flags = rowsOf(2 * many, (row) => row % 3 === 0);

  test.each(["RATE.TABLE", "IMPACT.TABLE"])("%s has a row for each, and none shows its two people", (name) => {
    const table = call(name, [groups, flags]) as unknown[][];
    expect(table.length).toBe(many + 4);
    expect(table.slice(1, many + 1).every((row) => row[1] === "suppressed" && row[2] === "suppressed")).toBe(true);
  });

  test("groups of five and more beside small ones are shown", () => {
    const uneven = rowsOf(120_000, (row) => `Group ${Math.floor(Math.sqrt(row) * 28)}`);
    const table = call("RATE.TABLE", [uneven, rowsOf(120_000, (row) => row % 2)]) as unknown[][];
    const shown = table.slice(1, -3).filter((row) => typeof row[2] === "number");
    expect(shown.length).toBeGreaterThan(100);
    for (const [, n, hits] of shown) {
      expect(Number(hits)).toBeGreaterThanOrEqual(5);
      expect(Number(n) - Number(hits)).toBeGreaterThanOrEqual(5);
    }
  });

  test("a label that none has is answered with eight and how many more there are", () =>
    expect(errorOf(() => call("PAY.GAP", [pay, groups, "Nobody", "Group 1"]))?.message).toMatch(
      /no group "Nobody" \(focal\)\. The groups are: Group 0, Group 1, .* and 9992 more\.$/,
    ));

  test("as units and strata they are compared within", () => {
    // Rows 0 to 9,999 are women and the same places again men: one of each in every place.
    const people = rowsOf(2 * many, (row) => (row < many ? "W" : "M"));
    expect(call("SEGREGATION", [people, groups, "W", "M"])).toBeCloseTo(0, 9);
    expect(statsOf(call("CMH.STATS", [people, flags, groups, "W", "M"])).strata).toBe(many);
    expect(call("LOGRANK", [pay, rowsOf(2 * many, () => true), people, groups])).toBeGreaterThan(0);
  });

  test("as groups of a test or labels of a control they are too many, and the reason says what to do", () => {
    const yes = rowsOf(2 * many, () => true);
    expect(errorOf(() => call("LOGRANK", [pay, yes, groups]))?.message).toMatch(/up to 50 groups, got 10000\. Combine/);
    const people = rowsOf(2 * many, (row) => (row % 2 === 0 ? "W" : "M"));
    expect(errorOf(() => call("PAY.GAP.ADJUSTED", [pay, people, "W", "M", groups]))?.message).toMatch(
      /10000 different labels, more than can be adjusted for: group them first/,
    );
  });

  test("strata that tell people apart are refused by LOGRANK, which would need memory for each", () => {
    const rows = 300_000;
    const values = [
      rowsOf(rows, (row) => row),
      rowsOf(rows, () => true),
      rowsOf(rows, (row) => (row % 2 === 0 ? "W" : "M")),
      rowsOf(rows, (row) => `Person ${row}`),
    ];
    expect(errorOf(() => call("LOGRANK", values))?.message).toMatch(/within up to 250000 strata, got 300000/);
  });

  test("DIVERSITY, PAY.INEQUALITY and BENEFIT.INCIDENCE count them all", () => {
    expect(call("DIVERSITY", [groups, "effective groups"])).toBeCloseTo(many, 6);
    expect(statsOf(call("PAY.INEQUALITY.STATS", [pay, groups]))["groups compared"]).toBe(many);
    expect((call("BENEFIT.INCIDENCE", [groups, pay, pay]) as unknown[][]).length).toBe(many + 2);
  });
});

test("a column of numbers as long as a sheet is added up without running out of stack", () => {
  const rows = 1_048_575;
  expect(call("BUDGET.COVERAGE", [rowsOf(rows, () => 1), rowsOf(rows, () => 0.5)])).toBeCloseTo(0.5, 9);
  expect(call("MENTOR.SATISFACTION", [rowsOf(rows, (row) => row % 5), 3])).toBeCloseTo(0.4, 5);
  expect(call("K.ANONYMITY", [column(["A", "A"])])).toBe(2);
});
