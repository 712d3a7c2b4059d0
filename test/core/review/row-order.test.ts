import { rowOrder } from "../../../src/core/review/row-order";

const order = (before: string, rows: string) =>
  rowOrder([...before], [...rows], (row) => row).map(({ row, from }) => `${row}${from ?? "-"}`);

test.each([
  ["nothing before", "", "abc", ["a-", "b-", "c-"]],
  ["the review's own order: new rows stand where it puts them", "ac", "abc", ["a0", "b-", "c1"]],
  ["rows that go leave the review's order", "abc", "ac", ["a0", "c2"]],
  ["a sorted table keeps its order, and new rows follow", "cba", "abxc", ["c0", "b1", "a2", "x-"]],
  ["two rows of one key are told apart by their order", "aab", "aab", ["a0", "a1", "b2"]],
  ["of three rows of one key one is new", "ab", "aaab", ["a0", "a-", "a-", "b1"]],
])("%s", (_, before, rows, wanted) => {
  expect(order(before, rows)).toEqual(wanted);
});
