import { someOf } from "../../src/cli/some-of";

const names = ["A", "B", "C", "D", "E", "F"];

// Worked by hand: up to five are named, of more the first four.
test.each([
  [0, ""],
  [1, "A"],
  [5, "A, B, C, D, E"],
  [6, "A, B, C, D and 2 more"],
])("%d names", (count, text) => {
  expect(someOf(names.slice(0, count))).toBe(text);
});
