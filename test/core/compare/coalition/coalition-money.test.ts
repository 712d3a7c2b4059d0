import { coalitionMoney, type CoalitionMoney } from "../../../../src/core/compare/coalition/coalition-money";
import { departmentPairs, type CoalitionSide } from "../../../../src/core/compare/coalition/coalition-side";
import { shiftOfQuarters } from "../../../../src/core/compare/quarter-shift";
import { line, round } from "../../../support/plan";
import { side } from "./sides";

function moneyOf(before: CoalitionSide, after: CoalitionSide): CoalitionMoney | string {
  const shift = shiftOfQuarters(before.round.firstQuarter, after.round.firstQuarter);
  return coalitionMoney(before, after, departmentPairs(before, after), shift);
}

function sums(before: CoalitionSide, after: CoalitionSide): CoalitionMoney {
  const money = moneyOf(before, after);
  if (typeof money === "string") throw new Error(money);
  return money;
}

const hr = { budget: [line({ id: "HR-BL-001", outcomeId: "OUT-05", quarters: [20000, 0, 0, 0, 0] })] };

test("by quarter, department, pillar and outcome", () => {
  // By hand: Sales 5 × 10,000 on OUT-01 (Representation); HR 5 × 10,000 on it, then 20,000 in Q1 on OUT-05 (Opportunity).
  const money = sums(side({ SAL: {}, HR: {} }), side({ SAL: {}, HR: hr }));
  expect(money.total).toEqual({ label: "All departments", before: 100000, after: 70000 });
  expect(money.inBoth).toBeUndefined();
  expect(money.quarters).toEqual([
    { label: "FY27-Q1", before: 20000, after: 30000 },
    ...["FY27-Q2", "FY27-Q3", "FY27-Q4", "FY28-Q1"].map((label) => ({ label, before: 20000, after: 10000 })),
  ]);
  expect(money.departments).toEqual([
    { label: "SAL", before: 50000, after: 50000 },
    { label: "HR", before: 50000, after: 20000 },
  ]);
  expect(money.pillars).toEqual([
    { label: "Representation", before: 100000, after: 50000 },
    { label: "Fairness", before: 0, after: 0 },
    { label: "Opportunity", before: 0, after: 20000 },
    { label: "Not tied", before: 0, after: 0 },
  ]);
  expect(money.outcomes).toEqual([
    { label: "OUT-01", before: 100000, after: 50000 },
    { label: "OUT-05", before: 0, after: 20000 },
  ]);
});

test("where a department is in one folder only, the sum of those in both stands beside the total", () => {
  const money = sums(side({ SAL: {}, HR: {} }), side({ SAL: {} }));
  expect(money.total).toMatchObject({ before: 100000, after: 50000 });
  expect(money.inBoth).toEqual({ label: "Departments that are in both", before: 50000, after: 50000 });
  expect(money.departments[1]).toEqual({ label: "HR", before: 50000, after: undefined });
});

test("of two rounds only the quarters that both plan are summed, by their labels", () => {
  const next = round({ round: "FY28", firstQuarter: "FY27-Q3" });
  const later = line({ quarters: [10000, 15000, 10000, 77000, 77000] });
  const money = sums(side({ SAL: {} }), side({ SAL: { budget: [later] } }, { round: next }));
  // Shared are FY27-Q3, FY27-Q4 and FY28-Q1: 3 × 10,000 and 10,000 + 15,000 + 10,000.
  expect(money.total).toMatchObject({ before: 30000, after: 35000 });
  expect(money.quarters).toEqual([
    { label: "FY27-Q1", before: 10000, after: undefined },
    { label: "FY27-Q2", before: 10000, after: undefined },
    { label: "FY27-Q3", before: 10000, after: 10000 },
    { label: "FY27-Q4", before: 10000, after: 15000 },
    { label: "FY28-Q1", before: 10000, after: 10000 },
    { label: "FY28-Q2", before: undefined, after: 77000 },
    { label: "FY28-Q3", before: undefined, after: 77000 },
  ]);
});

test("two currencies are not summed, and rates that differ are said", () => {
  const francs = round({ currency: "CHF" });
  expect(moneyOf(side({ SAL: {} }), side({ SAL: {} }, { round: francs }))).toBe(
    "Sums of money are not compared: the first round is in EUR, the second in CHF.",
  );
  const dearer = round({ rates: { USD: [0.8, 0.9, 0.9, 0.9, 0.9] } });
  expect(sums(side({ SAL: {} }), side({ SAL: {} }, { round: dearer })).ratesDiffer).toBe(true);
  expect(sums(side({ SAL: {} }), side({ SAL: {} })).ratesDiffer).toBe(false);
});
