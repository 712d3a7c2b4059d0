import { codeLabels, ColumnMemo, tallyGroups } from "../../../src/core/statistics";

const frozen = <Cell>(cells: readonly Cell[]): readonly Cell[] => Object.freeze([...cells]);

test("frozen columns are worked out once, in their order, with those left out told from those given", () => {
  const memo = new ColumnMemo<number>();
  let made = 0;
  const make = (): number => ++made;
  const [a, b] = [frozen([1]), frozen([1])];
  expect([memo.recall([a, b], make), memo.recall([a, b], make)]).toEqual([1, 1]);
  expect([memo.recall([b, a], make), memo.recall([a, undefined], make), memo.recall([a], make)]).toEqual([2, 3, 4]);
  expect(memo.recall([a, undefined], make)).toBe(3);
});

test("a column that could change is worked out each time", () => {
  const labels = ["W", "M"];
  expect([...codeLabels(labels).codes]).toEqual([1, 0]);
  labels[1] = "W";
  expect([...codeLabels(labels).codes]).toEqual([0, 0]);
});

test("an undefined result is remembered too", () => {
  const memo = new ColumnMemo<undefined>();
  let made = 0;
  const column = frozen([1]);
  for (let turn = 0; turn < 2; turn++) memo.recall([column], () => void made++);
  expect(made).toBe(1);
});

test("one roster tallied with and without a column of who is eligible gives two answers", () => {
  const [groups, flags, eligible] = [frozen(["W", "M"]), frozen([true, false]), frozen([true, false])];
  expect(tallyGroups(groups, flags).groups).toHaveLength(2);
  expect(tallyGroups(groups, flags, eligible).groups).toHaveLength(1);
  expect(tallyGroups(groups, flags)).toBe(tallyGroups(groups, flags));
});
