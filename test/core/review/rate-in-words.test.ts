import { rateInWords } from "../../../src/core/review/rate-in-words";

// By hand: 10 files in 5 s are 2 a second, so 100 more take 50 s.
test.each([
  ["too few to tell", 4, 100, 2, ""],
  ["no time has passed", 10, 100, 0, ""],
  ["seconds", 10, 100, 5, "2 a second, 50 s left"],
  ["minutes", 10, 600, 5, "2 a second, 5 min left"],
  ["slower than one a second", 6, 6, 12, "30 a minute, 12 s left"],
  ["hours", 5, 3600, 10, "30 a minute, 2 h left"],
])("%s", (_, done, left, seconds, words) => {
  expect(rateInWords(done, left, seconds)).toBe(words);
});
