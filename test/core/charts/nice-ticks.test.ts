import fc from "fast-check";
import { niceTicks } from "../../../src/core/charts/nice-ticks";

// Worked by hand: the smallest of 1, 2, 5 times a power of ten that needs no more than about so many steps.
test.each([
  [0, 1733, 5, 0, [0, 500, 1000, 1500, 2000]],
  [0, 10, 5, 0, [0, 2, 4, 6, 8, 10]],
  [-3, 7, 5, 0, [-4, -2, 0, 2, 4, 6, 8]],
  [0, 0.3, 3, 0, [0, 0.1, 0.2, 0.3]],
  [0, 0, 5, 0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [7, 7, 4, 0, [0, 2, 4, 6, 8]],
  [-7, -7, 1, 0, [-10, 0]],
  [0, 3, 6, 1, [0, 1, 2, 3]],
  [0, 0.3, 3, 1, [0, 0.1, 0.2, 0.3]],
])("from %p to %p in about %p steps of at least %p: %p", (low, high, count, finest, values) =>
  expect(niceTicks(low, high, count, finest).values).toEqual(values),
);

test("for any range: it is covered, by one step of 1, 2 or 5 times a power of ten, not many more than asked for", () => {
  const bound = fc
    .double({ min: -1e300, max: 1e300, noNaN: true })
    .map((value) => (Math.abs(value) < 1e-300 ? 0 : value));
  fc.assert(
    fc.property(bound, bound, fc.integer({ min: 1, max: 12 }), (a, b, count) => {
      const { low, high, values } = niceTicks(a, b, count);
      const tolerance = 1e-6 * (high - low);
      expect(low).toBeLessThanOrEqual(Math.min(a, b) + tolerance);
      expect(high).toBeGreaterThanOrEqual(Math.max(a, b) - tolerance);
      expect(values.length).toBeLessThanOrEqual(count + 3);
      expect(values.every((value) => Number.isFinite(value))).toBe(true);
    }),
  );
});

test("refuses bounds that aren't finite", () =>
  expect(() => niceTicks(0, Infinity, 5)).toThrow("niceTicks needs finite bounds, got 0 and Infinity"));
