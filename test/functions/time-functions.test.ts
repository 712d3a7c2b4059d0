import { errorOf } from "../support/custom-functions-global";
import { call, column, statsOf } from "../support/call-function";
import { expectClose } from "../support/vector-case";
import { ROSTER_AS_OF, waitingRoster, waitOf } from "../support/waiting-roster";

const expectStats = (answer: unknown, expected: Readonly<Record<string, unknown>>, tolerance = 1e-9): void => {
  const stats = statsOf(answer);
  for (const [label, value] of Object.entries(expected)) expectClose(stats[label], value, tolerance);
};

const people = waitingRoster();
const waits = people.map(waitOf);
const days = column(waits.map((wait) => wait.days));
const promoted = column(waits.map((wait) => wait.promoted));
const groups = column(people.map(({ group }) => group));
const departments = column(people.map(({ department }) => department));
const dates = [
  column(people.map(({ start }) => start)),
  column(people.map(({ promotion }) => promotion)),
  column(people.map(({ exit }) => exit)),
];
const compared = [...dates, ROSTER_AS_OF, groups, "Women", "Men"];

// Origin: the same roster in Python; medians and limits by SciPy 1.17.1 stats.ecdf(CensoredData).sf and its log-log
// confidence_interval; log-rank by stats.logrank, stratified and of three groups by a plain sum over rows; ratio by stats.binomtest.
describe("a generated roster of 2,000", () => {
  test.each([
    ["Women", 1316, 1217, 1462, 1031.2402741806939, 18.212112434031113, 927, 576],
    ["Men", 1061, 977, 1141, 957.95887516833, 17.063071479684012, 1073, 717],
  ])("TIME.MEDIAN of %s", (group, median, low, high, mean, error, n, events) => {
    const own = waits.filter((_, at) => people[at]?.group === group);
    const columns = [column(own.map((wait) => wait.days)), column(own.map((wait) => wait.promoted))];
    expect(call("TIME.MEDIAN", columns)).toBe(median);
    expectStats(call("TIME.MEDIAN.STATS", [...columns, null, 1500]), {
      estimate: median,
      low,
      high,
      n,
      events,
      "restricted mean": mean,
      "restricted mean error": error,
      "restricted to": 1500,
      status: "ok",
    });
  });

  test("TIME.GAP: the medians of the promoted alone hide most of the gap", () => {
    expect(call("TIME.GAP", compared)).toBe(1316 - 1061);
    expectStats(call("TIME.GAP.STATS", compared), {
      estimate: 255,
      // Zou and Donner: 255 ∓ √(99² + 80²) and √(146² + 84²).
      low: 255 - Math.hypot(99, 80),
      high: 255 + Math.hypot(146, 84),
      p: 0.00042116201495428574,
      "chi squared": 12.435888038300345,
      "promoted only median": 761.5,
      "reference promoted only median": 687,
    });
  });

  test("LOGRANK, in one and within departments", () => {
    expectClose(call("LOGRANK", [days, promoted, groups]), 0.00042116201495428574, 1e-9);
    expectStats(call("LOGRANK.STATS", [days, promoted, groups, departments]), {
      p: 0.0005006465263054527,
      "chi squared": 12.113255519646154,
      df: 1,
      "observed Women": 576,
      "expected Women": 638.2472841358024,
      "observed Men": 717,
    });
  });

  test("LOGRANK of three groups", () =>
    expectStats(call("LOGRANK.STATS", [days, promoted, departments]), {
      p: 0.7345238665401013,
      "chi squared": 0.6170655806169958,
      df: 2,
      "groups compared": 3,
    }));

  test("PROMOTION.RATIO", () =>
    expectStats(call("PROMOTION.RATIO.STATS", compared), {
      estimate: 0.8229518825451477,
      low: 0.736189100978096,
      high: 0.9196253467462182,
      p: 0.0005040693961163632,
      events: 576,
      "person time": 1073774,
      "reference person time": 1099978,
    }));

  test("RETENTION", () => {
    const stays = [groups, dates[0], dates[2], 42000, 44000];
    expect(call("RETENTION", [...stays, "Women"])).toBe(216 / 369);
    expect(call("RETENTION", stays)).toBe((216 + 262) / (369 + 443));
    expectClose(call("RETENTION.GAP", [...stays, "Women", "Men"]), 216 / 369 - 262 / 443, 1e-12);
    expectStats(call("RETENTION.GAP.STATS", [...stays, "Women", "Men"]), {
      n: 369,
      hits: 216,
      "reference n": 443,
      "reference hits": 262,
    });
  });
});

