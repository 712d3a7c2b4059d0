import { criticalT, twoSidedT } from "../../../src/core/statistics";
import { expectClose } from "../../support/vector-case";

// Origin: SciPy 1.17.1, 2 * stats.t.sf(t, df) and stats.t.isf((1 - confidence) / 2, df); tolerance 1e-9 relative.
test.each([
  [0.001, 3, 0.9992648949694609],
  [1e-8, 2.5, 0.9999999927638256],
  [1, 1, 0.5],
  [2.2, 7.31, 0.062119379618015766],
  [12, 40, 7.82417130425598e-15],
  [40, 200, 2.2487396535202197e-97],
  [6, 1e6, 1.97384981235443e-9],
  [0.5, 0.5, 0.7573180729294365],
  [30, 3, 8.135280427163958e-5],
])("two-sided p of t = %p at %p degrees of freedom", (t, df, p) => {
  expectClose(twoSidedT(t, df), p, 1e-9);
  expect(twoSidedT(-t, df)).toBe(twoSidedT(t, df));
});

test.each([
  [0.5, 1, 1],
  [0.8, 2, 1.8856180831641272],
  [0.95, 3, 3.1824463052837078],
  [0.95, 7.31, 2.344447113983294],
  [0.99, 30, 2.7499956535672254],
  [0.999, 1000, 3.300282648423913],
  [0.9, 1e6, 1.6448551507220412],
  [0.9999, 5, 11.17771007027887],
])("critical value at confidence %p and %p degrees of freedom", (confidence, df, t) =>
  expectClose(criticalT(confidence, df), t, 1e-9),
);

test("arguments outside their range are refused", () => {
  expect(() => twoSidedT(NaN, 3)).toThrow(RangeError);
  expect(() => twoSidedT(1, 0)).toThrow(RangeError);
  expect(() => criticalT(95, 3)).toThrow(RangeError);
});
