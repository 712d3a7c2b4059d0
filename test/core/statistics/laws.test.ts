import fc from "fast-check";
import {
  benchmarkIndex,
  costPerPoint,
  exactInterval,
  fisherExact,
  isBelowFourFifths,
  katzInterval,
  newcombeInterval,
  pooledZ,
  progress,
  tallyGroups,
  tiedBudget,
  wilsonInterval,
} from "../../../src/core/statistics";

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), hits: fc.integer({ min: 0, max: n }) }));
const confidences = fc.double({ min: 0.5, max: 0.999, noNaN: true });

const close = (a: number, b: number, tolerance = 1e-9): void => {
  if (Math.abs(a - b) > tolerance * Math.max(1, Math.abs(b))) expect(a).toBe(b);
};

test("intervals of a rate hold the rate, lie in [0, 1], and the exact one is never inside Wilson's by much", () => {
  fc.assert(
    fc.property(counts, confidences, ({ hits, n }, confidence) => {
      for (const { low, high } of [wilsonInterval(hits, n, confidence), exactInterval(hits, n, confidence)]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / n + 1e-15);
        expect(high).toBeGreaterThanOrEqual(hits / n - 1e-15);
      }
    }),
  );
});

test("hits and misses mirror each other", () => {
  fc.assert(
    fc.property(counts, ({ hits, n }) => {
      for (const interval of [wilsonInterval, exactInterval]) {
        close(interval(n - hits, n).low, 1 - interval(hits, n).high);
        close(interval(n - hits, n).high, 1 - interval(hits, n).low);
      }
    }),
  );
});

test("more people and less confidence both make intervals shorter", () => {
  fc.assert(
    fc.property(counts, counts, fc.integer({ min: 2, max: 9 }), (a, b, times) => {
      const width = ({ low, high }: { low: number; high: number }): number => high - low;
      const one = newcombeInterval(a.hits, a.n, b.hits, b.n);
      const many = newcombeInterval(a.hits * times, a.n * times, b.hits * times, b.n * times);
      expect(width(many)).toBeLessThan(width(one));
      expect(width(newcombeInterval(a.hits, a.n, b.hits, b.n, 0.8))).toBeLessThanOrEqual(width(one));
      expect(width(wilsonInterval(a.hits * times, a.n * times))).toBeLessThan(width(wilsonInterval(a.hits, a.n)));
    }),
  );
});

test("swapping the groups flips the gap, turns the ratio over and leaves p alone", () => {
  fc.assert(
    fc.property(counts, counts, confidences, (a, b, confidence) => {
      const there = newcombeInterval(a.hits, a.n, b.hits, b.n, confidence);
      const back = newcombeInterval(b.hits, b.n, a.hits, a.n, confidence);
      close(back.low, -there.high);
      close(back.high, -there.low);
      expect(there.low).toBeGreaterThanOrEqual(-1);
      expect(there.high).toBeLessThanOrEqual(1);
      const gap = a.hits / a.n - b.hits / b.n;
      expect(there.low).toBeLessThanOrEqual(gap + 1e-12);
      expect(there.high).toBeGreaterThanOrEqual(gap - 1e-12);
      const p = fisherExact(a.hits, a.n, b.hits, b.n);
      const q = fisherExact(b.hits, b.n, a.hits, a.n);
      close(p.p, q.p);
      close(p.less, q.greater);
      if (a.hits > 0 && b.hits > 0) {
        const ratio = katzInterval(a.hits, a.n, b.hits, b.n, confidence);
        const turned = katzInterval(b.hits, b.n, a.hits, a.n, confidence);
        close(turned.low * ratio.high, 1);
        expect(isBelowFourFifths(a.hits, a.n, b.hits, b.n) && isBelowFourFifths(b.hits, b.n, a.hits, a.n)).toBe(false);
      }
      if (a.hits + b.hits > 0 && a.hits + b.hits < a.n + b.n)
        close(pooledZ(a.hits, a.n, b.hits, b.n).z, -pooledZ(b.hits, b.n, a.hits, a.n).z);
    }),
  );
});

test("Fisher's tails meet in the observed table and p lies in (0, 1]", () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const { p, less, greater } = fisherExact(a.hits, a.n, b.hits, b.n);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(less + greater).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(p).toBeGreaterThanOrEqual(Math.min(less, greater) * (1 - 1e-9));
    }),
  );
});

test("four fifths is decided in whole numbers, also at the edge and at counts that doubles cannot multiply", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40_000_000 }), (k) => {
      expect(isBelowFourFifths(4 * k, 10 * k, 5 * k, 10 * k)).toBe(false);
      expect(isBelowFourFifths(4 * k - 1, 10 * k, 5 * k, 10 * k)).toBe(true);
    }),
  );
});

test("progress is 0 at the baseline and 1 at the target, in any unit", () => {
  const amount = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(amount, amount, amount, fc.integer({ min: 1, max: 100 }), (baseline, current, target, scale) => {
      fc.pre(baseline !== target);
      expect(progress(baseline, baseline, target)).toBeCloseTo(0, 12);
      expect(progress(baseline, target, target)).toBe(1);
      close(progress(baseline * scale, current * scale, target * scale), progress(baseline, current, target));
    }),
  );
});

test("numbers too large to calculate with are refused, never answered with NaN or infinity", () => {
  expect(() => progress(-1e308, 1e308, 1.5e308)).toThrow(RangeError);
  expect(() => tiedBudget([1.5e308, 1.5e308], [1, 0])).toThrow(RangeError);
  expect(() => costPerPoint(1e308, 1e-9, 0)).toThrow(RangeError);
});

test("money adds up by marker, in any order of the lines, and the weighted share is never above the full one", () => {
  const lines = fc.array(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(0, 1, 2, undefined)), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(lines, (budget) => {
      fc.pre(budget.some(([amount]) => amount > 0));
      const sum = (rows: typeof budget): ReturnType<typeof tiedBudget> =>
        tiedBudget(
          rows.map(([amount]) => amount),
          rows.map(([, marker]) => marker),
        );
      const all = sum(budget);
      expect(all.screened + all.notScreened).toBe(all.total);
      expect(all.principal + all.significant).toBe(all.tied);
      expect(all.weightedShare).toBeLessThanOrEqual(all.share);
      expect(all.share).toBeLessThanOrEqual(1);
      expect(sum([...budget].reverse())).toEqual(all);
    }),
  );
});

test("the order of a roster's rows and the case of its labels change nothing", () => {
  const person = fc.tuple(
    fc.constantFrom("Women", " women", "Men", "MEN ", "", "Prefer not to say"),
    fc.option(fc.boolean()),
  );
  fc.assert(
    fc.property(fc.array(person, { maxLength: 60 }), fc.infiniteStream(fc.nat()), (people, keys) => {
      const tally = (rows: typeof people): unknown =>
        tallyGroups(
          rows.map(([group]) => group),
          rows.map(([, flag]) => flag ?? undefined),
        );
      const order = people.map((row) => ({ row, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
      expect(tally(order.map(({ row }) => row))).toEqual(tally(people));
    }),
  );
});

test("a shortfall is the fewest people that reach the benchmark", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 999 }), ({ hits, n }, permille) => {
      const { shortfall } = benchmarkIndex(hits, n, permille / 1000);
      // In whole numbers: (hits + shortfall) / n ≥ permille / 1000.
      expect((hits + shortfall) * 1000).toBeGreaterThanOrEqual(permille * n);
      if (shortfall > 0) expect((hits + shortfall - 1) * 1000).toBeLessThan(permille * n);
    }),
  );
});
