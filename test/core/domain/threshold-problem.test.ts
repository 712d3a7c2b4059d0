import { thresholdProblem } from "../../../src/core/domain/threshold-problem";
import { knownCriteria } from "../../../src/core/known-criteria";

// Origin: pack's units in criteria.md; -1 was taken for small-group and switched suppression off.
test.each([
  ["minimumCount", -1, 5, /whole number from 2/],
  ["minimumCount", 1, 5, /single people/],
  ["minimumCount", 2.5, 5, /whole number/],
  ["minimum", 15, 0.15, /share between 0 and 1/],
  ["mostShareOfMoney", 1.4, 0.4, /share between 0 and 1/],
  ["floorAmount", -5, 1000, /can't be below 0/],
])("%s of %d is refused", (name, value, usual, words) => {
  expect(thresholdProblem(name, value, usual)).toMatch(words);
});

test.each([
  ["minimumCount", 2, 5],
  ["minimumCount", 10, 5],
  ["maximum", 1, 0.6],
  ["mostExtensions", 0, 1],
])("%s of %d is taken", (name, value, usual) => {
  expect(thresholdProblem(name, value, usual)).toBeUndefined();
});

test("what every criterion takes by itself is taken", () => {
  const refused = knownCriteria.flatMap(({ id, thresholds = {} }) =>
    Object.entries(thresholds)
      .filter(([name, usual]) => thresholdProblem(name, usual, usual) !== undefined)
      .map(([name]) => `${id}.${name}`),
  );
  expect(refused).toEqual([]);
});
