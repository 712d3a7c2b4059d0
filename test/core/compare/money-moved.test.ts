import { moneyMoved, type MoneyMoved } from "../../../src/core/compare/money-moved";
import type { Submission } from "../../../src/core/domain/submission";
import { line, plan, round, split, start, workbook } from "../../support/plan";

function sums(before: Submission, after: Submission): MoneyMoved {
  const moved = moneyMoved(before, after);
  if (typeof moved === "string") throw new Error(moved);
  return moved;
}

/** By hand: 10,000 a quarter on OUT-01 (Representation); 20,000 on a line split 40 % OUT-03 (Fairness), 60 % OUT-05 (Opportunity); 5,000 of marker 0. */
const before = plan({
  budget: [
    line(),
    line({ id: "SAL-BL-002", outcomeId: "SPLIT", quarters: [20000, 20000, 20000, 20000, 20000] }),
    line({ id: "SAL-BL-003", outcomeId: undefined, marker: 0, quarters: [5000, 0, 0, 0, undefined] }),
  ],
  splits: [split(), split({ outcomeId: "OUT-05", share: 0.6 })],
});

test("by quarter and by pillar, what is split by its shares, the rest as not tied", () => {
  const [first, ...others] = before.budget;
  if (!first) throw new Error("the plan has a first line");
  const after = { ...before, budget: [{ ...first, quarters: [10000, 10000, 13000, 10000, 10000] }, ...others] };
  expect(sums(before, after)).toEqual({
    currency: "EUR",
    ratesDiffer: false,
    total: { label: "All five quarters", before: 155000, after: 158000 },
    quarters: [
      { label: "FY27-Q1", before: 35000, after: 35000 },
      { label: "FY27-Q2", before: 30000, after: 30000 },
      { label: "FY27-Q3", before: 30000, after: 33000 },
      { label: "FY27-Q4", before: 30000, after: 30000 },
      { label: "FY28-Q1", before: 30000, after: 30000 },
    ],
    pillars: [
      { label: "Representation", before: 50000, after: 53000 },
      { label: "Fairness", before: 40000, after: 40000 },
      { label: "Opportunity", before: 60000, after: 60000 },
      { label: "Not tied", before: 5000, after: 5000 },
    ],
  });
});

test("a line in dollars counts at each round's own rate", () => {
  const dollars = (rate: number) =>
    plan({
      budget: [line({ currency: "USD" })],
      splits: [],
      ownRound: round({ rates: { USD: [rate, rate, rate, rate, rate] } }),
    });
  // 5 × 10,000 × 0.9, and × 0.8.
  expect(sums(dollars(0.9), dollars(0.8))).toMatchObject({ ratesDiffer: true, total: { before: 45000, after: 40000 } });
});

test("plans of different quarters are summed over those that both have", () => {
  const after = { ...before, ownRound: round({ firstQuarter: "FY27-Q3" }), start: start({ firstQuarter: "FY27-Q3" }) };
  const moved = sums(before, after);
  // Both plan FY27-Q3 to FY28-Q1: 3 × 30,000 in the first; in the second its Q1..Q3 hold 35,000 and 2 × 30,000.
  expect(moved.total).toEqual({ label: "The quarters that both plan", before: 90000, after: 95000 });
  expect(moved.quarters.map(({ label }) => label)).toEqual([
    "FY27-Q1",
    "FY27-Q2",
    "FY27-Q3",
    "FY27-Q4",
    "FY28-Q1",
    "FY28-Q2",
    "FY28-Q3",
  ]);
  expect(moved.quarters[0]).toEqual({ label: "FY27-Q1", before: 35000, after: undefined });
  expect(moved.quarters[6]).toEqual({ label: "FY28-Q3", before: undefined, after: 30000 });
  expect(sums(after, before).quarters.map(({ label }) => label)).toEqual(moved.quarters.map(({ label }) => label));
});

test.each<[string, Submission, string]>([
  [
    "a missing column",
    plan({ missingParts: new Map([["budget.quarters", 'Column "Q2" of Budget is missing.']]) }),
    "Sums of money are not compared: a part of Budget, Splits or Outcomes is missing in the second.",
  ],
  [
    "a cell that can't be read",
    plan({
      workbook: workbook({
        unreadable: [{ key: "budget.0.quarters.0", kind: "number", label: "Q1", text: "12k", readings: [] }],
      }),
    }),
    "Sums of money are not compared: a cell of Budget or Splits can't be read in the second.",
  ],
  [
    "no round to convert by",
    plan({ ownRound: undefined }),
    "Sums of money are not compared: there is no round to convert by in the second.",
  ],
  [
    "another currency",
    plan({ ownRound: round({ currency: "CHF" }) }),
    "Sums of money are not compared: the first is in EUR, the second in CHF.",
  ],
])("with %s says why there are no sums", (_name, after, why) => {
  expect(moneyMoved(before, after)).toBe(why);
});

test("a text that can't be read elsewhere leaves the sums alone", () => {
  const unread = workbook({
    unreadable: [{ key: "pilots.0.sunset", kind: "date", label: "Sunset", text: "soon", readings: [] }],
  });
  expect(typeof moneyMoved(before, { ...before, workbook: unread })).toBe("object");
});