// R: survfit(Surv(time, event) ~ 1, conf.type = "log-log"), as in the reference vectors km-none-reached and km-all-censored.
describe("a median that is not reached", () => {
  test("leaves the restricted mean", () => {
    const columns = [column([5, 8, 12, 20]), column([1, 0, 0, 0])];
    expect(errorOf(() => call("TIME.MEDIAN", columns))).toMatchObject({ code: "#N/A" });
    expectStats(call("TIME.MEDIAN.STATS", columns), {
      n: 4,
      events: 1,
      estimate: "not estimable",
      low: 5,
      high: "not estimable",
      "restricted mean": 16.25,
      "restricted mean error": 3.247595264191645,
      status: "not estimable",
    });
  });

  test("also where nobody had the event", () =>
    expectStats(call("TIME.MEDIAN.STATS", [column([5, 8, 12]), column([0, 0, 0])]), {
      n: 3,
      events: 0,
      estimate: "not estimable",
      low: "not estimable",
      high: "not estimable",
    }));
});

test("a promotion after the as-of date has not happened, and one on the first day counts", () => {
  const rows = [
    column([0, 0, 0, 0]),
    column([0, 99, 5, 5]),
    column([null, null, null, null]),
    50,
    column([..."WWMM"]),
    "W",
    "M",
  ];
  expectStats(call("PROMOTION.RATIO.STATS", rows), { events: 1, "person time": 50, "reference events": 2 });
});

describe("bad input", () => {
  const blank = column([null, null]);
  const two = column(["W", "M"]);
  const start = column([10, 10]);
  test.each<[string, unknown[], string, RegExp | undefined]>([
    ["TIME.MEDIAN", [column([1, 2]), column([1])], "#VALUE!", /2 rows of durations, 1 of events/],
    ["TIME.MEDIAN", [column([1, -2]), column([1, 1])], "#VALUE!", /0 or more, got -2 in row 2/],
    ["TIME.MEDIAN", [column([1, "2"]), column([1, 1])], "#VALUE!", /text that looks like a number/],
    ["TIME.MEDIAN", [blank, blank], "#N/A", /no row has a duration and an event/],
    ["TIME.MEDIAN.STATS", [column([1]), column([1]), null, 0], "#VALUE!", /time above 0 as until/],
    ["LOGRANK", [column([1, 2]), column([1, 1]), column(["W", "W"])], "#N/A", /no two groups waited/],
    ["LOGRANK", [column([1, 2]), column([0, 0]), two], "#N/A", /no two groups waited/],
    ["LOGRANK", [column([1, 2]), column([1, 1]), two, column(["A"])], "#VALUE!", /1 of strata/],
    [
      "TIME.GAP",
      [start, column([5, 12]), blank, 20, two, "W", "M"],
      "#VALUE!",
      /1 promotion lies before its start, first row 1/,
    ],
    // A 1904 serial among 1900 ones lies four years back: before the start.
    [
      "TIME.GAP",
      [column([46000, 46000]), blank, column([46500 - 1462, null]), 47000, two, "W", "M"],
      "#VALUE!",
      /1 exit lies/,
    ],
    [
      "TIME.GAP",
      [column(["2026-07-01", 10]), blank, blank, 20, two, "W", "M"],
      "#VALUE!",
      /starts: 1 cell holds text, not a date/,
    ],
    ["TIME.GAP", [start, blank, blank, "1/2/2026", two, "W", "M"], "#VALUE!", /as of is text/],
    ["TIME.GAP", [start, blank, blank, 20, two, "W", "M"], "#N/A", /fewer than half of "W"/],
    ["TIME.GAP", [start, blank, blank, 20, two, "Wmen", "M"], "#VALUE!", /The groups are: M, W/],
    ["TIME.GAP", [start, blank, blank, null, two, "W", "M"], "#N/A", /as of is blank/],
    ["TIME.GAP", [column([null, 10]), blank, blank, 20, two, "W", "M"], "#N/A", /nobody of "W" has a start/],
    ["PROMOTION.RATIO", [start, column([12, null]), blank, 20, two, "W", "M"], "#DIV/0!", undefined],
    ["RETENTION", [two, start, blank, 30, 20], "#VALUE!", /not before the first/],
    ["RETENTION", [two, start, blank, 5, 20], "#N/A", /nobody to count/],
    ["RETENTION", [two, start, column([5, null]), 12, 20], "#VALUE!", /end in row 1 lies before its start/],
    ["RETENTION.GAP", [two, column([10, 30]), blank, 20, 40, "W", "M"], "#N/A", /nobody of "M" to count/],
  ])("%s %j is %s", (name, values, code, message) => {
    const error = errorOf(() => call(name, values));
    expect(error?.code).toBe(code);
    if (message) expect(error?.message).toMatch(message);
  });

  test("more groups than a test can tell apart are refused", () => {
    const rows = Array.from({ length: 200 }, (_, at) => at);
    const error = errorOf(() =>
      call("LOGRANK", [column(rows), column(rows.map(() => 1)), column(rows.map((row) => `G${row % 100}`))]),
    );
    expect(error?.message).toMatch(/up to 50 groups, got 100/);
  });

  test("a suppressed cell makes the answer suppressed", () => {
    expect(call("TIME.MEDIAN", [column([1, "suppressed"]), column([1, 1])])).toBe("suppressed");
    expect(call("TIME.GAP", [column([1, "suppressed"]), blank, blank, 20, two, "W", "M"])).toBe("suppressed");
    expect(statsOf(call("LOGRANK.STATS", [column([1, "suppressed"]), column([1, 1]), two])).p).toBe("suppressed");
  });

  test("blanks are left out and counted", () => {
    const rows = [column([1, 2, null, 4, null]), column([1, null, 1, 1, null])];
    expect(statsOf(call("TIME.MEDIAN.STATS", rows))).toMatchObject({ n: 2, "left out": 2 });
  });

  test("a value repeated 100,000 times has one event time", () => {
    const same = Array.from({ length: 100_000 }, () => 7);
    expect(call("TIME.MEDIAN", [column(same), column(same.map(() => true))])).toBe(7);
  });
});

