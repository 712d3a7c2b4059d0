import { planContext } from "../../../../src/core/templates/plan/plan-context";
import {
  movedMoney,
  rateFor,
  revisedPlanOf,
  spentMoney,
  spentOn,
} from "../../../../src/core/templates/plan/line-money";
import { offOrder } from "../../../../src/core/templates/plan/tables/actuals";
import { plan, round } from "../../../support/plan";
import { actual, line, move } from "../../../support/rows";

const ofRound = round();
const department = ofRound.departments[0];
if (!department) throw new Error("The round has a department.");

const filled = {
  ...plan(),
  // 10,000 a quarter each; a US dollar is EUR 0.9.
  budget: [line(), line({ id: "SAL-BL-002", currency: "USD" }), line({ id: "SAL-BL-003", currency: "JPY" })],
  moves: [
    move({ quarter: "FY27-Q1", amount: 1800 }),
    move({ id: "SAL-MV-02", fromLine: "SAL-BL-002", toLine: "SAL-BL-001", quarter: "FY27-Q1", amount: 100 }),
    move({ id: "SAL-MV-03", quarter: "FY27-Q2", amount: 5000 }),
  ],
  actuals: [
    actual({ amount: 6000 }),
    actual({ lineId: "sal-bl-001", amount: 500 }),
    actual({ lineId: "SAL-BL-002", amount: 12900 }),
    actual({ lineId: "SAL-BL-002", quarter: "FY27-Q2", amount: 10000 + 5000 / 0.9 }),
  ],
};
const context = planContext(ofRound, department, filled);

test("a move is in the giver's currency and reaches the other line converted", () => {
  // 10,000 − 1,800 + 100 × 0.9
  expect(revisedPlanOf("SAL-BL-001", "FY27-Q1", context)).toBeCloseTo(8290, 9);
  // 10,000 − 100 + 1,800 ÷ 0.9
  expect(revisedPlanOf("SAL-BL-002", "FY27-Q1", context)).toBeCloseTo(11900, 9);
  expect(filled.moves.map((each) => movedMoney(each, context))).toEqual([1800, 90, 5000]);
});

test("payments of one line and quarter are one sum, and amounts reach the round's currency by its rate", () => {
  expect(spentOn("SAL-BL-001", "FY27-Q1", context)).toBe(6500);
  expect(spentMoney(actual({ lineId: "SAL-BL-002", amount: 1000 }), context)).toBe(900);
});

test("a line or quarter that is none has no rate, and one whose currency the round doesn't know counts for nothing", () => {
  expect(rateFor("SAL-BL-099", "FY27-Q1", context)).toBeUndefined();
  expect(rateFor("SAL-BL-001", "FY26-Q4", context)).toBeUndefined();
  expect(rateFor("SAL-BL-003", "FY27-Q1", context)).toBe(0);
});

test("the furthest off comes first, the second payment and one on its plan have no place", () => {
  const [first, second, third, onPlan] = filled.actuals.map((row) => offOrder(row, context));
  // 8,290 − 6,500 under, 1,000 dollars over; rows 5 and 7 of the sheet are the grain.
  expect(first).toBeCloseTo(1790.000005, 7);
  expect(second).toBe("");
  expect(third).toBeCloseTo(900.000007, 7);
  expect(onPlan).toBe("");
});
