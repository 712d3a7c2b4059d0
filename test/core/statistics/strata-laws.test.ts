import fc from "fast-check";
import {
  chiSquaredTail,
  detectableGap,
  dissimilarity,
  diversity,
  type Interval,
  mantelHaenszel,
  simpsonStats,
  stratifiedGap,
  type StratumTable,
  woolfTest,
} from "../../../src/core/statistics";
import { expectClose } from "../../support/vector-case";

test("a tail too small for a double is given as the smallest one, never as 0", () =>
  expect(chiSquaredTail(20000, 9)).toBe(2 ** -1022));

// Origin: mpmath at 40 digits, gammainc(df / 2, χ² / 2, regularized=True).
test.each([
  [0.001, 1, 0.9747728793699604],
  [40, 1, 2.539628589470865e-10],
  [1400, 1, 2.1010145162642176e-306],
  [0.5, 2, 0.7788007830714049],
  [0.001, 2, 0.9995001249791693],
  [17.9, 5, 0.0030743789735458407],
  [100, 3, 1.554159431389605e-21],
  [900, 7, 4.801227624336679e-190],
  [1300, 10, 3.825653538395919e-273],
  [1e-6, 3, 0.9999999997340385],
  [30, 50, 0.9888352197284497],
  [260, 200, 0.002750408367306526],
  [900, 450, 2.731205902018078e-32],
  [3800, 4000, 0.9883041796188499],
  [4200, 4000, 0.013647467683370378],
  [5000, 4000, 1.6633156038804353e-25],
  [100000, 99000, 0.012503086996302764],
])("chiSquaredTail(%d, %d)", (chiSquared, df, p) => expectClose(chiSquaredTail(chiSquared, df), p, 1e-9));

const counts = fc
  .integer({ min: 1, max: 60 })
  .chain((n) => fc.record({ n: fc.constant(n), hits: fc.integer({ min: 0, max: n }) }));
const tables = fc.array(
  fc.tuple(counts, counts).map(([a, b]): StratumTable => ({
    stratum: "",
    hits: a.hits,
    n: a.n,
    referenceHits: b.hits,
    referenceN: b.n,
  })),
  { minLength: 1, maxLength: 6 },
);
const swapped = ({ stratum, hits, n, referenceHits, referenceN }: StratumTable): StratumTable => ({
  stratum,
  hits: referenceHits,
  n: referenceN,
  referenceHits: hits,
  referenceN: n,
});
const times = (table: StratumTable, factor: number): StratumTable => ({
  stratum: table.stratum,
  hits: table.hits * factor,
  n: table.n * factor,
  referenceHits: table.referenceHits * factor,
  referenceN: table.referenceN * factor,
});

test("swapping the groups flips the gap, turns the odds over and leaves tests alone", () => {
  fc.assert(
    fc.property(tables, (strata) => {
      const back = strata.map(swapped);
      const [there, here] = [stratifiedGap(strata), stratifiedGap(back)];
      expect(here.gap).toBeCloseTo(-there.gap, 12);
      expect(here.interval === undefined).toBe(there.interval === undefined);
      if (here.interval && there.interval) expect(here.interval.low).toBeCloseTo(-there.interval.high, 12);
      const [odds, turned] = [mantelHaenszel(strata), mantelHaenszel(back)];
      if (odds.oddsRatio && turned.oddsRatio) {
        expectClose(odds.oddsRatio * turned.oddsRatio, 1, 1e-9);
        expectClose((odds.interval?.low ?? 0) * (turned.interval?.high ?? 0), 1, 1e-9);
      }
      expect(odds.test?.p ?? 1).toBeCloseTo(turned.test?.p ?? 1, 9);
      if (strata.length > 1) expect(woolfTest(strata).p).toBeCloseTo(woolfTest(back).p, 9);
    }),
  );
});

const widthOf = (interval: Interval | undefined): number => (interval ? interval.high - interval.low : Infinity);

test("intervals hold their estimate and get shorter with more people", () => {
  fc.assert(
    fc.property(tables, (strata) => {
      const gap = stratifiedGap(strata);
      const larger = strata.map((table) => times(table, 4));
      const surer = stratifiedGap(larger);
      expect(surer.gap).toBeCloseTo(gap.gap, 12);
      if (gap.interval) {
        expect(gap.interval.low).toBeLessThanOrEqual(gap.gap);
        expect(gap.interval.high).toBeGreaterThanOrEqual(gap.gap);
        expect(gap.interval.high).toBeGreaterThan(gap.interval.low);
        expect(widthOf(surer.interval)).toBeLessThanOrEqual(widthOf(gap.interval) + 1e-12);
      }
      const { oddsRatio, interval } = mantelHaenszel(strata);
      const more = mantelHaenszel(larger);
      if (!oddsRatio || !interval || !more.interval) return;
      expect(interval.low).toBeLessThanOrEqual(oddsRatio);
      expect(interval.high).toBeGreaterThanOrEqual(oddsRatio);
      expect(more.interval.high / more.interval.low).toBeLessThanOrEqual((interval.high / interval.low) * (1 + 1e-9));
    }),
  );
});

