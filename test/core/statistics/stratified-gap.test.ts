import fc from "fast-check";
import { stratifiedGap, type StratumTable } from "../../../src/core/statistics";
import { expectClose } from "../../support/vector-case";

const repeated = (times: number, table: Omit<StratumTable, "stratum">): StratumTable[] =>
  Array.from({ length: times }, () => ({ stratum: "", ...table }));
const pair = (hits: number, referenceHits: number): Omit<StratumTable, "stratum"> => ({
  hits,
  n: 1,
  referenceHits,
  referenceN: 1,
});

describe("strata too small to show how much their rates scatter", () => {
  // One person of each group: Greenland and Robins' variance is 0, which would be the interval [0, 0] or [1, 1].
  test.each([
    ["one pair alike", repeated(1, pair(1, 1))],
    ["one pair apart", repeated(1, pair(1, 0))],
    [
      "12 pairs, of which 3 differ",
      [...repeated(9, pair(0, 0)), ...repeated(2, pair(1, 0)), ...repeated(1, pair(0, 1))],
    ],
    ["100 pairs alike", repeated(100, pair(0, 0))],
    ["100 pairs apart the same way", repeated(100, pair(1, 0))],
    ["one person against sixty", repeated(1, { hits: 1, n: 1, referenceHits: 30, referenceN: 60 })],
    ["nobody a hit among many", repeated(2, { hits: 0, n: 100, referenceHits: 0, referenceN: 80 })],
    [
      "everybody a hit of one group, nobody of the other",
      repeated(1, { hits: 9, n: 9, referenceHits: 0, referenceN: 9 }),
    ],
  ])("%s: no interval", (_, strata) => expect(stratifiedGap(strata).interval).toBeUndefined());

  // By hand: the difference of paired rates has the variance (b + c − (b − c)² / n) / n², Agresti (2013) Categorical Data Analysis 11.1.1.
  test("many pairs have the interval of matched pairs", () => {
    const strata = [
      ...repeated(20, pair(1, 1)),
      ...repeated(12, pair(1, 0)),
      ...repeated(5, pair(0, 1)),
      ...repeated(13, pair(0, 0)),
    ];
    const { gap, interval } = stratifiedGap(strata);
    const spread = (1.959963984540054 * Math.sqrt(17 - 49 / 50)) / 50;
    expectClose(gap, 0.14, 1e-12);
    expectClose(interval?.low, 0.14 - spread, 1e-9);
    expectClose(interval?.high, 0.14 + spread, 1e-9);
  });

  // Python 3 with fractions, the formula as R's metafor::rma.mh(measure = "RD") has it.
  test("many strata of one against three and two against one", () => {
    const strata = [
      ...repeated(20, { hits: 1, n: 1, referenceHits: 1, referenceN: 3 }),
      ...repeated(15, { hits: 0, n: 1, referenceHits: 2, referenceN: 3 }),
      ...repeated(10, { hits: 1, n: 2, referenceHits: 0, referenceN: 1 }),
    ];
    const { gap, interval } = stratifiedGap(strata);
    expectClose(gap, 0.17721518987341772, 1e-12);
    expectClose(((interval?.high ?? 0) - gap) / 1.959963984540054, 0.09484105633697974, 1e-9);
  });
});

test("groups of five keep Greenland and Robins' interval", () => {
  // By hand: ((1/5)(4/5) + (3/5)(2/5)) / 5 = 0.08.
  const { interval } = stratifiedGap([{ stratum: "", hits: 1, n: 5, referenceHits: 3, referenceN: 5 }]);
  expectClose(interval?.high, -0.4 + 1.959963984540054 * Math.sqrt(0.08), 1e-9);
});

test("no data give an interval without width", () => {
  const size = fc.integer({ min: 1, max: 4 });
  const stratum = fc
    .tuple(size, size, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([n, referenceN, share, referenceShare]): StratumTable => ({
      stratum: "",
      hits: Math.round(n * share),
      n,
      referenceHits: Math.round(referenceN * referenceShare),
      referenceN,
    }));
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 60 }), (strata) => {
      const { gap, interval } = stratifiedGap(strata);
      if (!interval) return;
      expect(interval.high - interval.low).toBeGreaterThan(0.001);
      expect(interval.low).toBeLessThanOrEqual(gap);
      expect(interval.high).toBeGreaterThanOrEqual(gap);
    }),
  );
});
