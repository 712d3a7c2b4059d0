import spendAgainstPlan from "../../../src/core/criteria/spend-against-plan";
import { actual, line, move, plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

// On 30 Nov 2026 only FY27-Q1 has ended; each line has 10,000 in it.
const oneLine = [line()];

testCriterion(spendAgainstPlan, {
  passes: {
    "what was planned, within 10 %": plan(),
    "exactly 10 % more": plan({ budget: oneLine, actuals: [actual({ amount: 11000 })] }),
    "in two payments": plan({ budget: oneLine, actuals: [actual({ amount: 4000 }), actual({ amount: 6000 })] }),
    "lines under the floor": plan({
      budget: [line({ quarters: [900, 0, 0, 0, 0] })],
      actuals: [actual({ amount: 100 })],
    }),
    "a quarter that hasn't ended": plan({
      budget: oneLine,
      actuals: [actual({ amount: 10000 }), actual({ quarter: "FY27-Q2", amount: 1 })],
    }),
    "what a move added": plan({
      budget: [line(), line({ id: "SAL-BL-002" })],
      moves: [move({ quarter: "FY27-Q1", amount: 4000 })],
      actuals: [actual({ amount: 6000 }), actual({ lineId: "SAL-BL-002", amount: 14000 })],
    }),
    "no lines": plan({ budget: [], actuals: [], moves: [] }),
  },
  breaches: {
    "more than 10 % over": {
      in: plan({ budget: oneLine, actuals: [actual({ amount: 11001 })] }),
      at: ["actuals.0.amount"],
      severity: "warning",
      item: "SAL-BL-001",
      message: "SAL-BL-001 spent EUR 11,001 in FY27-Q1 against EUR 10,000 in the revised plan (10 % more).",
    },
    "where nothing was planned": {
      in: plan({
        budget: [line({ quarters: [0, 1, 1, 1, 1] })],
        actuals: [actual({ amount: 3000 })],
      }),
      at: ["actuals.0.amount"],
      message: "SAL-BL-001 spent EUR 3,000 in FY27-Q1 against EUR 0 in the revised plan.",
    },
    "one line forgotten": {
      in: plan({ budget: [line(), line({ id: "SAL-BL-002" })], actuals: [actual()] }),
      at: ["budget.1.quarters.0"],
      message: "SAL-BL-002 has nothing in Actuals for FY27-Q1, against EUR 10,000 in the revised plan.",
    },
    "nothing entered for the quarter, once": {
      in: plan({ actuals: [] }),
      at: ["actuals"],
      item: "FY27-Q1",
      // The lines of the builders with money in FY27-Q1: SAL-BL-001 and SAL-BL-002.
      message: "FY27-Q1 ended on 30 Sep 2026, and Actuals has nothing for it yet; 2 lines have money planned in it.",
    },
    "a tolerance of the pack's": {
      in: plan({ budget: oneLine, actuals: [actual({ amount: 10600 })] }),
      setting: { thresholds: { toleranceShareOfPlan: 0.05 } },
      at: ["actuals.0.amount"],
    },
  },
});