test("a stratum in which everybody or nobody is a hit changes neither the odds ratio nor its test", () => {
  fc.assert(
    fc.property(tables, counts, counts, fc.boolean(), (strata, a, b, all) => {
      const equal = { stratum: "", n: a.n, hits: all ? a.n : 0, referenceN: b.n, referenceHits: all ? b.n : 0 };
      const [without, beside] = [mantelHaenszel(strata), mantelHaenszel([...strata, equal])];
      expect(beside.oddsRatio).toBe(without.oddsRatio);
      expect(beside.interval).toEqual(without.interval);
      expect(beside.test?.chiSquared ?? 0).toBeCloseTo(without.test?.chiSquared ?? 0, 9);
    }),
  );
});

test("with one stratum the adjusted gap is the crude one and never reverses it", () => {
  const person = fc.tuple(fc.constantFrom("W", "M"), fc.boolean());
  fc.assert(
    fc.property(fc.array(person, { maxLength: 40 }), (rest) => {
      const people = [...rest, ["W", true] as const, ["M", false] as const];
      const answer = simpsonStats({
        groups: people.map(([group]) => group),
        flags: people.map(([, flag]) => flag),
        strata: people.map(() => "all"),
        focal: "W",
        reference: "M",
      });
      if ("error" in answer) throw new Error(answer.reason);
      const stats = Object.fromEntries(answer) as Record<string, unknown>;
      expectClose(stats["adjusted gap"], stats["crude gap"], 1e-12);
      expect(stats.reverses).toBe(false);
    }),
  );
});

const groupSizes = fc
  .array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 })
  .filter((sizes) => sizes.some((n) => n > 0));

test("diversity lies within its bounds, heeds no order, and only Simpson's unbiased form heeds the number of people", () => {
  fc.assert(
    fc.property(groupSizes, fc.integer({ min: 2, max: 9 }), (sizes, factor) => {
      const groups = sizes.filter((n) => n > 0).length;
      const one = diversity(sizes);
      expect(one.blau).toBeGreaterThanOrEqual(0);
      expect(one.blau).toBeLessThanOrEqual(1 - 1 / groups + 1e-12);
      expect(one.effectiveGroups).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(one.effectiveGroups).toBeLessThanOrEqual(groups + 1e-9);
      expect(one.inverseSimpson).toBeLessThanOrEqual(one.effectiveGroups + 1e-9);
      const back = diversity([...sizes].reverse());
      const many = diversity(sizes.map((n) => n * factor));
      for (const index of ["blau", "shannon", "effectiveGroups"] as const) {
        expect(back[index]).toBeCloseTo(one[index], 10);
        expect(many[index]).toBeCloseTo(one[index], 10);
      }
    }),
  );
});

test("dissimilarity is the same seen from either group, 0 where both are spread alike, and at most 1", () => {
  fc.assert(
    fc.property(groupSizes, groupSizes, (a, b) => {
      const units = Math.max(a.length, b.length);
      const padded = (sizes: readonly number[]): number[] => Array.from({ length: units }, (_, at) => sizes[at] ?? 0);
      const index = dissimilarity(padded(a), padded(b));
      expect(index).toBeCloseTo(dissimilarity(padded(b), padded(a)), 12);
      expect(index).toBeLessThanOrEqual(1);
      expect(
        dissimilarity(
          padded(a),
          padded(a).map((n) => 3 * n),
        ),
      ).toBeCloseTo(0, 12);
    }),
  );
});

test("a gap that shows shrinks with people, grows with power, and upwards mirrors downwards", () => {
  const rate = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5000 }), rate, (n, base) => {
      const gap = detectableGap(n, base);
      const mirrored = detectableGap(n, 1 - base, 0.8, 0.95, -1);
      if (gap === undefined) return expect(mirrored).toBeUndefined();
      expectClose(mirrored, gap, 1e-9);
      expect(detectableGap(n * 2, base) ?? 1).toBeLessThanOrEqual(gap);
      expect(detectableGap(n, base, 0.9) ?? 1).toBeGreaterThanOrEqual(gap);
      expect(base + gap).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
