import fc from "fast-check";
import { editDistance } from "../../../../src/core/criteria/basis/edit-distance";

// Counted by hand.
test.each([
  ["", "", 0],
  ["OUT-09", "OUT-09", 0],
  ["OUT-9", "OUT-09", 1],
  ["OUT-91", "OUT-19", 1],
  ["OTU-19", "OUT-18", 2],
  ["kitten", "sitting", 3],
  ["", "abc", 3],
  ["aa", "aaa", 1],
])("%p and %p are %p apart", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom("A", "B", "1", "-"), maxLength: 8 });

test("is 0 only for the same text, and the same both ways", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
    }),
  );
});

test("what two texts share at both ends doesn't count", () => {
  fc.assert(
    fc.property(word, word, word, word, (start, a, b, end) => {
      expect(editDistance(start + a + end, start + b + end)).toBe(editDistance(a, b));
    }),
  );
});

test("one letter more or less is at most one more", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(Math.abs(editDistance(`${a}X`, b) - editDistance(a, b))).toBeLessThanOrEqual(1);
    }),
  );
});
