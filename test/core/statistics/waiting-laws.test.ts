import fc from "fast-check";
import {
  eventRateRatio,
  logRank,
  medianWait,
  repPipeline,
  repTable,
  restrictedMean,
  solveSymmetric,
  type SurvivalSample,
  survivalSample,
} from "../../../src/core/statistics";
import { expectClose } from "../../support/vector-case";

const wait = fc.record({ time: fc.integer({ min: 1, max: 30 }), event: fc.boolean() });
const waits = fc.array(wait, { minLength: 1, maxLength: 40 });
type Wait = { time: number; event: boolean };
const sampleOf = (list: readonly Wait[], scale = 1): SurvivalSample =>
  survivalSample(
    list.map(({ time }) => time * scale),
    list.map(({ event }) => event),
  );

test("where everybody had the event Kaplan-Meier gives the ordinary median and mean", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 }), (list) => {
      const sample = survivalSample(
        list,
        list.map(() => true),
      );
      const sorted = [...list].sort((a, b) => a - b);
      const half = sorted.length / 2;
      const middle = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
      expectClose(medianWait(sample).median, middle, 1e-12);
      expectClose(restrictedMean(sample).mean, list.reduce((sum, time) => sum + time, 0) / list.length, 1e-9);
    }),
  );
});

test("the limits of a median lie about it, and its unit is that of the times", () => {
  fc.assert(
    fc.property(waits, fc.constantFrom(2, 7, 365), (list, scale) => {
      const { median, low, high } = medianWait(sampleOf(list));
      if (median !== undefined) expect(low ?? median).toBeLessThanOrEqual(median);
      if (median !== undefined) expect(high ?? median).toBeGreaterThanOrEqual(median);
      expect(medianWait(sampleOf(list, scale)).median).toBe(median === undefined ? undefined : median * scale);
      const [one, many] = [restrictedMean(sampleOf(list), 20), restrictedMean(sampleOf(list, scale), 20 * scale)];
      expectClose(many.mean, one.mean * scale, 1e-9);
      expect(one.mean).toBeLessThanOrEqual(20);
    }),
  );
});

test("log-rank heeds neither the order of rows or groups nor the unit, and expects as many events as there are", () => {
  fc.assert(
    fc.property(waits, waits, waits, (a, b, c) => {
      const test = logRank([[sampleOf(a), sampleOf(b), sampleOf(c)]]);
      const turned = logRank([[sampleOf([...c].reverse(), 9), sampleOf(a, 9), sampleOf(b, 9)]]);
      expect(turned?.df).toBe(test?.df);
      if (!test || !turned) return;
      expect(turned.chiSquared).toBeCloseTo(test.chiSquared, 7);
      const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
      expectClose(sum(test.expected), sum(test.observed), 1e-9);
      expect(test.p).toBeLessThanOrEqual(1);
    }),
  );
});

test("log-rank finds nothing between two groups that waited alike, in any number of strata", () => {
  fc.assert(
    fc.property(waits, waits, (a, b) => {
      const test = logRank([
        [sampleOf(a), sampleOf(a)],
        [sampleOf(b), sampleOf(b)],
      ]);
      expect(test?.chiSquared ?? 0).toBeCloseTo(0, 12);
    }),
  );
});

test("a stratum with one group alone says nothing", () => {
  fc.assert(
    fc.property(waits, waits, waits, (a, b, c) => {
      const without = logRank([[sampleOf(a), sampleOf(b)]]);
      const beside = logRank([
        [sampleOf(a), sampleOf(b)],
        [sampleOf(c), sampleOf([])],
      ]);
      expect(beside?.chiSquared ?? 0).toBeCloseTo(without?.chiSquared ?? 0, 9);
    }),
  );
});

test("swapping the groups turns the ratio of rates over and leaves p alone", () => {
  const events = fc.integer({ min: 1, max: 200 });
  const time = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(events, time, events, time, (a, days, b, otherDays) => {
      const [there, back] = [eventRateRatio(a, days, b, otherDays), eventRateRatio(b, otherDays, a, days)];
      expectClose(there.ratio * back.ratio, 1, 1e-12);
      expectClose(there.low * (back.high ?? NaN), 1, 1e-8);
      expectClose(there.p, back.p, 1e-6);
      expect(there.low).toBeLessThanOrEqual(there.ratio);
      expect(there.high ?? Infinity).toBeGreaterThanOrEqual(there.ratio);
    }),
  );
});

test("solveSymmetric solves what can be solved and counts the rank", () => {
  const entry = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(entry, entry, entry), { minLength: 3, maxLength: 6 }),
      fc.tuple(entry, entry, entry),
      (rows, x) => {
        // A = RᵀR has no negative directions; b = A·x can be reached whatever the rank.
        const matrix = [0, 1, 2].map((i) =>
          [0, 1, 2].map((j) => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)),
        );
        const right = matrix.map((line) => line.reduce((sum, value, at) => sum + value * (x[at] ?? 0), 0));
        const solved = solveSymmetric(matrix, right);
        const reached = matrix.map((line) =>
          line.reduce((sum, value, at) => sum + value * (solved?.solution[at] ?? NaN), 0),
        );
        reached.forEach((value, at) => expect(Math.abs(value - (right[at] ?? 0))).toBeLessThan(1e-6));
      },
    ),
  );
});

test("the order of rows changes no table of shares, where stages are numbered", () => {
  const person = fc.tuple(fc.constantFrom("W", " w", "M", "", "Prefer not to say"), fc.constantFrom("1", "2", "3"));
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 60 }), (people) => {
      const rows = [...people, ["W", "1"] as const];
      const back = [...rows].reverse();
      const shares = (list: typeof rows): unknown => [
        repTable({ groups: list.map(([group]) => group) }),
        repPipeline({ groups: list.map(([group]) => group), stages: list.map(([, stage]) => stage), focal: "W" }),
      ];
      expect(shares(back)).toEqual(shares(rows));
    }),
  );
});