describe("RETENTION.STATS", () => {
  // Ten women of whom eight stay, five men who all stay, one who did not say and left, one row without a start.
  const labels = [...Array.from({ length: 10 }, () => "W"), ...Array.from({ length: 5 }, () => "M"), "", "W"];
  const ends = labels.map((_, row) => (row < 2 || row === 15 ? 150 : null));
  const starts = labels.map((_, row) => (row === 16 ? null : 1));
  const stays = [column(labels), column(starts), column(ends), 100, 200];

  test("of a group is RATE.STATS of its counts, with who was not counted", () => {
    const stats = statsOf(call("RETENTION.STATS", [...stays, "W"]));
    expect(stats).toMatchObject({ ...statsOf(call("RATE.STATS", [8, 10])), "left out": 1, "not disclosed": 1 });
    expect(call("RETENTION", [...stays, "W"])).toBe(0.8);
  });

  test("of everybody counts those who did not say with the others", () => {
    // 13 of 16 stay.
    expect(statsOf(call("RETENTION.STATS", stays))).toMatchObject({ estimate: 13 / 16, n: 16, "not disclosed": 0 });
  });

  test("a hidden date hides all but what was given", () => {
    const hidden = [column(labels), column(starts), column(ends.map((end, row) => (row === 3 ? "suppressed" : end)))];
    const stats = statsOf(call("RETENTION.STATS", [...hidden, 100, 200, "W"]));
    expect(Object.keys(stats)).toEqual(Object.keys(statsOf(call("RETENTION.STATS", [...stays, "W"]))));
    expect(stats).toMatchObject({ estimate: "suppressed", n: "suppressed", confidence: 0.95, status: "suppressed" });
  });
});

test("PROGRESS.STATS says what remains, also where lower is better", () => {
  expect(statsOf(call("PROGRESS.STATS", [0.18, 0.15, 0.1]))).toMatchObject({
    estimate: expect.closeTo(0.375, 12),
    target: 0.1,
    remaining: expect.closeTo(-0.05, 12),
    status: "ok",
  });
  expect(statsOf(call("PROGRESS.STATS", [1, "suppressed", 2]))).toEqual({
    estimate: "suppressed",
    target: 2,
    remaining: "suppressed",
    status: "suppressed",
  });
});
