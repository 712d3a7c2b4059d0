import { positionRuns, positionsInWords } from "../../../src/core/workbook/position-runs";

test("positions are joined, in order, each once", () => {
  expect(positionRuns([7, 3, 4, 4])).toEqual([
    { first: 3, count: 2 },
    { first: 7, count: 1 },
  ]);
  expect(positionRuns([])).toEqual([]);
});

test.each([
  ["rows", [5], "row 6"],
  ["rows", [5, 6, 11], "rows 6-7, 12"],
  ["columns", [2], "column C"],
  ["columns", [0, 1, 26], "columns A-B, AA"],
  ["rows", [0, 2, 4, 6, 8, 9], "rows 1, 3, 5, 7 and 2 more"],
] as const)("%s %j in words", (what, at, words) => {
  expect(positionsInWords(what, at)).toBe(words);
});
